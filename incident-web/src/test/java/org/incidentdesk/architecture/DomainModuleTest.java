package org.incidentdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.incidentdesk.domain.IncidentDesk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The domain as a Java module: what it needs, and what it shows. */
class DomainModuleTest {

    @Test
    @DisplayName("The domain requires java.base and nothing else")
    void requiresNothing() throws IOException {
        Set<String> required = descriptor().requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
        assertEquals(Set.of("java.base"), required);
    }

    @Test
    @DisplayName("Every room of the domain is exported to everybody, but the use cases to nobody")
    void exportsAllButTheUseCases() throws IOException {
        ModuleDescriptor descriptor = descriptor();
        Set<String> expected = Arrows.module("domain").stream()
                .filter(room -> !room.equals(Arrows.SERVICE))
                .map(room -> House.ROOT + "." + room)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> exported = descriptor.exports().stream()
                .peek(export -> assertFalse(export.isQualified(), export + " is for some only"))
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, exported);
        assertTrue(Witness.exists(Arrows.SERVICE + ".DrivingPorts"), "the use cases are there");
        assertEquals(Set.of(), descriptor.opens(), "nobody reflects on the domain");
    }

    @Test
    @DisplayName("jdeps finds nothing but java.base in what was compiled")
    void jdepsFindsJavaBase() throws URISyntaxException {
        StringWriter out = new StringWriter();
        Path domain = Path.of(IncidentDesk.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        int result = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(out), "--print-module-deps", domain.toString());
        assertEquals("java.base", out.toString().strip());
        assertEquals(0, result);
    }

    private static ModuleDescriptor descriptor() throws IOException {
        String location = IncidentDesk.class
                .getResource("IncidentDesk.class")
                .toString()
                .replace("org/incidentdesk/domain/IncidentDesk.class", "module-info.class");
        try (InputStream descriptor = java.net.URI.create(location).toURL().openStream()) {
            return ModuleDescriptor.read(descriptor);
        }
    }
}
