package org.incidentdesk.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.incidentdesk.web.command.CommandFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void isMadeWhenItIsTaken() {
        Path path = parent.resolve("a/b");
        try (DataDirectory directory = new DataDirectory(path)) {
            assertTrue(Files.notExists(path));
            directory.take();
            assertTrue(Files.isDirectory(path));
        }
    }

    @Test
    void isTakenByOneAtATime() {
        DataDirectory first = new DataDirectory(parent);
        first.take();
        first.take();
        try (DataDirectory second = new DataDirectory(parent)) {
            CommandFailed refused = assertThrows(CommandFailed.class, second::take);
            assertTrue(refused.getMessage().contains("is in use by another"), refused.getMessage());
            first.close();
            assertDoesNotThrow(second::take);
        }
    }

    @Test
    void saysWhyItCannotBeWrittenTo() throws Exception {
        Path file = Files.createFile(parent.resolve("file"));
        try (DataDirectory directory = new DataDirectory(file)) {
            CommandFailed refused = assertThrows(CommandFailed.class, directory::take);
            assertTrue(refused.getMessage().contains(file + " cannot be written to"), refused.getMessage());
        }
    }
}
