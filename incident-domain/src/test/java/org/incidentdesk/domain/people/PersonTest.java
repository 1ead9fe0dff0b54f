package org.incidentdesk.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who there is, what they may do, and where and with what they work. */
class PersonTest {

    private static final GroupId SUPPORT = new GroupId("support");

    private static Person person(String email, Role role, Set<GroupId> groups) {
        return new Person(
                new PersonId("julie"),
                new Title("Julie"),
                Optional.ofNullable(email),
                role,
                Optional.empty(),
                groups,
                true,
                2);
    }

    private static String refused(Executable wish) {
        InvalidValue.Fault fault =
                assertThrows(InvalidValue.class, wish).faults().get(0);
        return fault.field() + " " + fault.code() + " " + fault.facts();
    }

    @ParameterizedTest
    @CsvSource({"REQUESTER, false, false", "TECHNICIAN, true, false", "ADMINISTRATOR, true, true", "CLOCK, false, false"
    })
    void whoIsStaffAndWhoAdministers(Role role, boolean staff, boolean administrator) {
        Actor actor = new Actor(new PersonId("somebody"), role);
        assertEquals(staff, role.isStaff());
        if (staff) {
            actor.mustBeStaff("LOOK");
        } else {
            RightMissing refused = assertThrows(RightMissing.class, () -> actor.mustBeStaff("LOOK"));
            assertEquals(
                    Map.of("action", "LOOK", "role", role.name(), "allowedTo", List.of("TECHNICIAN", "ADMINISTRATOR")),
                    refused.facts());
        }
        if (administrator) {
            actor.mustBeAdministrator("CHANGE");
        } else {
            RightMissing refused = assertThrows(RightMissing.class, () -> actor.mustBeAdministrator("CHANGE"));
            assertEquals(
                    Map.of("action", "CHANGE", "role", role.name(), "allowedTo", List.of("ADMINISTRATOR")),
                    refused.facts());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"julie", "@example.org", "julie@", "ju lie@example.org", "a@b@c", ""})
    void anAddressOfMailHasTwoParts(String email) {
        assertEquals("email malformed-email {}", refused(() -> person(email, Role.REQUESTER, Set.of())));
    }

    @Test
    void aPersonIsNoClockAndRequestersHaveNoGroups() {
        assertEquals("role not-for-persons {}", refused(() -> person(null, Role.CLOCK, Set.of())));
        assertEquals("groups not-for-requesters {}", refused(() -> person(null, Role.REQUESTER, Set.of(SUPPORT))));
        assertEquals(
                Set.of(SUPPORT),
                person("julie@example.org", Role.TECHNICIAN, Set.of(SUPPORT)).groups());
        assertEquals(Set.of(), person(null, Role.REQUESTER, Set.of()).groups());
    }

    @Test
    void aPersonActsAsOnesRole() {
        Person person = person(null, Role.TECHNICIAN, Set.of());
        assertEquals(new Actor(new PersonId("julie"), Role.TECHNICIAN), person.asActor());
        assertEquals(3, person.atVersion(3).version());
        assertEquals(person, person.atVersion(3).atVersion(2));
    }

    @Test
    void aGroupStandsInOneOfNineLines() {
        for (int line : List.of(0, 10, -1)) {
            assertEquals("line out-of-range {max=9}", refused(() -> group(line)));
        }
        for (int line : List.of(1, 9)) {
            assertEquals(line, group(line).line());
        }
        assertEquals(7, group(1).atVersion(7).version());
        assertEquals(group(1), group(1).atVersion(7).atVersion(1));
    }

    private static Group group(int line) {
        return new Group(SUPPORT, new Title("Support"), line, Optional.empty(), true, 1);
    }

    @Test
    void placesAndThingsHaveVersions() {
        Location location = new Location(new LocationId("geneve"), new Title("Genève"), true, 1);
        assertEquals(2, location.atVersion(2).version());
        assertEquals(location, location.atVersion(2).atVersion(1));
        Asset asset = asset(Optional.of(new AssetId("pc-2")));
        assertEquals(2, asset.atVersion(2).version());
        assertEquals(asset, asset.atVersion(2).atVersion(1));
    }

    @Test
    void nothingIsPartOfItself() {
        RuleRefused refused = assertThrows(RuleRefused.class, () -> asset(Optional.of(new AssetId("pc-1"))));
        assertEquals(RuleRefused.Rule.CYCLE, refused.rule());
        assertEquals(Map.of("asset", "pc-1"), refused.facts());
        assertEquals(Optional.empty(), asset(Optional.empty()).parent());
    }

    private static Asset asset(Optional<AssetId> parent) {
        return new Asset(
                new AssetId("pc-1"),
                AssetKind.COMPUTER,
                new Title("PC 1"),
                AssetState.IN_USE,
                Optional.empty(),
                parent,
                1);
    }

    @Test
    void theClockIsAnActorOfItsOwn() {
        assertEquals(Role.CLOCK, Actor.CLOCK.role());
        assertEquals("clock", Actor.CLOCK.person().value());
        assertEquals(
                List.of(Role.TECHNICIAN, Role.ADMINISTRATOR),
                Stream.of(Role.values()).filter(Role::isStaff).toList());
    }
}
