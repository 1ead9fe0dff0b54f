package org.incidentdesk.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources are: some things, comments above all, are not in the class files. */
final class Sources {

    static final List<String> MODULES =
            List.of("incident-domain", "incident-persistence", "incident-kb", "incident-web");

    private static final Path HOUSE = findHouse();

    private Sources() {}

    /** The directory that holds the four modules. */
    static Path house() {
        return HOUSE;
    }

    /** The main sources of a module. */
    static Path main(String module) {
        return HOUSE.resolve(module).resolve("src/main/java");
    }

    /** The directory of a fixture's sources, by its root package. */
    static Path fixture(String root) {
        return fixtures().resolve(root.substring(root.lastIndexOf('.') + 1));
    }

    /** The directory with all fixtures. */
    static Path fixtures() {
        return HOUSE.resolve("incident-web/src/test/java/org/incidentdesk/archfixture");
    }

    /** Whether a file of this name stands in the sources of a package, be it of the house or of a fixture. */
    static boolean hasFile(String packageName, String fileName) {
        String relative = packageName.replace('.', '/') + "/" + fileName;
        return Stream.concat(
                        MODULES.stream().map(Sources::main), Stream.of(HOUSE.resolve("incident-web/src/test/java")))
                .anyMatch(root -> Files.exists(root.resolve(relative)));
    }

    /** All Java files below a directory, in a fixed order. */
    static List<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path findHouse() {
        Path start = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        for (Path candidate = start; candidate != null; candidate = candidate.getParent()) {
            if (Files.isDirectory(candidate.resolve("incident-domain"))
                    && Files.isDirectory(candidate.resolve("docs"))) {
                return candidate;
            }
        }
        throw new IllegalStateException("not inside the house: " + start);
    }
}
