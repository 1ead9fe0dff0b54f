package org.incidentdesk.web.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

class UserCommandTest {

    private static final Pattern SHOWN = Pattern.compile("Password of (\\S+) \\(shown only this once\\): (\\S{20})\\R");

    private final CommandDesk desk = new CommandDesk();

    private String shown(CommandDesk.Result result) {
        Matcher line = SHOWN.matcher(result.out());
        assertTrue(line.matches(), result.toString());
        return line.group(2);
    }

    private boolean signsIn(String login, String password) {
        return desk.desk.access().signIn(login, password).isPresent();
    }

    @Test
    void addsAPersonWithAPasswordThatIsShownOnce() {
        desk.desk
                .people()
                .addGroup(Request.of(
                        DeskOpener.OPERATOR, new GroupDefinition(new Title("Support"), 2, Optional.empty(), true)));
        CommandDesk.Result added = desk.run(
                "user",
                "add",
                "zoe",
                "--name",
                "Zoé Roy",
                "--role",
                "technician",
                "--group",
                "support",
                "--email",
                "zoe@example.org");
        assertEquals(0, added.exitCode(), added.err());
        assertEquals(
                Optional.of(new Actor(new PersonId("zoe"), Role.TECHNICIAN)),
                desk.desk.access().signIn("zoe", shown(added)));
        Person zoe = desk.desk.people().person(DeskOpener.OPERATOR, new PersonId("zoe"));
        assertEquals(Set.of(new GroupId("support")), zoe.groups());
        assertEquals(Optional.of("zoe@example.org"), zoe.email());
    }

    @Test
    void readsAPasswordFromStandardInput() {
        CommandDesk.Result added = desk.runWithInput(
                "trois mots privés\nmore\n",
                "user",
                "add",
                "zoe",
                "--name",
                "Zoé",
                "--role",
                "requester",
                "--password-stdin");
        assertEquals(new CommandDesk.Result(0, "", ""), added);
        assertTrue(signsIn("zoe", "trois mots privés"));
    }

    @Test
    void aPasswordThatWillNotDoAddsNobody() {
        String[] add = {"user", "add", "zoe", "--name", "Zoé", "--role", "requester", "--password-stdin"};
        assertEquals(1, desk.runWithInput("short\n", add).exitCode());
        assertEquals(1, desk.runWithInput("", add).exitCode());
        assertEquals(List.of(), Everybody.of(desk.desk));
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        String first = shown(desk.run("user", "add", "zoe", "--name", "Zoé", "--role", "requester"));
        String second = shown(desk.run("user", "passwd", "zoe"));
        assertFalse(signsIn("zoe", first));
        assertTrue(signsIn("zoe", second));
        assertEquals(1, desk.run("user", "passwd", "nobody").exitCode());
    }

    @Test
    void aLockedAccountIsShutUntilItIsUnlocked() {
        String password = shown(desk.run("user", "add", "zoe", "--name", "Zoé", "--role", "requester"));
        assertEquals(0, desk.run("user", "lock", "zoe").exitCode());
        assertFalse(signsIn("zoe", password));
        assertTrue(desk.run("user", "list").out().contains("locked"));
        assertEquals(0, desk.run("user", "unlock", "zoe").exitCode());
        assertTrue(signsIn("zoe", password));
    }

    @Test
    void listsEverybodyInColumnsHoweverManyThereAre() {
        for (int i = 0; i < 401; i++) {
            desk.desk
                    .people()
                    .addPerson(
                            new PersonId("p" + (1000 + i)),
                            Request.of(
                                    DeskOpener.OPERATOR,
                                    new org.incidentdesk.domain.port.driving.PersonDefinition(
                                            new Title("Person " + i),
                                            Optional.empty(),
                                            Role.REQUESTER,
                                            Optional.empty(),
                                            Set.of(),
                                            true)));
        }
        List<String> lines = desk.run("user", "list").out().lines().toList();
        assertEquals(402, lines.size());
        assertEquals("LOGIN  ROLE       SIGN-IN      GROUPS  NAME", lines.get(0));
        assertEquals("p1000  requester  no-password          Person 0", lines.get(1));
        assertEquals("p1400  requester  no-password          Person 400", lines.get(401));
    }
}
