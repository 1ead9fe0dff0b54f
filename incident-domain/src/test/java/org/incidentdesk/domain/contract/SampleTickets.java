package org.incidentdesk.domain.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.file.FileKind;
import org.incidentdesk.domain.file.FileLimits;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.servicelevel.Basis;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.servicelevel.Target;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.servicelevel.Warning;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClockDuty;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.DiagnosisMove;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Preset;
import org.incidentdesk.domain.ticket.Schedule;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.Visibility;

/** Tickets that contracts need again and again. */
final class SampleTickets {

    static final TicketRules RULES =
            new TicketRules(ClosurePolicy.ADMINISTRATOR_ONLY, true, Duration.ofDays(30), Duration.ofDays(14));
    static final Actor JULIE = new Actor(new PersonId("julie"), Role.REQUESTER);
    static final Actor SARA = new Actor(new PersonId("sara"), Role.TECHNICIAN);
    static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);

    private SampleTickets() {}

    /** The next moment on a ticket: a microsecond after its last event. */
    static Stamp next(Ticket ticket, Actor by) {
        return new Stamp(by, ticket.snapshot().changedAt().plus(1, ChronoUnit.MICROS));
    }

    static Ticket reported(TicketNumber number, Title title, Text description) {
        return reported(number, title, description, JULIE.person(), Fresh.NOON, Optional.empty());
    }

    static Ticket reported(
            TicketNumber number, Title title, Text description, PersonId by, Instant at, Optional<Instant> neededBy) {
        return Ticket.report(
                number,
                new TicketSnapshot.Report(title, description, by, by, Channel.PORTAL, Optional.empty(), neededBy, at),
                Optional.empty(),
                Set.of(),
                PriorityMatrix.standard(),
                Promise.standard(),
                new Stamp(new Actor(by, Role.REQUESTER), at));
    }

    /** A ticket with nothing but what it cannot do without. */
    static Ticket bare(TicketNumber number) {
        return reported(number, new Title("t"), new Text("d"));
    }

    /** A file with a name that not every storage bears. */
    static FileCard capture() {
        return new FileCard(
                new FileName("Écran « 系統 » 🙂.png"),
                FileKind.PNG,
                FileLimits.MAX_FILE_BYTES,
                new ContentHash("0123456789abcdef".repeat(4)));
    }

    /** A bare ticket, kept in a unit of its own. */
    static TicketChange keptBare(OnStorage on) {
        return on.within(r -> keep(r.tickets(), bare(r.numbering().nextTicket())));
    }

    static TicketChange keep(org.incidentdesk.domain.port.driven.TicketRepository tickets, Ticket ticket) {
        TicketChange change = ticket.change().orElseThrow();
        tickets.save(change);
        return change;
    }

    static Ticket followUp(Ticket ticket, String text) {
        ticket.addFollowUp(new Text(text), Visibility.PUBLIC, RULES, next(ticket, SARA));
        return ticket;
    }

    /** A ticket on hold whose moments are one at the beginning of time and the other at its end. */
    static Ticket between(TicketNumber number, Instant first, Instant last) {
        Ticket ticket = reported(number, new Title("t"), new Text("d"), JULIE.person(), first, Optional.of(last));
        ticket.addTask(
                new Text("work"),
                Visibility.PRIVATE,
                Optional.of(SARA.person()),
                Optional.of(new Schedule(first.minus(1, ChronoUnit.MICROS), last)),
                RULES,
                next(ticket, SARA));
        ticket.hold(
                HoldReason.OTHER,
                Optional.empty(),
                Optional.of(last.plus(3, ChronoUnit.MICROS)).filter(until -> first.equals(last)),
                Optional.empty(),
                RULES,
                next(ticket, SARA));
        return ticket;
    }

    /** A ticket to which everything has happened that can happen to one. */
    static Ticket withEveryEvent(TicketNumber number) {
        Ticket ticket = reported(
                number,
                new Title("Problème d'accès – HorairePro"),
                new Text("Accès refusé à la feuille de temps.\n\"Erreur 403\" \\ 系統 🙂"),
                JULIE.person(),
                Fresh.NOON,
                Optional.of(Fresh.NOON.plusSeconds(93_600)));
        CategoryId category = new CategoryId("application-horairepro");
        prepare(ticket, category);
        work(ticket);
        end(ticket, category);
        return ticket;
    }

    private static void prepare(Ticket ticket, CategoryId category) {
        ticket.preset(
                new Preset(
                        Preset.Origin.RULE,
                        "horairepro",
                        new Title("Règle « HorairePro »"),
                        Optional.of(category),
                        Optional.of(new GroupId("service-desk")),
                        Optional.of(Impact.MEDIUM),
                        Optional.of(Urgency.VERY_HIGH)),
                PriorityMatrix.standard(),
                Promise.standard(),
                next(ticket, SARA).at());
        TicketSnapshot.Report old = ticket.snapshot().report();
        ticket.correctDetails(
                new TicketSnapshot.Report(
                        new Title("Corrigé"),
                        old.description(),
                        old.requester(),
                        old.recordedBy(),
                        Channel.EMAIL,
                        Optional.of(Fresh.location()),
                        old.neededBy(),
                        old.openedAt()),
                RULES,
                next(ticket, SARA));
        ticket.classify(
                Optional.of(category),
                Set.of(new AssetId("horairepro"), new AssetId("pc-0042")),
                RULES,
                next(ticket, SARA));
        ticket.assess(Impact.LOW, Urgency.HIGH, PriorityMatrix.course(), Promise.standard(), RULES, next(ticket, SARA));
        ticket.overridePriority(
                new PriorityOverride(Priority.VERY_HIGH, new Text("La paie est demain")), RULES, next(ticket, SARA));
        ticket.withdrawOverride(RULES, next(ticket, SARA));
        ticket.flagMajor(true, new Text("Tout le monde"), RULES, next(ticket, PROF));
    }

    private static void work(Ticket ticket) {
        ticket.assign(new Assignee.Technician(SARA.person()), RULES, next(ticket, SARA));
        ticket.assign(new Assignee.Team(new GroupId("support")), RULES, next(ticket, SARA));
        ticket.unassign(new Assignee.Technician(SARA.person()), RULES, next(ticket, SARA));
        ticket.escalate(
                new GroupId("niveau-2"),
                true,
                EscalationReason.MISSING_RIGHTS,
                Optional.of(new Text("Droits manquants")),
                RULES,
                next(ticket, SARA));
        ticket.observe(Set.of(PROF.person(), SARA.person()), RULES, next(ticket, SARA));
        long message = ticket.addFollowUp(new Text("Essayez ailleurs"), Visibility.PRIVATE, RULES, next(ticket, SARA));
        ticket.noteCannedAnswer(message, new CannedAnswerId("essayez-ailleurs"), next(ticket, SARA));
        ticket.correctFollowUp(message, new Text("Essayez un autre navigateur"), RULES, next(ticket, SARA));
        long file = ticket.attachTo(message, capture(), RULES, next(ticket, SARA));
        ticket.attach(capture(), Visibility.PUBLIC, RULES, next(ticket, JULIE));
        ticket.removeFile(file, RULES, next(ticket, PROF));
        long task = ticket.addTask(
                new Text("Passer au bureau"),
                Visibility.PUBLIC,
                Optional.of(SARA.person()),
                Optional.of(new Schedule(Fresh.NOON, Fresh.NOON.plus(1, ChronoUnit.MICROS))),
                RULES,
                next(ticket, SARA));
        ticket.completeTask(task, Optional.of(Duration.ofMinutes(95)), RULES, next(ticket, SARA));
        ticket.hold(
                HoldReason.AWAITING_VENDOR,
                Optional.of(new Text("Fournisseur")),
                Optional.of(Fresh.FAR_AHEAD),
                Optional.empty(),
                RULES,
                next(ticket, SARA));
        ticket.hold(
                HoldReason.AWAITING_REQUESTER,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Fresh.FAR_AHEAD),
                RULES,
                next(ticket, SARA));
        ticket.remind(Optional.of(Fresh.FAR_AHEAD), RULES, next(ticket, Actor.CLOCK));
        ticket.resume(RULES, next(ticket, JULIE));
        ticket.agree(officeHours(), next(ticket, SARA));
        for (Threshold threshold : Set.of(Threshold.HALF, Threshold.BREACH)) {
            ticket.warn(
                    new ClockDuty.Warn(Fresh.NOON, new Warning(Goal.RESOLVE, threshold), Fresh.NOON),
                    Set.of(PROF.person()),
                    RULES,
                    next(ticket, Actor.CLOCK));
        }
        ticket.link(new Link(LinkKind.RELATED, new TicketNumber(1_000_000_000_001L)), RULES, next(ticket, SARA));
        ticket.link(new Link(LinkKind.CHILD_OF, new TicketNumber(1_000_000_000_002L)), RULES, next(ticket, SARA));
        ticket.unlink(new Link(LinkKind.RELATED, new TicketNumber(1_000_000_000_001L)), RULES, next(ticket, SARA));
        ticket.linkArticle(new ArticleId(1_000_000_000_009L), RULES, next(ticket, SARA));
        ticket.unlinkArticle(new ArticleId(1_000_000_000_009L), RULES, next(ticket, SARA));
        ticket.linkArticle(new ArticleId(1_000_000_000_000L), RULES, next(ticket, SARA));
        diagnose(ticket);
    }

    private static void diagnose(Ticket ticket) {
        Guide guide = SampleThings.guide(new GuideId("imprimantes"));
        ticket.diagnose(guide.begin(), RULES, next(ticket, SARA));
        ticket.diagnose(new DiagnosisMove.Abandon(), RULES, next(ticket, SARA));
        ticket.diagnose(guide.begin(), RULES, next(ticket, SARA));
        ticket.diagnose(
                guide.reply(
                        ticket.diagnosis(), new NodeId("allumee"), Optional.of(new AnswerId("oui")), Optional.empty()),
                RULES,
                next(ticket, SARA));
        ticket.diagnose(
                guide.reply(
                        ticket.diagnosis(),
                        new NodeId("message"),
                        Optional.empty(),
                        Optional.of(new Text("« Bourrage »\n🙂"))),
                RULES,
                next(ticket, SARA));
    }

    /** An agreement with everything that one can say. */
    static Promise officeHours() {
        ServiceLevel level = new ServiceLevel(
                new ServiceLevelId(Fresh.id("bureau")),
                new Title("Heures de bureau « 🙂 » 系統"),
                Basis.PRIORITY,
                Collections.nCopies(ServiceLevel.LEVELS, new Targets(Target.endOfDay(0), Target.days(3))),
                Optional.of(new CalendarId("bureau")),
                TargetStart.GROUP_ASSIGNMENT,
                0);
        return Promise.of(level, Optional.of(SampleThings.calendar(new CalendarId("bureau"))));
    }

    private static void end(Ticket ticket, CategoryId category) {
        propose(ticket, Optional.of(new ArticleId(1_000_000_000_001L)));
        ticket.refuse(new Text("Toujours pas"), RULES, next(ticket, JULIE));
        propose(ticket, Optional.empty());
        ticket.approve(Optional.of(new Text("Merci !")), Optional.empty(), RULES, next(ticket, JULIE));
        ticket.close(Optional.of(category), RULES, next(ticket, PROF));
        ticket.rate(5, Optional.of(new Text("Rapide")), RULES, next(ticket, JULIE));
        ticket.reopen(new Text("Encore"), RULES, next(ticket, PROF));
    }

    private static void propose(Ticket ticket, Optional<ArticleId> article) {
        ticket.propose(
                new Text("Droits rétablis"), Outcome.FIXED, article, Optional.empty(), RULES, next(ticket, SARA));
    }
}
