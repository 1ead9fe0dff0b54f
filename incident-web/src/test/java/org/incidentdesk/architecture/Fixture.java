package org.incidentdesk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A small mirror of the house in which a rule is broken on purpose, by a sinner, and kept, by a saint. The expected
 * violations stand beside it in {@code violations.txt}.
 *
 * @param id the rule's id
 */
record Fixture(String id) {

    private static final String PARENT = House.ROOT + ".archfixture.";

    static Fixture of(String id) {
        return new Fixture(id);
    }

    String root() {
        return PARENT + id.toLowerCase(Locale.ROOT);
    }

    Stream<String> names() {
        return House.fixture(root()).stream().map(JavaClass::getSimpleName);
    }

    /** What the rule says of this fixture, line by line; the fixture's root package is left out of the names. */
    List<String> violations() {
        return Rules.byId(id, root()).violations(House.fixture(root())).stream()
                .flatMap(String::lines)
                .map(line -> line.replace(root() + ".", ""))
                .toList();
    }

    List<String> expected() {
        return Sources.read(Sources.fixture(root()).resolve("violations.txt"))
                .lines()
                .toList();
    }
}
