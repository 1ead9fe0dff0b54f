package org.incidentdesk.web.bootstrap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.classroom.ExpectedAnswer;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.PasswordHashing;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.CategoryView;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ScenarioDefinition;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.web.command.DeskOpener;

/**
 * The organisation in which the HorairePro case happens, loaded through the driving ports. What is there already stays as
 * it is, so that loading may be repeated at every start.
 *
 * <p>The accounts alone are stored past their port: it rightly refuses so short a password.
 */
final class DemoOrganisation {

    private static final String PASSWORD = "demo";
    private static final String ZONE = "America/Toronto";
    private static final Actor OPERATOR = DeskOpener.OPERATOR;

    private static final PersonId JULIE = new PersonId("julie");
    private static final PersonId SARA = new PersonId("sara");
    private static final PersonId NIVEAU2 = new PersonId("niveau2");
    private static final PersonId PROF = new PersonId("prof");
    private static final List<PersonId> CAST = List.of(JULIE, SARA, NIVEAU2, PROF);

    /** A category and those below it. */
    private record Branch(String name, List<Branch> below) {
        static Branch of(String name, Branch... below) {
            return new Branch(name, List.of(below));
        }
    }

    private static final List<Branch> CATEGORIES = List.of(
            Branch.of(
                    "Accès",
                    Branch.of("Accès à une application", Branch.of("Application HorairePro")),
                    Branch.of("Compte et mot de passe"),
                    Branch.of("Dossier partagé")),
            Branch.of("Impression", Branch.of("Imprimante"), Branch.of("Numérisation")),
            Branch.of("Logiciel", Branch.of("Installation"), Branch.of("Erreur d'une application")),
            Branch.of("Matériel", Branch.of("Ordinateur"), Branch.of("Écran et périphériques")),
            Branch.of("Messagerie", Branch.of("Courriel"), Branch.of("Calendrier")),
            Branch.of("Réseau", Branch.of("Connexion filaire"), Branch.of("Wi-Fi"), Branch.of("Accès à distance")),
            Branch.of("Téléphonie", Branch.of("Téléphone fixe"), Branch.of("Téléphone mobile")));

    private final IncidentDesk desk;
    private final UnitOfWork unitOfWork;
    private final PasswordHashing passwordHashing;

    DemoOrganisation(IncidentDesk desk, UnitOfWork unitOfWork, PasswordHashing passwordHashing) {
        this.desk = desk;
        this.unitOfWork = unitOfWork;
        this.passwordHashing = passwordHashing;
    }

    /** Whether somebody could sign in with a password that everybody knows. */
    boolean leavesDoorsOpen() {
        return desk.access().accounts(OPERATOR).stream()
                .filter(account -> CAST.contains(account.person()))
                .anyMatch(account ->
                        desk.access().signIn(account.person().value(), PASSWORD).isPresent());
    }

    void load() {
        settings();
        LocationId office = location("Bureau administratif");
        GroupId serviceDesk = group("Centre de services", 1);
        GroupId applications = group("Support applicatif", 2);
        categories(desk.catalogue().categories(OPERATOR), Optional.empty(), CATEGORIES);
        software("HorairePro");
        person(JULIE, "Julie Tremblay", Role.REQUESTER, Optional.of(office), Set.of());
        person(SARA, "Sara", Role.TECHNICIAN, Optional.empty(), Set.of(serviceDesk));
        person(NIVEAU2, "Technicien de niveau 2", Role.TECHNICIAN, Optional.empty(), Set.of(applications));
        person(PROF, "Professeur", Role.ADMINISTRATOR, Optional.empty(), Set.of());
        scenarios();
    }

    private static <D> Request<D> asked(D definition) {
        return Request.of(OPERATOR, definition);
    }

    /** A class works with the course's matrix, and Julie's approval closes. */
    private void settings() {
        DeskSettings present = desk.settings().settings(OPERATOR);
        if (present.version() > 0) {
            return;
        }
        desk.settings()
                .changeSettings(asked(new SettingsChange(new DeskSettings(
                        new Title("Centre de services (démonstration)"),
                        ZONE,
                        ClosurePolicy.ON_APPROVAL,
                        present.automaticClosureDays(),
                        present.reopeningWindowDays(),
                        present.requesterReopensClosed(),
                        PriorityMatrix.course().id(),
                        present.serviceLevel(),
                        present.links(),
                        present.clock(),
                        present.correspondence(),
                        present.firstAssignment(),
                        0))));
    }

    private LocationId location(String name) {
        Title title = new Title(name);
        return desk.catalogue().locations(OPERATOR).stream()
                .filter(location -> location.name().equals(title))
                .map(Location::id)
                .findFirst()
                .orElseGet(() -> new LocationId(desk.catalogue()
                        .addLocation(asked(new LocationDefinition(title, true)))
                        .id()));
    }

    private GroupId group(String name, int line) {
        Title title = new Title(name);
        return desk.people().groups(OPERATOR).stream()
                .filter(group -> group.name().equals(title))
                .map(Group::id)
                .findFirst()
                .orElseGet(() -> new GroupId(desk.people()
                        .addGroup(asked(new GroupDefinition(title, line, Optional.empty(), true)))
                        .id()));
    }

    private void categories(List<CategoryView> present, Optional<CategoryId> parent, List<Branch> branches) {
        for (Branch branch : branches) {
            Title name = new Title(branch.name());
            CategoryId id = present.stream()
                    .map(CategoryView::category)
                    .filter(category ->
                            category.name().equals(name) && category.parent().equals(parent))
                    .map(Category::id)
                    .findFirst()
                    .orElseGet(() -> category(name, parent));
            categories(present, Optional.of(id), branch.below());
        }
    }

    private CategoryId category(Title name, Optional<CategoryId> parent) {
        CategoryDefinition definition = new CategoryDefinition(
                name, parent, Optional.empty(), true, true, false, Optional.empty(), Optional.empty());
        return new CategoryId(desk.catalogue().addCategory(asked(definition)).id());
    }

    private void software(String name) {
        Title title = new Title(name);
        boolean isThere = desk.catalogue().assets(OPERATOR, Optional.of(name), Optional.empty(), 1).stream()
                .anyMatch(asset -> asset.name().equals(title));
        if (!isThere) {
            desk.catalogue()
                    .addAsset(asked(new AssetDefinition(
                            AssetKind.SOFTWARE, title, AssetState.IN_USE, Optional.empty(), Optional.empty())));
        }
    }

    private void person(PersonId id, String name, Role role, Optional<LocationId> location, Set<GroupId> groups) {
        if (!isThere(id)) {
            PersonDefinition definition =
                    new PersonDefinition(new Title(name), Optional.empty(), role, location, groups, true);
            desk.people().addPerson(id, asked(definition));
        }
        if (unitOfWork.reading(repositories -> repositories.accounts().find(id)).isEmpty()) {
            String hash = passwordHashing.hash(PASSWORD);
            unitOfWork.within(repositories -> repositories.accounts().save(new Account(id, hash, false, 0)));
        }
    }

    /** Two incidents for a class to play. */
    private void scenarios() {
        scenario(
                "Problème d'accès – HorairePro",
                "« L'application de feuilles de temps HorairePro refuse l'accès depuis ce matin. Le message dit : Accès"
                        + " refusé. Contactez l'administrateur. Hier, je pouvais entrer mes heures, et il faut les remettre"
                        + " demain. »",
                new ExpectedAnswer(
                        Optional.of(new CategoryId("application-horairepro")),
                        Optional.of(Impact.LOW),
                        Optional.of(Urgency.MEDIUM),
                        Optional.empty(),
                        Optional.of(Outcome.FIXED)));
        scenario(
                "Imprimante du deuxième étage",
                "« Tout le deuxième étage ne peut plus imprimer : les documents restent dans la file. Le technicien des"
                        + " imprimantes est déjà passé hier pour le même problème. »",
                new ExpectedAnswer(
                        Optional.of(new CategoryId("imprimante")),
                        Optional.of(Impact.MEDIUM),
                        Optional.of(Urgency.MEDIUM),
                        Optional.of(new GroupId("support-applicatif")),
                        Optional.empty()));
    }

    private void scenario(String name, String words, ExpectedAnswer expected) {
        Title title = new Title(name);
        boolean isThere = desk.classroom().scenarios(OPERATOR).stream()
                .anyMatch(scenario -> scenario.title().equals(title));
        if (!isThere) {
            desk.classroom()
                    .addScenario(asked(new ScenarioDefinition(
                            title, new Text(words), Channel.PHONE, Optional.of(JULIE), expected)));
        }
    }

    private boolean isThere(PersonId id) {
        try {
            desk.people().person(OPERATOR, id);
            return true;
        } catch (NotFound e) {
            return false;
        }
    }
}
