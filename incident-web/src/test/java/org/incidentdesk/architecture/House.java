package org.incidentdesk.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes that the rules are held against.
 *
 * <p>Jars are never left out: {@code mvn verify} shows this module the other ones as jars, {@code mvn test} as
 * directories, and a rule must see the same world in both. For the same reason the contract kit is left out by hand: it
 * is test code, but in a jar it does not look like it.
 */
final class House {

    static final String ROOT = "org.incidentdesk";

    private static final ImportOption NO_TESTS = new ImportOption.DoNotIncludeTests();
    private static final ImportOption NO_COMMENTS = new ImportOption.DoNotIncludePackageInfos();
    private static final ImportOption NO_CONTRACT_KIT = location -> !location.contains("/domain/contract/");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(House::isMain).importPackages(ROOT);

    private static final Map<String, JavaClasses> FIXTURES = new ConcurrentHashMap<>();

    private House() {}

    /** All classes of the four modules, imported once. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** The classes of one fixture: a mirror of the house, as small as can be. */
    static JavaClasses fixture(String root) {
        return FIXTURES.computeIfAbsent(
                root,
                unknown -> new ClassFileImporter().withImportOption(NO_COMMENTS).importPackages(root));
    }

    private static boolean isMain(Location location) {
        return NO_TESTS.includes(location) && NO_CONTRACT_KIT.includes(location) && NO_COMMENTS.includes(location);
    }
}
