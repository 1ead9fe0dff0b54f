package org.incidentdesk.examples.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.incidentdesk.domain.IncidentDesk;
import org.junit.jupiter.api.Test;

/** The program runs from the module path, and the domain's inside stays shut to it. */
class ModularDeskTest {

    @Test
    void theProgramRunsFromTheModulePath() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        placeOf(ModularDesk.class) + File.pathSeparator + placeOf(IncidentDesk.class),
                        "--limit-modules",
                        "java.base,org.incidentdesk.domain,org.incidentdesk.examples.modular",
                        "--module",
                        "org.incidentdesk.examples.modular/" + ModularDesk.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals("INC-000001 NEW MEDIUM", said.strip());
    }

    @Test
    void theUseCasesCannotBeNamed() {
        Module domain = IncidentDesk.class.getModule();
        assertEquals("org.incidentdesk.domain", domain.getName());
        assertTrue(domain.isExported("org.incidentdesk.domain.port.driving", ModularDesk.class.getModule()));
        assertFalse(domain.isExported("org.incidentdesk.domain.service", ModularDesk.class.getModule()));
    }

    private static String placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
