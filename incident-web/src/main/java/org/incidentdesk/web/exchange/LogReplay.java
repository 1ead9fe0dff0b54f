package org.incidentdesk.web.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AssessTicket;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.CloseTicket;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.ReopenTicket;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ResumeTicket;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.port.driving.UnassignTicket;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Visibility;

/**
 * Does what each row of a log says that was done, through the same ports as everybody, at the row's own moment.
 *
 * <p>A row is the incident as an update left it, so that what was done is the difference to the row before. Every wish
 * carries an idempotency key made of incident, update and step: a second import has no effect, and an interrupted one goes
 * on where it was. Nothing is read back: what a wish would change is known from the rows alone, and is the same every
 * time.
 */
final class LogReplay {

    private final IncidentDesk desk;
    private final Actor operator;
    private final HistoricalClock clock;
    private final LogCatalogue catalogue;
    private final Map<String, Incident> incidents = new HashMap<>();

    LogReplay(IncidentDesk desk, Actor operator, HistoricalClock clock, LogCatalogue catalogue) {
        this.desk = desk;
        this.operator = operator;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /** What the rows so far have made of an incident. */
    private static final class Incident {
        private final TicketNumber ticket;
        private long version;
        private Phase phase = Phase.OPEN;
        private Optional<HoldReason> hold = Optional.empty();
        private Optional<CategoryId> category;
        private Set<AssetId> assets;
        private Impact impact;
        private Urgency urgency;
        private Optional<GroupId> group = Optional.empty();
        private Optional<PersonId> person = Optional.empty();

        Incident(TicketReceipt receipt) {
            this.ticket = receipt.ticket();
            this.version = receipt.version();
        }
    }

    private enum Phase {
        OPEN,
        SOLVED,
        CLOSED
    }

    /** The wishes of one row: they share its moment and its actor, and are counted for their keys. */
    private final class Step {
        private final LogRow row;
        private final Incident incident;
        private final Actor actor;
        private int count;

        Step(LogRow row, Incident incident) {
            this.row = row;
            this.incident = incident;
            this.actor = technician(row.updatedBy());
        }

        <C> void wish(Actor by, C command, Function<Request<C>, TicketReceipt> port) {
            String key = "servicenow:" + row.number() + ":" + row.update() + ":" + count++;
            clock.turnTo(row.updatedAt().isBefore(row.openedAt()) ? row.openedAt() : row.updatedAt());
            incident.version = Math.max(
                    incident.version,
                    port.apply(Request.of(by, command).withKey(key)).version());
        }

        <C> void wish(C command, Function<Request<C>, TicketReceipt> port) {
            wish(actor, command, port);
        }
    }

    private Actor technician(Optional<String> name) {
        return name.map(person -> new Actor(catalogue.person(person, Role.TECHNICIAN), Role.TECHNICIAN))
                .orElse(operator);
    }

    /**
     * Does what a row says.
     *
     * @return how many events it came to
     */
    long replay(LogRow row) {
        Incident incident = incidents.get(row.number());
        long before = incident == null ? 0 : incident.version;
        if (incident == null) {
            incident = report(row);
            incidents.put(row.number(), incident);
        }
        Step step = new Step(row, incident);
        boolean open = row.state() != LogRow.State.RESOLVED && row.state() != LogRow.State.CLOSED;
        if (open && incident.phase != Phase.OPEN) {
            reopen(step);
        }
        classify(step);
        assess(step);
        if (incident.phase == Phase.OPEN) {
            assign(step);
        } else {
            note(step);
        }
        settle(step);
        return incident.version - before;
    }

    Map<String, TicketNumber> tickets() {
        Map<String, TicketNumber> tickets = new HashMap<>();
        incidents.forEach((number, incident) -> tickets.put(number, incident.ticket));
        return tickets;
    }

    private Incident report(LogRow row) {
        Instant opened = row.openedAt();
        clock.turnTo(opened);
        Set<AssetId> assets = row.item().map(catalogue::asset).map(Set::of).orElse(Set.of());
        Optional<CategoryId> category = row.categoryPath().map(catalogue::category);
        String subject = row.subcategory().or(row::category).orElse("Incident");
        ReportIncident report = new ReportIncident(
                new Title(
                        subject + row.symptom().map(symptom -> " – " + symptom).orElse("")),
                new Text(row.number() + "\n" + subject
                        + row.symptom().map(symptom -> "\n" + symptom).orElse("")),
                Optional.of(catalogue.person(row.caller().orElse("Caller unknown"), Role.REQUESTER)),
                row.channel(),
                row.location().map(catalogue::location),
                Optional.empty(),
                category,
                assets,
                Optional.of(row.impact()),
                Optional.of(row.urgency()),
                List.of());
        Request<ReportIncident> request =
                Request.of(technician(row.openedBy()), report).withKey("servicenow:" + row.number());
        Incident incident = new Incident(desk.recording().report(request));
        incident.category = category;
        incident.assets = assets;
        incident.impact = row.impact();
        incident.urgency = row.urgency();
        return incident;
    }

    private void reopen(Step step) {
        Incident incident = step.incident;
        // a closed ticket is reopened by an administrator, a solved one by anybody of the staff
        Actor by = incident.phase == Phase.CLOSED ? new Actor(step.actor.person(), Role.ADMINISTRATOR) : step.actor;
        step.wish(
                by,
                new ReopenTicket(incident.ticket, new Text("The log says that the work went on")),
                desk.resolution()::reopen);
        incident.phase = Phase.OPEN;
    }

    /** What is unknown in a row is not gone: the log has simply not kept it. */
    private void classify(Step step) {
        Incident incident = step.incident;
        Optional<CategoryId> category =
                step.row.categoryPath().map(catalogue::category).or(() -> incident.category);
        Set<AssetId> assets = step.row.item().map(catalogue::asset).map(Set::of).orElse(incident.assets);
        boolean same = category.equals(incident.category) && assets.equals(incident.assets);
        if (!same && incident.phase != Phase.CLOSED) {
            step.wish(new ClassifyTicket(incident.ticket, category, assets), desk.triage()::classify);
            incident.category = category;
            incident.assets = assets;
        }
    }

    private void assess(Step step) {
        Incident incident = step.incident;
        boolean same = step.row.impact() == incident.impact && step.row.urgency() == incident.urgency;
        if (!same && incident.phase == Phase.OPEN) {
            step.wish(new AssessTicket(incident.ticket, step.row.impact(), step.row.urgency()), desk.triage()::assess);
            incident.impact = step.row.impact();
            incident.urgency = step.row.urgency();
        }
    }

    /** The newcomer is assigned before the other is released, so that the ticket is never without anybody. */
    private void assign(Step step) {
        Incident incident = step.incident;
        Optional<GroupId> group = step.row.group().map(catalogue::group);
        if (group.isPresent() && !group.equals(incident.group)) {
            assign(step, new Assignee.Team(group.get()), incident.group.map(Assignee.Team::new));
            incident.group = group;
        }
        Optional<PersonId> person = step.row.person().map(name -> catalogue.person(name, Role.TECHNICIAN));
        if (person.isPresent() && !person.equals(incident.person)) {
            assign(step, new Assignee.Technician(person.get()), incident.person.map(Assignee.Technician::new));
            incident.person = person;
        }
    }

    private void assign(Step step, Assignee to, Optional<? extends Assignee> from) {
        TicketNumber ticket = step.incident.ticket;
        step.wish(new AssignTicket(ticket, to), desk.triage()::assign);
        from.ifPresent(former -> step.wish(new UnassignTicket(ticket, former), desk.triage()::unassign));
    }

    /** Nobody is given a solved ticket. Whom the log names then is kept as a note, so that nothing is lost. */
    private void note(Step step) {
        Incident incident = step.incident;
        Optional<GroupId> group =
                step.row.group().map(catalogue::group).filter(g -> !incident.group.equals(Optional.of(g)));
        Optional<PersonId> person = step.row
                .person()
                .map(name -> catalogue.person(name, Role.TECHNICIAN))
                .filter(p -> !incident.person.equals(Optional.of(p)));
        if (incident.phase == Phase.SOLVED && (group.isPresent() || person.isPresent())) {
            String text = "Named by the log after the solution:"
                    + group.map(g -> " group " + g).orElse("")
                    + person.map(p -> " person " + p).orElse("");
            step.wish(new AddFollowUp(incident.ticket, new Text(text), Visibility.PRIVATE), desk.work()::addFollowUp);
            incident.group = group.or(() -> incident.group);
            incident.person = person.or(() -> incident.person);
        }
    }

    private void settle(Step step) {
        switch (step.row.state()) {
            case NEW, ACTIVE -> resume(step);
            case RESOLVED -> solve(step);
            case CLOSED -> {
                solve(step);
                close(step);
            }
            default -> hold(step, step.row.state().reason().orElseThrow());
        }
    }

    private void resume(Step step) {
        if (step.incident.hold.isPresent()) {
            step.wish(new ResumeTicket(step.incident.ticket), desk.work()::resume);
            step.incident.hold = Optional.empty();
        }
    }

    private void hold(Step step, HoldReason reason) {
        if (!step.incident.hold.equals(Optional.of(reason))) {
            step.wish(
                    new HoldTicket(step.incident.ticket, reason, Optional.empty(), Optional.empty()),
                    desk.work()::hold);
            step.incident.hold = Optional.of(reason);
        }
    }

    /** A row that is closed without having been resolved is both at once. */
    private void solve(Step step) {
        if (step.incident.phase == Phase.OPEN) {
            String code = step.row.closeCode().map(c -> " (" + c + ")").orElse("");
            step.wish(
                    new ProposeSolution(
                            step.incident.ticket,
                            new Text("Resolved in the log" + code),
                            Outcome.FIXED,
                            Optional.empty()),
                    desk.resolution()::propose);
            step.incident.phase = Phase.SOLVED;
            step.incident.hold = Optional.empty();
        }
    }

    /** The log does not say that anybody verified the classification, so the clock closes. */
    private void close(Step step) {
        if (step.incident.phase == Phase.SOLVED) {
            step.wish(Actor.CLOCK, new CloseTicket(step.incident.ticket, Optional.empty()), desk.resolution()::close);
            step.incident.phase = Phase.CLOSED;
        }
    }
}
