package org.incidentdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.incidentdesk.architecture.Conditions.anywhereBut;
import static org.incidentdesk.architecture.Conditions.fault;
import static org.incidentdesk.architecture.Conditions.noFault;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands at the ports, on either side. */
final class PortRules {

    /** Those that may serve a driven port. */
    private static final List<String> SERVING = List.of("domain.inmemory", "persistence", "kb", "web");

    private PortRules() {}

    static List<HouseRule> all(String root) {
        return List.of(
                servicesHidden(root),
                portsServed(root),
                nothingThatChangesCrosses(root),
                drivenPortsKept(root),
                onlyTheRootPlugs(root),
                noKeptRepository(root));
    }

    private static DescribedPredicate<JavaClass> service(String root) {
        return Arrows.in(root, Arrows.SERVICE);
    }

    /** An interface of its room that asks for something; markers that records of the same room carry are none. */
    private static DescribedPredicate<JavaClass> drivingPort(String root) {
        return Arrows.in(root, Arrows.DRIVING)
                .and(describe("an interface", JavaClass::isInterface))
                .and(describe(
                        "no marker of commands",
                        type -> type.getAllSubclasses().stream().noneMatch(JavaClass::isRecord)))
                .as("driving ports");
    }

    /** An interface of its room that is not only there to be extended, and does not only hand out the others. */
    private static DescribedPredicate<JavaClass> drivenPort(String root) {
        return Arrows.in(root, Arrows.DRIVEN)
                .and(describe("an interface", JavaClass::isInterface))
                .and(describe("not nested", type -> type.getEnclosingClass().isEmpty()))
                .and(describe(
                        "not the hand that holds the repositories",
                        type -> !type.getSimpleName().equals("Repositories")))
                .and(describe(
                        "not only extended",
                        type -> type.getSubclasses().stream()
                                .noneMatch(below -> below.isInterface()
                                        && below.getPackageName().equals(type.getPackageName()))))
                .as("driven ports");
    }

    private static HouseRule servicesHidden(String root) {
        return HouseRule.of(
                        "R15",
                        "A use case is package-private, serves exactly one driving port, and has only final fields",
                        "nobody can know it but by its port, one class answers for one activity, and many threads share"
                                + " it",
                        service(root)
                                .and(describe(
                                        "behind a driving port",
                                        type -> !servedBy(root, type).isEmpty()))
                                .as("classes in the use cases' room behind a driving port"),
                        noFault(
                                "be package-private, single-minded and stateless",
                                type -> Stream.of(visible(type), manyPorts(root, type), mutable(type))
                                        .flatMap(faults -> faults)))
                .about("domain.service.ResolutionService", "domain.service.ClockService")
                .against("domain.port.driving.Resolution");
    }

    private static Set<JavaClass> servedBy(String root, JavaClass type) {
        return type.getAllRawInterfaces().stream().filter(drivingPort(root)).collect(Collectors.toSet());
    }

    private static Stream<String> visible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC) ? Stream.of(fault(type, "is public")) : Stream.empty();
    }

    private static Stream<String> manyPorts(String root, JavaClass type) {
        Set<JavaClass> ports = servedBy(root, type);
        return ports.size() == 1
                ? Stream.empty()
                : Stream.of(fault(
                        type,
                        "serves "
                                + ports.stream()
                                        .map(JavaClass::getSimpleName)
                                        .sorted()
                                        .collect(Collectors.joining(" and "))));
    }

    private static Stream<String> mutable(JavaClass type) {
        return Conditions.instanceFields(type)
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getDescription() + " is not final in " + field.getSourceCodeLocation());
    }

    private static HouseRule portsServed(String root) {
        return HouseRule.of(
                        "R34",
                        "Every driving port is served by exactly one use case",
                        "a port that nobody serves is a promise not kept, and one that two serve is kept twice,"
                                + " differently",
                        drivingPort(root),
                        noFault("be served by exactly one use case", type -> {
                            List<String> servants = type.getAllSubclasses().stream()
                                    .filter(service(root))
                                    .map(JavaClass::getSimpleName)
                                    .sorted()
                                    .toList();
                            return servants.size() == 1
                                    ? Stream.empty()
                                    : Stream.of(fault(type, "is served by " + servants));
                        }))
                .about("domain.port.driving.Resolution", "domain.port.driving.ClockDuties")
                .against("domain.service.ResolutionService");
    }

    private static HouseRule nothingThatChangesCrosses(String root) {
        return HouseRule.of(
                        "R17",
                        "Only values cross a driving port: commands, views, ids, pages; never the ticket itself",
                        "who gets an aggregate in hand can change it without a unit of work, a check, or a trace",
                        drivingPort(root),
                        noFault(
                                "take and give values only",
                                type -> type.getMethods().stream().flatMap(method -> crossing(root, method))))
                .about("domain.port.driving.Consultation", "domain.port.driving.Resolution")
                .against("domain.ticket.Ticket");
    }

    private static Stream<String> crossing(String root, JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream)
                .map(JavaClass::getBaseComponentType)
                .distinct()
                .filter(type -> Arrows.inside(root, type.getPackageName()))
                .filter(type -> !isValue(type))
                .map(type -> method.getDescription() + " lets <" + type.getName() + "> cross in "
                        + method.getSourceCodeLocation());
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isInterface() && type.reflect().isSealed()
                || Conditions.isFinal(type)
                        && Conditions.instanceFields(type)
                                .map(JavaField::getModifiers)
                                .allMatch(modifiers -> modifiers.contains(JavaModifier.FINAL));
    }

    private static HouseRule drivenPortsKept(String root) {
        return HouseRule.of(
                        "R18",
                        "Every driven port has a contract in the kit and an adapter in memory, and only adapters serve it",
                        "whoever writes an adapter runs the contract and knows that it will do; whoever embeds the domain"
                                + " needs none of the others",
                        drivenPort(root),
                        noFault(
                                "have a contract, an adapter in memory, and no servant elsewhere",
                                type -> Stream.of(contract(root, type), inMemory(root, type), elsewhere(root, type))
                                        .flatMap(faults -> faults)))
                .about(
                        "domain.port.driven.TicketRepository",
                        "domain.port.driven.UnitOfWork",
                        "domain.port.driven.StorageProvider",
                        "domain.port.driven.KnowledgeIndex")
                .against("domain.service.Desk");
    }

    /** The kit is test code, in a directory or a jar as Maven's goal has it; so it is looked up, not imported. */
    private static Stream<String> contract(String root, JavaClass port) {
        String contract = root + ".domain.contract." + port.getSimpleName() + "Contract";
        try {
            Class.forName(contract, false, PortRules.class.getClassLoader());
            return Stream.empty();
        } catch (ClassNotFoundException e) {
            return Stream.of(fault(port, "has no contract"));
        }
    }

    private static Stream<String> inMemory(String root, JavaClass port) {
        return servants(port).anyMatch(Arrows.in(root, Arrows.IN_MEMORY))
                ? Stream.empty()
                : Stream.of(fault(port, "has no adapter in memory"));
    }

    private static Stream<String> elsewhere(String root, JavaClass port) {
        return servants(port)
                .filter(type ->
                        SERVING.stream().noneMatch(room -> Arrows.inside(root + "." + room, type.getPackageName())))
                .map(type -> fault(port, "is served by <" + type.getName() + ">, which is no adapter,"));
    }

    private static Stream<JavaClass> servants(JavaClass port) {
        return port.getAllSubclasses().stream().filter(type -> !type.isInterface());
    }

    private static HouseRule onlyTheRootPlugs(String root) {
        return HouseRule.of(
                        "R27",
                        "Only the composition root makes adapters of other rooms and assembles a desk",
                        "what is plugged where stands on one page; a resource that made its own repository would not be"
                                + " on it",
                        anywhereBut(root, Arrows.ASSEMBLER, Arrows.BOOTSTRAP),
                        noFault(
                                "neither make an adapter of another room nor assemble a desk",
                                type -> type.getAccessesFromSelf().stream()
                                        .filter(access -> access instanceof JavaCodeUnitAccess)
                                        .filter(access -> assembles(root, access.getTargetOwner(), access.getName())
                                                || access.getName().equals("<init>")
                                                        && plugged(root, type, access.getTargetOwner()))
                                        .map(access -> access.getDescription())))
                .about("domain.service.Desk", "persistence.JpaStorageProvider")
                .against("domain.IncidentDesk#assemble", "domain.inmemory.InMemoryStorage");
    }

    private static boolean assembles(String root, JavaClass owner, String name) {
        return owner.getName().equals(root + ".domain.IncidentDesk")
                && (name.equals("assemble") || name.equals("inMemory"));
    }

    /** Rooms of one module plug one another together as they like; across modules only the root does. */
    private static boolean plugged(String root, JavaClass from, JavaClass made) {
        boolean adapter = made.getAllRawInterfaces().stream()
                .anyMatch(port -> port.getPackageName().equals(root + "." + Arrows.DRIVEN));
        return adapter && !place(root, from).equals(place(root, made));
    }

    private static String place(String root, JavaClass type) {
        String room = Arrows.room(root, type.getPackageName());
        return room.startsWith("domain") || room.startsWith("web") ? room : room.replaceAll("\\..*", "");
    }

    private static HouseRule noKeptRepository(String root) {
        return HouseRule.of(
                        "R32",
                        "No use case keeps a repository; it is handed them inside a unit of work",
                        "a repository that is at hand outside a transaction will be used outside a transaction",
                        service(root)
                                .and(describe(
                                        "a use case",
                                        type -> !servedBy(root, type).isEmpty()))
                                .as("use cases"),
                        noFault(
                                "keep no repository",
                                type -> type.getFields().stream()
                                        .filter(field -> field.getType().getAllInvolvedRawTypes().stream()
                                                .anyMatch(kept -> isRepository(root, kept)))
                                        .map(field -> field.getDescription() + " keeps a repository in "
                                                + field.getSourceCodeLocation())))
                .about("domain.service.ResolutionService", "domain.service.ConsultationService")
                .against("domain.port.driven.TicketRepository", "domain.port.driven.Repositories");
    }

    private static boolean isRepository(String root, JavaClass type) {
        return type.getPackageName().equals(root + "." + Arrows.DRIVEN)
                && (type.getSimpleName().endsWith("Repository")
                        || type.getSimpleName().equals("Repositories")
                        || type.getSimpleName().equals("Numbering"));
    }
}
