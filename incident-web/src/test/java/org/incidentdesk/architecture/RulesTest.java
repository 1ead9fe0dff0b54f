package org.incidentdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the house, and of each that it can fail: a sinner breaks it in exactly the expected ways, a saint beside
 * it is left in peace, and both what the rule speaks about and what it keeps away exist.
 */
class RulesTest {

    static List<HouseRule> rules() {
        return Rules.all(House.ROOT);
    }

    static List<String> ids() {
        return rules().stream().map(HouseRule::id).toList();
    }

    @DisplayName("The house obeys")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void houseObeys(HouseRule rule) {
        rule.rule().check(House.classes());
    }

    @DisplayName("The sinner breaks exactly")
    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void sinnerViolatesExactly(String id) {
        assertEquals(Fixture.of(id).expected(), Fixture.of(id).violations(), id);
    }

    @DisplayName("The saint is left in peace by")
    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void saintIsUnreported(String id) {
        Fixture fixture = Fixture.of(id);
        assertTrue(fixture.names().anyMatch(name -> name.contains("Saint")), "no saint beside the sinner of " + id);
        assertTrue(fixture.names().anyMatch(name -> name.contains("Sinner")), "no sinner for " + id);
        List<String> reported = fixture.violations().stream()
                .filter(violation -> violation.contains("Saint"))
                .filter(violation -> !violation.contains("Sinner"))
                .toList();
        assertEquals(List.of(), reported);
    }

    @DisplayName("Subjects and objects exist for")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void witnessesExist(HouseRule rule) {
        Set<String> subjects = House.classes().stream()
                .filter(rule.subjects())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertFalse(rule.about().isEmpty(), "the rule names no subject");
        assertFalse(rule.against().isEmpty(), "the rule names nothing that it keeps away");
        rule.about().forEach(name -> assertTrue(subjects.contains(House.ROOT + "." + name), name + " is no subject"));
        rule.against().forEach(name -> assertTrue(Witness.exists(name), name + " does not exist"));
    }

    @Test
    @DisplayName("Every rule has a fixture, and every fixture a rule")
    void rulesAndFixturesAreTheSame() throws IOException {
        try (Stream<Path> fixtures = Files.list(Sources.fixtures())) {
            Set<String> names = fixtures.map(
                            path -> path.getFileName().toString().toUpperCase(java.util.Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(ids()), names);
        }
        assertEquals(new TreeSet<>(ids()).size(), ids().size(), "an id is used twice");
    }

    @Test
    @DisplayName("All four modules are imported, and no test")
    void importIsWhole() {
        JavaClasses house = House.classes();
        for (String module : List.of("domain", "persistence", "kb", "web")) {
            assertTrue(
                    house.stream().anyMatch(type -> Arrows.inside(House.ROOT + "." + module, type.getPackageName())),
                    "no class of " + module);
        }
        List<String> tests = house.stream()
                .filter(type -> type.getSource()
                                .orElseThrow()
                                .getUri()
                                .toString()
                                .contains("test-classes")
                        || type.getSource().orElseThrow().getUri().toString().contains("-contract.jar")
                        || type.getSimpleName().endsWith("Contract"))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), tests);
    }
}
