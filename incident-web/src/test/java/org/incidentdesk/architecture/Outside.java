package org.incidentdesk.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of the world outside the house, platform and libraries, may be known in which rooms, each with its reason. What
 * is not in this table is refused. A row that nobody uses is refused too, so that the table cannot grow into a licence
 * for everything.
 */
final class Outside {

    /** The rows. */
    static final List<Permission> TABLE = List.of(
            new Permission("java.lang", "every class is made of it", "domain", "persistence", "kb", "web"),
            new Permission("java.lang.invoke", "lambdas are compiled to it", "domain", "persistence", "kb", "web"),
            new Permission("java.lang.runtime", "records are compiled to it", "domain", "persistence", "kb", "web"),
            new Permission("java.util..", "collections, Optional, streams", "domain", "persistence", "kb", "web"),
            new Permission("java.time..", "moments and durations", "domain", "persistence", "kb", "web"),
            new Permission("java.text.Normalizer*", "words are compared without accents", "domain.text"),
            new Permission("java.nio.charset.*", "a hash is made of bytes, a text of characters", "domain.ticket"),
            new Permission("java.security.*", "histories are chained by SHA-256", "domain.ticket"));

    private Outside() {}

    /**
     * One row.
     *
     * @param what a package ({@code a.b}), a package with all below it ({@code a.b..}), all types of a package that
     *     begin alike ({@code a.b.C*}), or one type
     * @param reason what for
     * @param rooms rooms, each with all rooms below it
     */
    record Permission(String what, String reason, List<String> rooms) {

        Permission(String what, String reason, String... rooms) {
            this(what, reason, List.of(rooms));
        }

        boolean matches(JavaClass type) {
            if (what.endsWith("..")) {
                String top = what.substring(0, what.length() - 2);
                return type.getPackageName().equals(top)
                        || type.getPackageName().startsWith(top + ".");
            }
            if (what.endsWith("*")) {
                String start = what.substring(0, what.length() - 1);
                return type.getName().startsWith(start) && start.startsWith(type.getPackageName() + ".");
            }
            return type.getPackageName().equals(what) || type.getName().equals(what);
        }

        boolean holdsIn(String room) {
            return rooms.stream().anyMatch(allowed -> room.equals(allowed) || room.startsWith(allowed + "."));
        }
    }

    /** Whether a room may know a type of the outside. */
    static Stream<Permission> permissions(String room, JavaClass target) {
        return TABLE.stream().filter(row -> row.holdsIn(room) && row.matches(target));
    }

    /** A type outside the house that a dependency leads to, or none. */
    static Stream<JavaClass> outside(String root, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return target.isPrimitive() || Arrows.inside(root, target.getPackageName())
                ? Stream.empty()
                : Stream.of(target);
    }

    /** Outside the house, knows only what the table says. */
    static ArchCondition<JavaClass> respect(String root) {
        return new ArchCondition<>("know only those libraries that the table of permissions says") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = Arrows.room(root, type.getPackageName());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    outside(root, dependency)
                            .filter(target ->
                                    permissions(room, target).findAny().isEmpty())
                            .forEach(target ->
                                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                }
            }
        };
    }
}
