package org.incidentdesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/**
 * One rule of the house, with what shows that it is not empty words.
 *
 * @param id the name by which fixtures, page and reports know it
 * @param title the rule as a sentence
 * @param because why
 * @param subjects the classes it speaks about
 * @param rule the rule itself
 * @param about classes, named below the root package, that must be among its subjects in the real house
 * @param against what it keeps away, which must exist: {@code package.*}, {@code package.Type} or
 *     {@code package.Type#member}, below the root package or outside the house
 */
record HouseRule(
        String id,
        String title,
        String because,
        DescribedPredicate<JavaClass> subjects,
        ArchRule rule,
        List<String> about,
        List<String> against) {

    static HouseRule of(
            String id,
            String title,
            String because,
            DescribedPredicate<JavaClass> subjects,
            ArchCondition<JavaClass> condition) {
        return of(
                id,
                title,
                because,
                subjects,
                ArchRuleDefinition.classes().that(subjects).should(condition));
    }

    static HouseRule of(
            String id, String title, String because, DescribedPredicate<JavaClass> subjects, ArchRule rule) {
        ArchRule said = rule.as(id + " " + title).because(because);
        return new HouseRule(id, title, because, subjects, said, List.of(), List.of());
    }

    HouseRule about(String... names) {
        return new HouseRule(id, title, because, subjects, rule, List.of(names), against);
    }

    HouseRule against(String... names) {
        return new HouseRule(id, title, because, subjects, rule, about, List.of(names));
    }

    /** Every single violation, in a fixed order. */
    List<String> violations(JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails().stream()
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
