package org.incidentdesk.architecture;

import java.util.Arrays;
import java.util.stream.Stream;

/** Looks up what a rule keeps away: a prohibition with a slip of the pen in it forbids nothing, and is always obeyed. */
final class Witness {

    private Witness() {}

    /**
     * Whether there is such a thing.
     *
     * @param name {@code package.*}, {@code package.Type} or {@code package.Type#member}; below the root package, or
     *     fully qualified outside the house
     */
    static boolean exists(String name) {
        if (name.endsWith(".*")) {
            String top = House.ROOT + "." + name.substring(0, name.length() - 2);
            return House.classes().stream().anyMatch(type -> Arrows.inside(top, type.getPackageName()));
        }
        int member = name.indexOf('#');
        String type = member < 0 ? name : name.substring(0, member);
        return Stream.of(House.ROOT + "." + type, type)
                .flatMap(Witness::load)
                .anyMatch(found -> member < 0 || has(found, name.substring(member + 1)));
    }

    private static Stream<Class<?>> load(String name) {
        try {
            return Stream.of(Class.forName(name, false, Witness.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    private static boolean has(Class<?> type, String member) {
        return member.equals("<init>")
                ? type.getDeclaredConstructors().length > 0
                : Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredFields()))
                        .anyMatch(declared -> declared.getName().equals(member));
    }
}
