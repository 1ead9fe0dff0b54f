package org.incidentdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.incidentdesk.architecture.Conditions.anywhere;
import static org.incidentdesk.architecture.Conditions.fault;
import static org.incidentdesk.architecture.Conditions.noFault;
import static org.incidentdesk.architecture.Conditions.reachNone;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the domain's types are made. */
final class ModelRules {

    /** The aggregate that changes in place; all others are values that are replaced. */
    private static final String AGGREGATE = "domain.ticket.Ticket";

    private static final Pattern SETTER = Pattern.compile("set[A-Z].*");
    private static final Pattern COPYING = Pattern.compile("copyOf|unmodifiable.*");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Util|Utils|Data|UseCase|VO|DTO|Dto)");

    private ModelRules() {}

    static List<HouseRule> all(String root) {
        return List.of(
                aggregatesByIdentity(root),
                values(root),
                closedFamilies(root),
                noSetters(root),
                decisions(root),
                names(root));
    }

    private static DescribedPredicate<JavaClass> model(String root) {
        return Arrows.in(root, Arrows.model()).as("in the model");
    }

    private static HouseRule aggregatesByIdentity(String root) {
        return HouseRule.of(
                        "R10",
                        "What has a repository of its own is held by its id, never as a whole",
                        "one object per consistency boundary: a ticket that held its category would save a category, or"
                                + " keep a stale one",
                        model(root),
                        noFault(
                                "hold no thing of another room that has a repository of its own",
                                type -> type.getFields().stream().flatMap(field -> heldRoots(root, field))))
                .about(AGGREGATE, "domain.ticket.TicketSnapshot", "domain.knowledge.Article")
                .against("domain.category.Category", "domain.knowledge.Article", "domain.priority.PriorityMatrix");
    }

    private static Stream<String> heldRoots(String root, JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(held -> !held.getPackageName().equals(field.getOwner().getPackageName()))
                .filter(held -> held.getName().equals(root + "." + AGGREGATE) || hasRepository(root, held))
                .map(held ->
                        field.getDescription() + " holds <" + held.getName() + "> in " + field.getSourceCodeLocation());
    }

    private static boolean hasRepository(String root, JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .filter(origin -> origin.getPackageName().equals(root + "." + Arrows.DRIVEN))
                .flatMap(origin -> origin.getInterfaces().stream())
                .anyMatch(parent -> isRepositoryOf(root, parent, type));
    }

    private static boolean isRepositoryOf(String root, JavaType parent, JavaClass type) {
        if (!(parent instanceof JavaParameterizedType repository)
                || !parent.toErasure().getName().equals(root + "." + Arrows.DRIVEN + ".Repository")) {
            return false;
        }
        List<JavaType> arguments = repository.getActualTypeArguments();
        return arguments.get(arguments.size() - 1).toErasure().equals(type);
    }

    private static HouseRule values(String root) {
        return HouseRule.of(
                        "R11",
                        "What the model shows is a record, an enum, an interface or a final class whose fields are all"
                                + " final, and it copies the collections it is given; only the ticket changes in place,"
                                + " and only by its own events",
                        "a value that somebody can change afterwards protects nothing",
                        model(root)
                                .and(describe("public", type -> isPublic(type)))
                                .and(describe(
                                        "not the aggregate",
                                        type -> !type.getName().equals(root + "." + AGGREGATE)))
                                .and(describe("no refusal", type -> !type.isAssignableTo(Throwable.class)))
                                .as("public types of the model but the aggregate and the refusals"),
                        noFault("not be changeable from outside", ModelRules::changeable))
                .about("domain.ticket.TicketSnapshot", "domain.priority.PriorityMatrix", "domain.text.Title")
                .against("java.util.List#copyOf", "java.util.Collections#unmodifiableMap");
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<String> changeable(JavaClass type) {
        if (type.isInterface() || type.isEnum()) {
            return Stream.empty();
        }
        Stream<String> open =
                Conditions.isFinal(type) ? Stream.empty() : Stream.of(fault(type, "is neither a record nor final"));
        Stream<String> fields = Conditions.instanceFields(type)
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getDescription() + " is not final in " + field.getSourceCodeLocation());
        return Stream.of(open, fields, rawCollections(type)).flatMap(faults -> faults);
    }

    private static Stream<String> rawCollections(JavaClass type) {
        if (!type.isRecord()) {
            return Stream.empty();
        }
        List<JavaField> components = Conditions.instanceFields(type).toList();
        List<JavaField> collections =
                components.stream().filter(ModelRules::isCollection).toList();
        Stream<String> arrays = components.stream()
                .filter(field -> field.getRawType().isArray())
                .map(field -> field.getDescription() + " is an array in " + field.getSourceCodeLocation());
        long copies = canonicalConstructor(type).getMethodCallsFromSelf().stream()
                .filter(call -> copies(call))
                .count();
        return copies >= collections.size()
                ? arrays
                : Stream.concat(
                        arrays,
                        Stream.of(fault(type, "keeps " + collections.size() + " collections and copies " + copies)));
    }

    private static boolean isCollection(JavaField field) {
        return field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class);
    }

    private static JavaConstructor canonicalConstructor(JavaClass type) {
        return type.getConstructor(Stream.of(type.reflect().getRecordComponents())
                .map(component -> component.getType().getName())
                .toArray(String[]::new));
    }

    /** A copy is made by the platform, or by a method of the model's own that lets the platform make it. */
    private static boolean copies(JavaMethodCall call) {
        return isCopying(call)
                || call.getTarget().resolveMember().stream()
                        .flatMap(method -> method.getMethodCallsFromSelf().stream())
                        .anyMatch(ModelRules::isCopying);
    }

    private static boolean isCopying(JavaMethodCall call) {
        return COPYING.matcher(call.getTarget().getName()).matches();
    }

    private static HouseRule closedFamilies(String root) {
        return HouseRule.of(
                        "R12",
                        "Families of the model are closed: an abstract type is sealed, and its members are records, enums"
                                + " or final. Visitors, which fold such families, are open",
                        "where the compiler knows all events, refusals and entries, it demands that each be handled; one"
                                + " more that nobody handles cannot come in by the side",
                        model(root)
                                .and(describe("abstract", Conditions::isAbstract))
                                .and(describe("no enum", type -> !type.isEnum()))
                                .and(describe(
                                        "no visitor",
                                        type -> !type.getSimpleName().equals("Visitor")))
                                .as("abstract types of the model"),
                        noFault("be sealed, with members that are closed themselves", ModelRules::openings))
                .about("domain.ticket.TicketEvent", "domain.refusal.DomainRefusal", "domain.ticket.Assignee")
                .against("domain.ticket.TicketEvent$Reported", "domain.refusal.Conflict");
    }

    private static Stream<String> openings(JavaClass family) {
        Class<?> reflected = family.reflect();
        if (!reflected.isSealed()) {
            return Stream.of(fault(family, "is not sealed"));
        }
        return Stream.of(reflected.getPermittedSubclasses())
                .filter(member -> !member.isSealed() && (member.getModifiers() & java.lang.reflect.Modifier.FINAL) == 0)
                .map(member -> fault(family, "admits <" + member.getName() + ">, which anybody may extend,"));
    }

    private static HouseRule noSetters(String root) {
        return HouseRule.of(
                        "R13",
                        "The domain has no setter, no public field that can be written, and nothing deprecated",
                        "things change by verbs of the domain, which check and say what happened; what is deprecated"
                                + " is removed while nobody depends on it yet",
                        Arrows.in(root, Arrows.module("domain")).as("in the domain"),
                        noFault("have no setter, no open field, nothing deprecated", ModelRules::handles))
                .about(AGGREGATE, "domain.settings.DeskSettings", "domain.service.Desk")
                .against("java.lang.Deprecated");
    }

    private static Stream<String> handles(JavaClass type) {
        Stream<String> setters = type.getMethods().stream()
                .filter(ModelRules::isSetter)
                .map(method -> method.getDescription() + " is a setter in " + method.getSourceCodeLocation());
        Stream<String> fields = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getDescription() + " can be written in " + field.getSourceCodeLocation());
        Stream<String> deprecated = Stream.concat(Stream.of(type), type.getMembers().stream())
                .filter(thing -> thing.isAnnotatedWith(Deprecated.class))
                .map(thing -> thing.getDescription() + " is deprecated in " + thing.getSourceCodeLocation());
        return Stream.of(setters, fields, deprecated).flatMap(faults -> faults);
    }

    /** One value goes in and nothing comes out, but perhaps the object itself: a verb of the domain says more. */
    private static boolean isSetter(JavaMethod method) {
        JavaClass result = method.getRawReturnType();
        return SETTER.matcher(method.getName()).matches()
                && method.getRawParameterTypes().size() == 1
                && (result.isEquivalentTo(void.class) || result.equals(method.getOwner()));
    }

    private static HouseRule decisions(String root) {
        String status = root + ".domain.ticket.Status";
        String machine = root + ".domain.ticket.StatusMachine";
        return HouseRule.of(
                        "R16",
                        "Use cases and web neither compare statuses nor ask the status machine; the exchange with files may,"
                                + " which counts them",
                        "what a status permits is decided in the model, once; a second place that decides it will one day"
                                + " decide otherwise",
                        Arrows.in(
                                        root,
                                        Stream.concat(Stream.of(Arrows.SERVICE), Arrows.module("web").stream())
                                                .filter(room -> !room.equals("web.exchange"))
                                                .toList())
                                .as("in the use cases or in the web"),
                        reachNone(
                                "reach no constant of Status and nothing of StatusMachine",
                                access -> access.getTargetOwner().getName().equals(machine)
                                        || access.getTargetOwner().getName().equals(status)
                                                && access instanceof com.tngtech.archunit.core.domain.JavaFieldAccess))
                .about("domain.service.ResolutionService", "domain.service.ClockService")
                .against("domain.ticket.Status#SOLVED", "domain.ticket.StatusMachine#check");
    }

    private static HouseRule names(String root) {
        return HouseRule.of(
                        "R31",
                        "No name ends in Impl, Manager, Helper, Util, Data, UseCase, VO or DTO",
                        "these say how a class is built or that nobody knew what it is for; a name says what it is in"
                                + " the language of the desk",
                        anywhere(root),
                        noFault(
                                "say in their name what they are",
                                type -> EMPTY_NAME.matcher(type.getSimpleName()).matches()
                                        ? Stream.of(fault(type, "has a name that says nothing"))
                                        : Stream.empty()))
                .about("domain.IncidentDesk", "domain.service.TicketDecisions", "persistence.JpaStorageProvider")
                .against("domain.service.*");
    }
}
