package org.incidentdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Which room may know which, and what of the outside. */
final class RoomRules {

    private RoomRules() {}

    static List<HouseRule> all(String root) {
        return List.of(
                model(root),
                refusal(root),
                driving(root),
                driven(root),
                service(root),
                inMemory(root),
                platform(root),
                persistence(root),
                knowledgeBase(root),
                web(root),
                pages(root),
                templates(root),
                libraries(root),
                everyClassHasARoom(root),
                cycles(root),
                packageComments(root),
                diagram(root));
    }

    private static HouseRule model(String root) {
        List<String> rooms = Arrows.model().stream()
                .filter(room -> !room.equals("domain.refusal"))
                .toList();
        return HouseRule.of(
                        "R01",
                        "A room of the model knows only the rooms of the model below it",
                        "the model is what all the others are about; a value that names a port can no longer be made"
                                + " without one",
                        Arrows.in(root, rooms),
                        Arrows.respect(root))
                .about("domain.ticket.Ticket", "domain.priority.PriorityMatrix", "domain.knowledge.Article")
                .against("domain.port.driven.UnitOfWork", "domain.port.driving.*", "domain.service.*");
    }

    private static HouseRule refusal(String root) {
        return HouseRule.of(
                        "R02",
                        "Refusals know nobody",
                        "everybody may refuse, so everybody knows them; what they tell is codes and facts, never a thing"
                                + " of the domain",
                        Arrows.in(root, "domain.refusal"),
                        Arrows.respect(root))
                .about("domain.refusal.DomainRefusal", "domain.refusal.TransitionRefused")
                .against("domain.ticket.Ticket", "domain.service.*");
    }

    private static HouseRule driving(String root) {
        return HouseRule.of(
                        "R03",
                        "Driving ports know the model, and nothing of what the hexagon needs or how it works",
                        "they are what the outside may ask; a command that carries a repository would let the outside"
                                + " answer itself",
                        Arrows.in(root, Arrows.DRIVING),
                        Arrows.respect(root))
                .about("domain.port.driving.Resolution", "domain.port.driving.ReportIncident")
                .against("domain.port.driven.UnitOfWork", "domain.service.*", "domain.inmemory.*");
    }

    private static HouseRule driven(String root) {
        return HouseRule.of(
                        "R04",
                        "Driven ports know the model, and nothing of who asks the hexagon for what",
                        "who stores tickets must not need to know which wish changed them",
                        Arrows.in(root, Arrows.DRIVEN),
                        Arrows.respect(root))
                .about("domain.port.driven.TicketRepository", "domain.port.driven.Outbox")
                .against("domain.port.driving.Request", "domain.service.*", "domain.inmemory.*");
    }

    private static HouseRule service(String root) {
        return HouseRule.of(
                        "R05",
                        "Use cases know the model and the ports, and no adapter",
                        "a use case that picks its own storage runs on no other",
                        Arrows.in(root, Arrows.SERVICE),
                        Arrows.respect(root))
                .about("domain.service.ResolutionService", "domain.service.Desk")
                .against("domain.inmemory.InMemoryStorage");
    }

    private static HouseRule inMemory(String root) {
        return HouseRule.of(
                        "R06",
                        "The adapters in memory know the model and the driven ports, like any other adapter",
                        "they are the first adapter, not a part of the hexagon: what they may do, one outside may do too",
                        Arrows.in(root, Arrows.IN_MEMORY),
                        Arrows.respect(root))
                .about("domain.inmemory.InMemoryStorage", "domain.inmemory.InMemoryTickets")
                .against("domain.service.DrivingPorts", "domain.port.driving.Resolution", "domain.IncidentDesk");
    }

    private static HouseRule platform(String root) {
        return HouseRule.of(
                        "R07",
                        "The domain knows of the Java platform only what its table of permissions says: no file, no"
                                + " socket, no database, no log, no reflection; and no library at all",
                        "a domain that does no input and output runs the same everywhere, and embeds anywhere",
                        Arrows.in(root, Arrows.module("domain")),
                        Outside.respect(root))
                .about("domain.IncidentDesk", "domain.ticket.HashChain", "domain.inmemory.InMemoryStorage")
                .against(
                        "java.io.File",
                        "java.lang.reflect.Method",
                        "java.net.Socket",
                        "java.nio.file.Files",
                        "java.sql.Connection",
                        "java.util.logging.Logger");
    }

    private static HouseRule persistence(String root) {
        return HouseRule.of(
                        "R08",
                        "Persistence knows the model and the driven ports, and neither the use cases nor another adapter",
                        "an adapter that calls back into the hexagon, or sideways into its neighbour, cannot be replaced",
                        Arrows.in(root, Arrows.module("persistence")),
                        Arrows.respect(root))
                .about("persistence.row.TicketRow", "persistence.JpaStorageProvider")
                .against("domain.port.driving.Request", "domain.service.*", "web.*", "kb.*");
    }

    private static HouseRule knowledgeBase(String root) {
        return HouseRule.of(
                        "R09",
                        "The knowledge base's search knows the model and the driven ports, and neither the use cases nor"
                                + " another adapter",
                        "the search of the knowledge base is an adapter, not a second hexagon",
                        Arrows.in(root, Arrows.module("kb")),
                        Arrows.respect(root))
                .about("kb.search.LuceneKnowledgeIndex", "kb.feed.ArticleFeed")
                .against("domain.port.driving.KnowledgeSearch", "domain.service.*", "web.*", "persistence.*");
    }

    private static HouseRule web(String root) {
        return HouseRule.of(
                        "R29",
                        "The web knows the model and the driving ports; only its security, which keeps passwords, and its"
                                + " notification, which carries messages, serve driven ones, and only the composition root knows"
                                + " other adapters",
                        "what a screen can do is what the ports offer, and which database is behind them is nobody's"
                                + " business but the one's who plugs it in",
                        Arrows.in(root, Arrows.module("web")),
                        Arrows.respect(root))
                .about("web.resource.TicketsResource", "web.server.DeskServer")
                .against("domain.port.driven.UnitOfWork", "domain.service.*", "persistence.*", "kb.*");
    }

    private static HouseRule pages(String root) {
        return HouseRule.of(
                        "R36",
                        "Pages know driving ports, views and page models; a page model knows neither a port nor a thing of the"
                                + " domain",
                        "no rule of the desk lives in a page; what a template is handed is ready to be read, so that it has"
                                + " nothing to decide",
                        Arrows.in(root, "web.page", "web.page.frame", "web.page.model"),
                        Arrows.respect(root))
                .about("web.page.HomePage", "web.page.frame.Pages", "web.page.model.Frame")
                .against("domain.port.driven.UnitOfWork", "domain.port.driving.TicketView", "web.resource.*");
    }

    private static HouseRule templates(String root) {
        return HouseRule.of(
                        "R37",
                        "Templates know page models and each other, and nothing else of the house",
                        "a template that could ask a port would soon do so, and no test without a browser would notice",
                        Arrows.in(root, "web.template", "web.template.component"),
                        Arrows.respect(root))
                .about("web.template.JtelayoutGenerated", "web.template.component.JtefieldGenerated")
                .against("domain.port.driving.Consultation", "web.page.frame.Pages", "domain.ticket.*");
    }

    private static HouseRule libraries(String root) {
        return HouseRule.of(
                        "R30",
                        "Each library stays in the rooms that its permission names",
                        "a library that is everywhere can never be exchanged; one that is in a single room can, in an"
                                + " afternoon",
                        Arrows.in(
                                root,
                                Arrows.rooms().stream()
                                        .filter(room -> !Arrows.module("domain").contains(room))
                                        .toList()),
                        Outside.respect(root))
                .about("persistence.row.TicketRow", "web.resource.TicketsResource")
                .against(
                        "jakarta.persistence.EntityManager",
                        "org.hibernate.Session",
                        "org.hibernate.search.mapper.pojo.standalone.session.SearchSession",
                        "jakarta.ws.rs.core.Response",
                        "org.glassfish.hk2.api.ServiceLocator",
                        "java.sql.Connection");
    }

    private static HouseRule everyClassHasARoom(String root) {
        return HouseRule.of(
                        "R19",
                        "Every class is in a room that the table of arrows knows",
                        "a class in a package of its own making would be under no rule at all",
                        describe("anywhere in the house", type -> Arrows.inside(root, type.getPackageName())),
                        new ArchCondition<>("be in a room that the table of arrows knows") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                if (!Arrows.rooms().contains(Arrows.room(root, type.getPackageName()))) {
                                    events.add(SimpleConditionEvent.violated(
                                            type,
                                            type.getDescription() + " is in no room " + type.getSourceCodeLocation()));
                                }
                            }
                        })
                .about("domain.IncidentDesk", "domain.ticket.Ticket", "persistence.row.TicketRow")
                .against("domain.ticket.*");
    }

    private static HouseRule cycles(String root) {
        return HouseRule.of(
                        "R24",
                        "No two packages know each other, not even in a roundabout way",
                        "packages in a cycle can only be understood, tested and moved all together",
                        describe("in a package", type -> !type.getPackageName().equals(root)),
                        slices().matching(root + ".(**)").should().beFreeOfCycles())
                .about("domain.ticket.Ticket", "domain.settings.DeskSettings", "persistence.row.TicketRow")
                .against("domain.ticket.*", "domain.settings.*");
    }

    private static HouseRule packageComments(String root) {
        return HouseRule.of(
                        "R26",
                        "Every package says in a package-info what it is for",
                        "a visitor who opens a folder learns there why it exists; all of the domain but the use cases is"
                                + " exported, so those are what an embedder reads first",
                        describe("anywhere in the house", type -> Arrows.inside(root, type.getPackageName())),
                        new ArchCondition<>("be in a package with a package-info") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                if (!Sources.hasFile(type.getPackageName(), "package-info.java")) {
                                    events.add(SimpleConditionEvent.violated(
                                            type,
                                            type.getDescription() + " is in a package without package-info "
                                                    + type.getSourceCodeLocation()));
                                }
                            }
                        })
                .about("domain.ticket.Ticket", "domain.service.Desk", "persistence.row.TicketRow")
                .against("domain.ticket.*");
    }

    private static HouseRule diagram(String root) {
        DescribedPredicate<JavaClass> anyone =
                describe("anywhere in the house", type -> Arrows.inside(root, type.getPackageName()));
        return HouseRule.of(
                        "R28",
                        "The picture of the rooms is true: whoever knows somebody has an arrow there",
                        "a picture that nothing holds to the code is soon a picture of something else",
                        anyone,
                        adhereToPlantUmlDiagram(
                                Diagram.at(root), consideringOnlyDependenciesInAnyPackage(root, root + "..")))
                .about("domain.IncidentDesk", "domain.ticket.Ticket", "persistence.JpaStorageProvider")
                .against("domain.service.*", "persistence.*");
    }
}
