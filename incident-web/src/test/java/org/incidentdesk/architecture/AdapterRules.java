package org.incidentdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.incidentdesk.architecture.Conditions.anywhere;
import static org.incidentdesk.architecture.Conditions.fault;
import static org.incidentdesk.architecture.Conditions.noFault;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the adapters use their libraries. */
final class AdapterRules {

    private static final Set<String> INJECTION = Set.of(
            "jakarta.annotation.Resource",
            "jakarta.inject.Inject",
            "jakarta.persistence.PersistenceContext",
            "jakarta.persistence.PersistenceUnit",
            "jakarta.ws.rs.BeanParam",
            "jakarta.ws.rs.HeaderParam",
            "jakarta.ws.rs.PathParam",
            "jakarta.ws.rs.QueryParam",
            "jakarta.ws.rs.core.Context");

    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String PATH = "jakarta.ws.rs.Path";

    private AdapterRules() {}

    static List<HouseRule> all(String root) {
        return List.of(nothingInjected(root), resources(root), jsonOutside(root), views(root), rows(root));
    }

    private static HouseRule nothingInjected(String root) {
        return HouseRule.of(
                        "R20",
                        "Nothing is injected into fields or setters",
                        "what a class needs stands in its constructor; an object with holes that somebody fills later can"
                                + " be used before",
                        anywhere(root),
                        noFault(
                                "be complete when constructed",
                                type -> Stream.concat(
                                                type.getFields().stream(),
                                                type.getMethods().stream()
                                                        .filter(method ->
                                                                method.getName().startsWith("set")))
                                        .filter(AdapterRules::isInjected)
                                        .map(member -> member.getDescription() + " is injected in "
                                                + member.getSourceCodeLocation())))
                .about("domain.IncidentDesk", "persistence.JpaStorageProvider")
                .against(INJECTION.toArray(String[]::new));
    }

    private static boolean isInjected(JavaMember member) {
        return member.getAnnotations().stream()
                .anyMatch(
                        annotation -> INJECTION.contains(annotation.getRawType().getName()));
    }

    private static HouseRule resources(String root) {
        return HouseRule.of(
                        "R21",
                        "Resources and pages are in their rooms and hold only final fields; each of their public methods has"
                                + " exactly one HTTP method and says who may call it; a resource's also describes what it gives",
                        "one instance serves all threads; a method that forgot to say who may call it is found here, not by"
                                + " a stranger; and what is not described is not in the OpenAPI document",
                        anywhere(root)
                                .and(describe("serving HTTP", AdapterRules::servesHttp))
                                .as("classes that serve HTTP"),
                        noFault(
                                "be in web.resource or web.page, unchangeable, and say who may call them",
                                type -> Stream.of(misplaced(root, type), mutable(type), methods(root, type))
                                        .flatMap(faults -> faults)))
                .about("web.resource.TicketsResource", "web.page.HomePage")
                .against("jakarta.ws.rs.GET", "jakarta.ws.rs.Path", "web.security.AllowedTo", "web.openapi.Described");
    }

    private static boolean servesHttp(JavaClass type) {
        return type.isAnnotatedWith(PATH)
                || type.getMethods().stream()
                        .anyMatch(method -> httpMethods(method) > 0 || method.isAnnotatedWith(PATH));
    }

    private static long httpMethods(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(annotation -> annotation.isAnnotatedWith(HTTP_METHOD))
                .count();
    }

    private static Stream<String> misplaced(String root, JavaClass type) {
        return type.getPackageName().equals(root + ".web.resource") || isPage(root, type)
                ? Stream.empty()
                : Stream.of(fault(type, "is neither in web.resource nor in web.page"));
    }

    private static boolean isPage(String root, JavaClass type) {
        return type.getPackageName().equals(root + ".web.page");
    }

    private static Stream<String> mutable(JavaClass type) {
        return Conditions.instanceFields(type)
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getDescription() + " is not final in " + field.getSourceCodeLocation());
    }

    private static Stream<String> methods(String root, JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(method -> Stream.of(
                                httpMethods(method) == 1
                                        ? ""
                                        : method.getDescription() + " has " + httpMethods(method) + " HTTP methods in "
                                                + method.getSourceCodeLocation(),
                                method.isAnnotatedWith(root + ".web.security.AllowedTo")
                                        ? ""
                                        : method.getDescription() + " does not say who may call it in "
                                                + method.getSourceCodeLocation(),
                                isPage(root, type) || method.isAnnotatedWith(root + ".web.openapi.Described")
                                        ? ""
                                        : method.getDescription() + " is not described in "
                                                + method.getSourceCodeLocation())
                        .filter(fault -> !fault.isEmpty()));
    }

    private static HouseRule jsonOutside(String root) {
        return HouseRule.of(
                        "R22",
                        "The domain carries no annotation but Java's own",
                        "how a thing is written as JSON, validated as a request or mapped to a table is the adapter's"
                                + " business; an annotation is a dependency that does not look like one",
                        Arrows.in(root, Arrows.module("domain")).as("in the domain"),
                        noFault("carry no foreign annotation", AdapterRules::foreignAnnotations))
                .about("domain.ticket.Ticket", "domain.ticket.TicketSnapshot", "domain.port.driving.TicketView")
                .against("com.fasterxml.jackson.annotation.JsonProperty", "jakarta.validation.constraints.NotNull");
    }

    private static Stream<String> foreignAnnotations(JavaClass type) {
        Stream<String> own = foreign(type.getAnnotations().stream(), type, type);
        Stream<String> members =
                type.getMembers().stream().flatMap(member -> foreign(member.getAnnotations().stream(), member, member));
        Stream<String> parameters = type.getCodeUnits().stream()
                .flatMap(unit -> unit.getParameters().stream()
                        .flatMap(parameter -> foreign(parameter.getAnnotations().stream(), parameter, unit)));
        return Stream.of(own, members, parameters).flatMap(faults -> faults);
    }

    private static Stream<String> foreign(
            Stream<? extends JavaAnnotation<?>> annotations, HasDescription owner, HasSourceCodeLocation place) {
        return annotations
                .map(annotation -> annotation.getRawType())
                .filter(annotation -> !annotation.getPackageName().startsWith("java.lang"))
                .map(annotation -> owner.getDescription() + " carries @" + annotation.getName() + " in "
                        + place.getSourceCodeLocation());
    }

    private static HouseRule views(String root) {
        return HouseRule.of(
                        "R35",
                        "What the web reads and writes is a record or an enum of its own",
                        "a class that is written as JSON is a promise to strangers; it must not change because something"
                                + " behind it did",
                        Arrows.in(root, "web.view")
                                .and(describe(
                                        "public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                                .as("public types of web.view"),
                        noFault(
                                "be records or enums",
                                type -> type.isRecord() || type.isEnum() || type.isAnnotation() || isFolder(type)
                                        ? Stream.empty()
                                        : Stream.of(fault(type, "is neither a record nor an enum"))))
                .about("web.view.TicketJson")
                .against("domain.port.driving.TicketView");
    }

    /** A class that only turns domain into views: it has no objects. */
    private static boolean isFolder(JavaClass type) {
        return Conditions.isFinal(type)
                && Conditions.instanceFields(type).findAny().isEmpty()
                && type.getConstructors().stream()
                        .allMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PRIVATE));
    }

    private static HouseRule rows(String root) {
        return HouseRule.of(
                        "R23",
                        "Tables are mapped in persistence.row and nowhere else, and a row never leaves persistence",
                        "a row is how a database likes it; the domain is given snapshots and values, so that a column can"
                                + " be renamed without anybody noticing",
                        anywhere(root),
                        noFault(
                                "neither map a table elsewhere nor hand out a row",
                                type -> Stream.concat(strayMapping(root, type), leakedRows(root, type))))
                .about("persistence.row.TicketRow", "persistence.repository.JpaTicketRepository")
                .against("jakarta.persistence.Entity", "jakarta.persistence.Embeddable", "persistence.row.TicketRow");
    }

    private static Stream<String> strayMapping(String root, JavaClass type) {
        return Stream.of("Entity", "Embeddable", "MappedSuperclass")
                .filter(mapping -> type.isAnnotatedWith("jakarta.persistence." + mapping))
                .filter(mapping -> !type.getPackageName().equals(root + ".persistence.row"))
                .map(mapping -> fault(type, "is an @" + mapping + " outside persistence.row"));
    }

    private static Stream<String> leakedRows(String root, JavaClass type) {
        if (Arrows.inside(root + ".persistence", type.getPackageName()) && !servesPort(root, type)) {
            return Stream.empty();
        }
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .flatMap(involved -> involved.getAllInvolvedRawTypes().stream())
                        .filter(involved -> involved.getPackageName().equals(root + ".persistence.row"))
                        .distinct()
                        .map(row -> method.getDescription() + " hands out <" + row.getName() + "> in "
                                + method.getSourceCodeLocation()));
    }

    private static boolean servesPort(String root, JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(port -> port.getPackageName().equals(root + "." + Arrows.DRIVEN));
    }
}
