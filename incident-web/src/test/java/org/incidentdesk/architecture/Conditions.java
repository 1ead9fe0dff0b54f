package org.incidentdesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What several rules are made of. */
final class Conditions {

    private Conditions() {}

    /** Demands that a check finds no fault with a class; a fault is a sentence. */
    static ArchCondition<JavaClass> noFault(String description, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }

    /** Demands that a class reaches no such member: by no call, no method reference, no constructor, no field. */
    static ArchCondition<JavaClass> reachNone(String description, Predicate<JavaAccess<?>> forbidden) {
        return noFault(
                description,
                type -> type.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription));
    }

    /** A fault of a class, said with the place where it is. */
    static String fault(JavaClass type, String what) {
        return type.getDescription() + " " + what + " in " + type.getSourceCodeLocation();
    }

    static DescribedPredicate<JavaClass> anywhere(String root) {
        return DescribedPredicate.describe("anywhere in the house", type -> Arrows.inside(root, type.getPackageName()));
    }

    /** Anywhere but in these rooms. */
    static DescribedPredicate<JavaClass> anywhereBut(String root, String... rooms) {
        return anywhere(root)
                .and(DescribedPredicate.not(Arrows.in(root, rooms)))
                .as("anywhere in the house but in %s", String.join(", ", rooms));
    }

    static boolean isFinal(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL);
    }

    static boolean isAbstract(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    /** Fields that each object has, without those that the compiler made. */
    static Stream<JavaField> instanceFields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
