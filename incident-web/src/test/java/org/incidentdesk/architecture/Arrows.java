package org.incidentdesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The arrows of the house: which room, that is which package, may know which others. What is not in this table is
 * refused, in byte code and in the domain's import lines alike; a room that is missing here has no right to exist.
 */
final class Arrows {

    static final String ASSEMBLER = "domain";
    static final String DRIVING = "domain.port.driving";
    static final String DRIVEN = "domain.port.driven";
    static final String SERVICE = "domain.service";
    static final String IN_MEMORY = "domain.inmemory";
    static final String BOOTSTRAP = "web.bootstrap";

    /** Room by room, in the order of the arrows: whoever comes later may know whoever came earlier. */
    private static final Map<String, Set<String>> TABLE = table();

    private Arrows() {}

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        // the model, from the ground up
        put(table, "domain.refusal");
        put(table, "domain.text", "domain.refusal");
        put(table, "domain.identity", "domain.refusal");
        put(table, "domain.file", "domain.refusal");
        put(table, "domain.listing", "domain.refusal");
        put(table, "domain.people", "domain.identity", "domain.refusal", "domain.text");
        put(table, "domain.access", "domain.identity", "domain.text");
        put(table, "domain.asset", "domain.identity", "domain.refusal", "domain.text");
        put(table, "domain.calendar", "domain.identity", "domain.refusal", "domain.text");
        put(table, "domain.category", "domain.identity", "domain.refusal", "domain.text");
        put(table, "domain.priority", "domain.identity", "domain.refusal", "domain.text");
        put(
                table,
                "domain.servicelevel",
                "domain.calendar",
                "domain.identity",
                "domain.priority",
                "domain.refusal",
                "domain.text");
        put(table, "domain.knowledge", "domain.identity", "domain.people", "domain.refusal", "domain.text");
        put(
                table,
                "domain.ticket",
                "domain.file",
                "domain.identity",
                "domain.listing",
                "domain.people",
                "domain.priority",
                "domain.refusal",
                "domain.servicelevel",
                "domain.text");
        put(
                table,
                "domain.classroom",
                "domain.identity",
                "domain.people",
                "domain.priority",
                "domain.text",
                "domain.ticket");
        put(
                table,
                "domain.diagnosis",
                "domain.identity",
                "domain.knowledge",
                "domain.refusal",
                "domain.text",
                "domain.ticket");
        put(
                table,
                "domain.form",
                "domain.category",
                "domain.identity",
                "domain.knowledge",
                "domain.people",
                "domain.priority",
                "domain.refusal",
                "domain.text",
                "domain.ticket");
        put(
                table,
                "domain.notification",
                "domain.file",
                "domain.identity",
                "domain.knowledge",
                "domain.people",
                "domain.refusal",
                "domain.text",
                "domain.ticket");
        put(
                table,
                "domain.report",
                "domain.calendar",
                "domain.identity",
                "domain.people",
                "domain.priority",
                "domain.refusal",
                "domain.servicelevel",
                "domain.ticket");
        put(
                table,
                "domain.settings",
                "domain.calendar",
                "domain.identity",
                "domain.knowledge",
                "domain.notification",
                "domain.refusal",
                "domain.servicelevel",
                "domain.text",
                "domain.ticket");
        String[] model = table.keySet().toArray(String[]::new);
        // the ports stand side by side, and around them what uses and what serves them
        put(table, DRIVEN, model);
        put(table, DRIVING, model);
        put(table, SERVICE, with(model, DRIVEN, DRIVING));
        put(table, IN_MEMORY, with(model, DRIVEN));
        put(table, ASSEMBLER, DRIVEN, DRIVING, SERVICE, IN_MEMORY);
        // storage
        put(
                table,
                "persistence.row",
                DRIVEN,
                "domain.asset",
                "domain.knowledge",
                "domain.notification",
                "domain.people",
                "domain.priority",
                "domain.servicelevel",
                "domain.ticket");
        put(table, "persistence.migration");
        put(table, "persistence.mapping", with(model, DRIVEN, "persistence.row"));
        put(table, "persistence.turn", "domain.refusal", "persistence.migration");
        put(table, "persistence.outbox", DRIVEN, "persistence.migration", "persistence.row", "persistence.turn");
        put(
                table,
                "persistence.repository",
                with(
                        model,
                        DRIVEN,
                        "persistence.row",
                        "persistence.mapping",
                        "persistence.migration",
                        "persistence.outbox"));
        put(table, "persistence.file", "domain.file", DRIVEN);
        put(
                table,
                "persistence.unitofwork",
                DRIVEN,
                "persistence.row",
                "persistence.migration",
                "persistence.outbox",
                "persistence.repository",
                "persistence.turn");
        put(
                table,
                "persistence",
                DRIVEN,
                "persistence.migration",
                "persistence.outbox",
                "persistence.repository",
                "persistence.turn",
                "persistence.unitofwork");
        // search
        put(table, "kb.mapping", "domain.identity", "domain.knowledge", "domain.text");
        put(table, "kb.search", "domain.identity", "domain.knowledge", "domain.refusal", DRIVEN, "kb.mapping");
        put(table, "kb.feed", "domain.identity", DRIVEN);
        // the web
        put(
                table,
                "web.problem",
                "domain.calendar",
                "domain.identity",
                "domain.knowledge",
                "domain.priority",
                "domain.refusal",
                "domain.servicelevel");
        put(table, "web.json", "domain.refusal", "web.problem");
        put(table, "web.security", "domain.file", "domain.people", DRIVEN, DRIVING, "web.problem");
        put(table, "web.notification", with(model, DRIVEN));
        put(
                table,
                "web.openapi",
                "domain.knowledge",
                "domain.priority",
                "domain.refusal",
                "domain.ticket",
                "web.problem",
                "web.security");
        put(table, "web.text");
        put(table, "web.archive", with(model, DRIVING));
        put(table, "web.file", with(model, DRIVING));
        put(table, "web.view", with(model, DRIVING, "web.text"));
        put(table, "web.page.drawing");
        put(
                table,
                "web.resource",
                with(
                        model,
                        DRIVING,
                        "web.archive",
                        "web.file",
                        "web.json",
                        "web.openapi",
                        "web.problem",
                        "web.security",
                        "web.view"));
        // the pages
        put(table, "web.page.model", "domain.knowledge", "web.problem", "web.text");
        put(table, "web.template.component", "web.page.model");
        put(table, "web.template", "web.page.model", "web.template.component");
        put(table, "web.page.frame", with(model, DRIVING, "web.page.model", "web.problem", "web.security"));
        put(
                table,
                "web.page",
                with(
                        model,
                        DRIVING,
                        "web.file",
                        "web.page.drawing",
                        "web.page.frame",
                        "web.page.model",
                        "web.problem",
                        "web.security"));
        put(table, "web.live", "domain.identity", "domain.people", "domain.refusal", DRIVING, "web.page.frame");
        put(
                table,
                "web.server",
                "domain.knowledge",
                "domain.refusal",
                DRIVING,
                ASSEMBLER,
                "web.json",
                "web.live",
                "web.openapi",
                "web.page",
                "web.page.frame",
                "web.problem",
                "web.resource",
                "web.security",
                "web.view");
        // the command line
        put(table, "web.exchange", with(model, DRIVING, ASSEMBLER));
        put(table, "web.command", with(model, DRIVING, ASSEMBLER, "web.archive", "web.exchange"));
        // the composition root; storage it finds with ServiceLoader, like anybody else's
        put(
                table,
                BOOTSTRAP,
                with(
                        model,
                        DRIVEN,
                        DRIVING,
                        ASSEMBLER,
                        "persistence.file",
                        "kb.search",
                        "kb.feed",
                        "web.security",
                        "web.server",
                        "web.command",
                        "web.json",
                        "web.notification"));
        return Collections.unmodifiableMap(table);
    }

    private static void put(Map<String, Set<String>> table, String room, String... known) {
        table.put(room, Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(known))));
    }

    private static String[] with(String[] some, String... more) {
        Set<String> all = new LinkedHashSet<>(Arrays.asList(some));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    /** All rooms, each after those that it may know. */
    static Set<String> rooms() {
        return TABLE.keySet();
    }

    /** The rooms that hold the model: what the domain is about. */
    static List<String> model() {
        return TABLE.keySet().stream().takeWhile(room -> !room.equals(DRIVEN)).toList();
    }

    /** The arrows that each must be walked: all but the model's, where a room was given the whole of it. */
    static Set<String> mustBeWalked(String room) {
        Set<String> known = new TreeSet<>(knownTo(room));
        if (known.containsAll(model())) {
            known.removeAll(model());
        }
        return known;
    }

    /** The rooms of one module: {@code domain}, {@code persistence}, {@code kb} or {@code web}. */
    static List<String> module(String name) {
        return TABLE.keySet().stream()
                .filter(room -> room.equals(name) || room.startsWith(name + "."))
                .toList();
    }

    /** The rooms that a room may know, itself left out. */
    static Set<String> knownTo(String room) {
        return TABLE.getOrDefault(room, Set.of());
    }

    /** Whether a room may know another; every room knows itself. */
    static boolean allow(String from, String to) {
        return from.equals(to) || knownTo(from).contains(to);
    }

    /** The room of a class, as the part of its package below the root; empty for the root itself. */
    static String room(String root, String packageName) {
        return packageName.equals(root) ? "" : packageName.substring(root.length() + 1);
    }

    /** Whether a package is inside the house. */
    static boolean inside(String root, String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    /** Classes in one of these rooms. */
    static DescribedPredicate<JavaClass> in(String root, List<String> rooms) {
        Set<String> packages = new TreeSet<>();
        rooms.forEach(room -> packages.add(root + "." + room));
        return DescribedPredicate.describe(
                "in " + String.join(", ", rooms), type -> packages.contains(type.getPackageName()));
    }

    static DescribedPredicate<JavaClass> in(String root, String... rooms) {
        return in(root, List.of(rooms));
    }

    /** Inside the house, knows only what the table says. */
    static ArchCondition<JavaClass> respect(String root) {
        return new ArchCondition<>("know only the rooms that the table of arrows says") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (inside(root, target) && !allow(room(root, type.getPackageName()), room(root, target))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
