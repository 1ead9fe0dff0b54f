package org.incidentdesk.web.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/** A desk with as many tickets as a benchmark wants: most of them closed, as on a real desk. Seeded, always the same. */
final class Population {

    static final Actor SARA = new Actor(new PersonId("sara"), Role.TECHNICIAN);
    static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    static final int CATEGORIES = 50;
    static final int GROUPS = 20;
    static final int REQUESTERS = 200;

    /** Every ticket whose number can be divided by this stays open, so that a benchmark knows some to work on. */
    static final int OPEN_EVERY = 10;

    private static final int BATCH = 200;
    private static final Instant START = Instant.parse("2025-01-06T08:00:00Z");
    private static final String[] WORDS = {
        "imprimante",
        "accès",
        "refusé",
        "courriel",
        "réseau",
        "lent",
        "écran",
        "noir",
        "mot",
        "passe",
        "bloqué",
        "application",
        "horaire",
        "erreur",
        "message",
        "téléphone",
        "serveur",
        "dossier",
        "partagé",
        "clavier"
    };

    private final UnitOfWork unitOfWork;
    private final Random random = new Random(42);
    private final PriorityMatrix matrix = PriorityMatrix.standard();
    private final Promise level = Promise.standard();
    private final TicketRules rules = DeskSettings.standard().ticketRules();

    Population(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    void organise() {
        unitOfWork.within(repositories -> {
            person(repositories, SARA.person().value(), Role.TECHNICIAN);
            person(repositories, PROF.person().value(), Role.ADMINISTRATOR);
            for (int i = 0; i < REQUESTERS; i++) {
                person(repositories, "requester-" + i, Role.REQUESTER);
            }
            for (int i = 0; i < GROUPS; i++) {
                repositories
                        .groups()
                        .save(new Group(
                                new GroupId("group-" + i),
                                new Title("Group " + i),
                                1 + i % 3,
                                Optional.empty(),
                                true,
                                0));
            }
            for (int i = 0; i < CATEGORIES; i++) {
                Optional<CategoryId> parent =
                        i < 5 ? Optional.empty() : Optional.of(new CategoryId("category-" + i % 5));
                repositories
                        .categories()
                        .save(new Category(
                                new CategoryId("category-" + i),
                                new Title("Category " + i),
                                parent,
                                Optional.empty(),
                                true,
                                true,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                0));
            }
            return null;
        });
    }

    private static void person(Repositories repositories, String login, Role role) {
        repositories
                .people()
                .save(new Person(
                        new PersonId(login),
                        new Title(login),
                        Optional.empty(),
                        role,
                        Optional.empty(),
                        Set.of(),
                        true,
                        0));
    }

    /** Adds tickets in batches, one unit of work for each batch. */
    void grow(int tickets) {
        for (int done = 0; done < tickets; done += BATCH) {
            int batch = Math.min(BATCH, tickets - done);
            unitOfWork.within(repositories -> {
                for (int i = 0; i < batch; i++) {
                    repositories.tickets().save(ticket(repositories).change().orElseThrow());
                }
                return null;
            });
        }
    }

    /** A ticket that was only recorded. */
    Ticket plainTicket(TicketNumber number) {
        Instant opened = START.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 500)));
        return Ticket.report(
                number,
                new TicketSnapshot.Report(
                        new Title(words(5)),
                        new Text(words(40)),
                        new PersonId("requester-" + random.nextInt(REQUESTERS)),
                        SARA.person(),
                        Channel.PHONE,
                        Optional.empty(),
                        Optional.empty(),
                        opened),
                Optional.of(new CategoryId("category-" + random.nextInt(CATEGORIES))),
                Set.of(),
                matrix,
                level,
                new Stamp(SARA, opened));
    }

    private Ticket ticket(Repositories repositories) {
        Ticket ticket = plainTicket(repositories.numbering().nextTicket());
        Instant opened = ticket.snapshot().report().openedAt();
        Stamp stamp = new Stamp(SARA, opened);
        ticket.assess(
                Impact.ofLevel(1 + random.nextInt(5)),
                Urgency.ofLevel(1 + random.nextInt(5)),
                matrix,
                level,
                rules,
                stamp);
        if (random.nextInt(10) > 0) {
            ticket.assign(new Assignee.Team(new GroupId("group-" + random.nextInt(GROUPS))), rules, stamp);
        }
        if (ticket.number().value() % OPEN_EVERY != 0 && random.nextInt(10) > 0) {
            Stamp later = new Stamp(SARA, opened.plus(Duration.ofHours(5)));
            ticket.propose(
                    new Text(words(20)),
                    Outcome.FIXED,
                    Optional.empty(),
                    ticket.snapshot().classification().current(),
                    rules,
                    later);
            ticket.close(Optional.empty(), rules, new Stamp(PROF, opened.plus(Duration.ofHours(30))));
        }
        return ticket;
    }

    String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
