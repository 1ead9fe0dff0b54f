package org.incidentdesk.web.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenCommandTest {

    private static final Pattern SHOWN = Pattern.compile("Token (\\S+) \\(shown only this once\\): (\\S{40,})\\R");

    private final CommandDesk desk = new CommandDesk();

    @BeforeEach
    void addZoe() {
        assertEquals(
                0,
                desk.run("user", "add", "zoe", "--name", "Zoé", "--role", "technician")
                        .exitCode());
    }

    private Matcher created(String... more) {
        String[] words = new String[5 + more.length];
        System.arraycopy(new String[] {"token", "create", "zoe", "--label", "backup"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        CommandDesk.Result result = desk.run(words);
        Matcher line = SHOWN.matcher(result.out());
        assertTrue(line.matches(), result.toString());
        return line;
    }

    @Test
    void aTokenIsShownOnceAndOpensTheDoorUntilItIsRevoked() {
        Matcher token = created();
        assertTrue(desk.desk.access().signInWithToken(token.group(2)).isPresent());
        assertFalse(desk.run("token", "list").out().contains(token.group(2)));
        assertEquals(0, desk.run("token", "revoke", token.group(1)).exitCode());
        assertTrue(desk.desk.access().signInWithToken(token.group(2)).isEmpty());
        assertTrue(desk.run("token", "list", "zoe").out().contains("revoked"));
    }

    @Test
    void listsWhatATokenIsForAndWhenItEnds() {
        String id = created("--expires-in", "30").group(1);
        List<String> lines = desk.run("token", "list").out().lines().toList();
        assertEquals(2, lines.size());
        assertEquals(id + "  zoe    valid  2026-11-24T15:00:00Z  2026-12-24T15:00:00Z  backup", lines.get(1));
        assertEquals(lines, desk.run("token", "list", "zoe").out().lines().toList());
    }

    @Test
    void aTokenForNobodyIsRefused() {
        assertEquals(1, desk.run("token", "create", "nobody", "--label", "x").exitCode());
        assertEquals(1, desk.run("token", "list", "nobody").exitCode());
        assertEquals(1, desk.run("token", "revoke", "nothing").exitCode());
    }
}
