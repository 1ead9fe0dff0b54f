package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.servicelevel.Pause;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.TicketSnapshot.Agreement;
import org.incidentdesk.domain.ticket.TicketSnapshot.Assessment;
import org.incidentdesk.domain.ticket.TicketSnapshot.Assignment;
import org.incidentdesk.domain.ticket.TicketSnapshot.Classification;
import org.incidentdesk.domain.ticket.TicketSnapshot.Progress;
import org.incidentdesk.domain.ticket.TicketSnapshot.Report;
import org.incidentdesk.domain.ticket.TimelineEntry.Attachment;
import org.incidentdesk.domain.ticket.TimelineEntry.FollowUp;
import org.incidentdesk.domain.ticket.TimelineEntry.Solution;
import org.incidentdesk.domain.ticket.TimelineEntry.Task;

/**
 * What each event makes of a ticket's state. It decides nothing and refuses nothing: {@link Ticket} has decided, and
 * what has happened cannot be refused any more.
 */
final class TicketFold implements TicketEvent.Visitor<TicketSnapshot> {

    private final String hash;

    // The parts of the state after the event: they begin as they were, and a visit replaces what its event changes.
    private Report report;
    private Classification classification;
    private Assessment assessment;
    private Agreement agreement;
    private Assignment assignment;
    private Progress progress;
    private List<TimelineEntry> timeline;
    private SortedSet<Link> links;
    private SortedSet<ArticleId> articles;
    private Optional<Satisfaction> satisfaction = Optional.empty();
    private Optional<DiagnosisRun> diagnosis = Optional.empty();

    private TicketFold(TicketSnapshot before, String hash) {
        this.hash = hash;
        if (before != null) {
            report = before.report();
            classification = before.classification();
            assessment = before.assessment();
            agreement = before.agreement();
            assignment = before.assignment();
            progress = before.progress();
            timeline = before.timeline();
            links = before.links();
            articles = before.articles();
            satisfaction = before.satisfaction();
            diagnosis = before.diagnosis();
        }
    }

    /**
     * The state after an event.
     *
     * @param before the state before it; null before the first
     * @param event what happened
     * @param hash the event's hash
     */
    static TicketSnapshot apply(TicketSnapshot before, TicketEvent event, String hash) {
        return event.accept(new TicketFold(before, hash));
    }

    private TicketSnapshot after(TicketEvent event) {
        TicketEvent.Head head = event.head();
        leaveEarlierStatus(head);
        return new TicketSnapshot(
                TicketSnapshot.SCHEMA,
                head.ticket(),
                head.sequence(),
                hash,
                head.at(),
                report,
                classification,
                assessment,
                agreement,
                assignment,
                progress,
                timeline,
                links,
                articles,
                satisfaction,
                diagnosis);
    }

    /** Whatever the event, a change of status starts and ends pauses, moments and holds in the same way. */
    private void leaveEarlierStatus(TicketEvent.Head head) {
        Status now = head.status();
        Status then = progress.status();
        boolean wasOver = then == Status.SOLVED || then == Status.CLOSED;
        boolean isOver = now == Status.SOLVED || now == Status.CLOSED;
        Optional<Instant> solvedAt = progress.solvedAt();
        if (then != Status.PENDING && now == Status.PENDING) {
            addPause(Pause.begun(Pause.Kind.PENDING, head.at()));
        } else if (then == Status.PENDING && now != Status.PENDING) {
            endPause(head.at());
        }
        if (wasOver && !isOver) {
            addPause(Pause.begun(Pause.Kind.SOLVED, solvedAt.orElse(head.at())).ended(head.at()));
            refuseLastSolution(head);
            classification = new Classification(
                    classification.opening(),
                    classification.current(),
                    Optional.empty(),
                    Verification.OPEN,
                    classification.assets());
        }
        progress = new Progress(
                now,
                now == Status.PENDING ? progress.hold() : Optional.empty(),
                progress.acknowledgedAt(),
                isOver ? solvedAt.or(() -> Optional.of(head.at())) : Optional.empty(),
                now == Status.CLOSED ? progress.closedAt().or(() -> Optional.of(head.at())) : Optional.empty(),
                progress.reopenings());
    }

    private void addPause(Pause pause) {
        List<Pause> pauses = new ArrayList<>(agreement.pauses());
        pauses.add(pause);
        agreement = agreement.pausing(pauses);
    }

    private void endPause(Instant at) {
        List<Pause> pauses = new ArrayList<>(agreement.pauses());
        int last = pauses.size() - 1;
        pauses.set(last, pauses.get(last).ended(at));
        agreement = agreement.pausing(pauses);
    }

    private void refuseLastSolution(TicketEvent.Head head) {
        lastSolution()
                .filter(solution -> solution.answer() != Solution.Answer.REFUSED)
                .ifPresent(solution -> change(
                        solution.id(),
                        entry -> ((Solution) entry)
                                .answered(Solution.Answer.REFUSED, head.by().person(), head.at(), Optional.empty())));
    }

    private Optional<Solution> lastSolution() {
        for (int i = timeline.size() - 1; i >= 0; i--) {
            if (timeline.get(i) instanceof Solution solution) {
                return Optional.of(solution);
            }
        }
        return Optional.empty();
    }

    /** The requester's own messages never count, even where the requester is a technician. */
    private void takeInCharge(TicketEvent.Head head) {
        boolean counts = head.by().role().isStaff() && !head.by().person().equals(report.requester());
        if (counts && progress.acknowledgedAt().isEmpty()) {
            progress = new Progress(
                    progress.status(),
                    progress.hold(),
                    Optional.of(head.at()),
                    progress.solvedAt(),
                    progress.closedAt(),
                    progress.reopenings());
        }
    }

    private void hold(Hold hold) {
        progress = new Progress(
                progress.status(),
                Optional.of(hold),
                progress.acknowledgedAt(),
                progress.solvedAt(),
                progress.closedAt(),
                progress.reopenings());
    }

    private void add(TimelineEntry entry) {
        List<TimelineEntry> entries = new ArrayList<>(timeline.size() + 1);
        entries.addAll(timeline);
        entries.add(entry);
        timeline = entries;
    }

    private void change(long id, UnaryOperator<TimelineEntry> change) {
        List<TimelineEntry> entries = new ArrayList<>(timeline);
        entries.replaceAll(entry -> entry.id() == id ? change.apply(entry) : entry);
        timeline = entries;
    }

    private void classify(Optional<CategoryId> category, Verification verification) {
        classification = new Classification(
                classification.opening().or(() -> category),
                category,
                classification.closing(),
                verification,
                classification.assets());
    }

    private static <T extends Comparable<T>> SortedSet<T> with(SortedSet<T> set, T element) {
        SortedSet<T> copy = new TreeSet<>(set);
        copy.add(element);
        return copy;
    }

    private static <T extends Comparable<T>> SortedSet<T> without(SortedSet<T> set, T element) {
        SortedSet<T> copy = new TreeSet<>(set);
        copy.remove(element);
        return copy;
    }

    @Override
    public TicketSnapshot on(TicketEvent.Reported event) {
        report = event.report();
        classification = new Classification(
                Optional.empty(), Optional.empty(), Optional.empty(), Verification.OPEN, new TreeSet<>());
        assessment = event.assessment();
        agreement = new Agreement(event.terms(), Optional.empty(), List.of(), new TreeSet<>());
        assignment = new Assignment(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), 0);
        progress = new Progress(
                event.head().status(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
        timeline = List.of();
        links = new TreeSet<>();
        articles = new TreeSet<>();
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.DetailsCorrected event) {
        report = event.report();
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.Classified event) {
        classification = new Classification(
                classification.opening().or(event::category),
                event.category(),
                classification.closing(),
                classification.verification(),
                event.assets());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.ClassificationVerified event) {
        classify(Optional.of(event.category()), event.corrected() ? Verification.CORRECTED : Verification.CONFIRMED);
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.Assessed event) {
        assessment = event.assessment();
        agreement = agreement.under(event.terms());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.PriorityOverridden event) {
        override(Optional.of(event.override()));
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.OverrideWithdrawn event) {
        override(Optional.empty());
        return after(event);
    }

    private void override(Optional<PriorityOverride> override) {
        assessment = new Assessment(
                assessment.impact(),
                assessment.urgency(),
                assessment.matrix(),
                assessment.matrixName(),
                assessment.computed(),
                override,
                assessment.major());
    }

    @Override
    public TicketSnapshot on(TicketEvent.MajorFlagged event) {
        assessment = new Assessment(
                assessment.impact(),
                assessment.urgency(),
                assessment.matrix(),
                assessment.matrixName(),
                assessment.computed(),
                assessment.override(),
                event.major());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.Assigned event) {
        assignment = event.assignee() instanceof Assignee.Technician technician
                ? assignTo(with(assignment.persons(), technician.person()), assignment.groups())
                : assignTo(assignment.persons(), with(assignment.groups(), ((Assignee.Team) event.assignee()).group()));
        if (event.assignee() instanceof Assignee.Team) {
            agreement = agreement.givenToGroup(event.head().at());
        }
        takeInCharge(event.head());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.Unassigned event) {
        assignment = event.assignee() instanceof Assignee.Technician technician
                ? assignTo(without(assignment.persons(), technician.person()), assignment.groups())
                : assignTo(
                        assignment.persons(), without(assignment.groups(), ((Assignee.Team) event.assignee()).group()));
        return after(event);
    }

    private Assignment assignTo(SortedSet<PersonId> persons, SortedSet<GroupId> groups) {
        return new Assignment(persons, groups, assignment.observers(), assignment.escalations());
    }

    @Override
    public TicketSnapshot on(TicketEvent.Escalated event) {
        SortedSet<PersonId> persons = new TreeSet<>(assignment.persons());
        persons.removeAll(event.releasedPersons());
        SortedSet<GroupId> groups = new TreeSet<>(assignment.groups());
        groups.removeAll(event.released());
        groups.add(event.to());
        assignment = new Assignment(persons, groups, assignment.observers(), assignment.escalations() + 1);
        agreement = agreement.givenToGroup(event.head().at());
        takeInCharge(event.head());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.ObserversChanged event) {
        assignment =
                new Assignment(assignment.persons(), assignment.groups(), event.observers(), assignment.escalations());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.FollowUpAdded event) {
        TicketEvent.Head head = event.head();
        add(new FollowUp(
                head.sequence(), head.at(), head.by().person(), event.text(), event.visibility(), Optional.empty()));
        if (event.visibility() == Visibility.PUBLIC) {
            takeInCharge(head);
        }
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.FollowUpCorrected event) {
        change(
                event.followUp(),
                entry -> ((FollowUp) entry).corrected(event.text(), event.head().at()));
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.FileAttached event) {
        TicketEvent.Head head = event.head();
        add(new Attachment(
                head.sequence(), head.at(), head.by().person(), event.file(), event.visibility(), event.followUp()));
        if (event.visibility() == Visibility.PUBLIC) {
            takeInCharge(head);
        }
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.FileRemoved event) {
        timeline = timeline.stream()
                .filter(entry -> entry.id() != event.attachment())
                .toList();
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.TaskAdded event) {
        TicketEvent.Head head = event.head();
        add(new Task(
                head.sequence(),
                head.at(),
                head.by().person(),
                event.text(),
                event.visibility(),
                event.assignee(),
                event.schedule(),
                Optional.empty(),
                Optional.empty()));
        takeInCharge(head);
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.TaskCompleted event) {
        change(event.task(), entry -> ((Task) entry).done(event.head().at(), event.spent()));
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.PutOnHold event) {
        hold(event.hold());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.HoldChanged event) {
        hold(event.hold());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.Resumed event) {
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.SolutionProposed event) {
        TicketEvent.Head head = event.head();
        add(new Solution(
                head.sequence(),
                head.at(),
                head.by().person(),
                event.text(),
                event.outcome(),
                event.article(),
                Solution.Answer.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        event.article().ifPresent(article -> articles = with(articles, article));
        takeInCharge(head);
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.SolutionApproved event) {
        answer(event.solution(), Solution.Answer.APPROVED, event.head(), event.comment());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.SolutionRefused event) {
        answer(event.solution(), Solution.Answer.REFUSED, event.head(), Optional.of(event.reason()));
        return after(event);
    }

    private void answer(long id, Solution.Answer answer, TicketEvent.Head head, Optional<Text> comment) {
        change(id, entry -> ((Solution) entry).answered(answer, head.by().person(), head.at(), comment));
    }

    @Override
    public TicketSnapshot on(TicketEvent.Closed event) {
        classification = new Classification(
                classification.opening(),
                classification.current(),
                event.category(),
                event.verification(),
                classification.assets());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.Reopened event) {
        progress = new Progress(
                progress.status(),
                progress.hold(),
                progress.acknowledgedAt(),
                progress.solvedAt(),
                progress.closedAt(),
                progress.reopenings() + 1);
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.Linked event) {
        links = with(links, event.link());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.Unlinked event) {
        links = without(links, event.link());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.ArticleLinked event) {
        articles = with(articles, event.article());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.ArticleUnlinked event) {
        articles = without(articles, event.article());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.AgreementChanged event) {
        agreement = agreement.under(event.terms());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.TargetReached event) {
        agreement = agreement.told(event.warning());
        SortedSet<PersonId> observers = new TreeSet<>(assignment.observers());
        observers.addAll(event.told());
        assignment = new Assignment(assignment.persons(), assignment.groups(), observers, assignment.escalations());
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.RequesterReminded event) {
        progress.hold().ifPresent(hold -> hold(hold.reminding(Optional.of(event.next()), event.times())));
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.PresetApplied event) {
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.CannedAnswerUsed event) {
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.SatisfactionAnswered event) {
        satisfaction = Optional.of(
                new Satisfaction(event.rating(), event.comment(), event.head().at()));
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.DiagnosisBegun event) {
        TicketEvent.Head head = event.head();
        DiagnosisMove.Begin begin = event.begin();
        diagnosis = Optional.of(new DiagnosisRun(
                begin.guide(),
                begin.version(),
                begin.name(),
                head.at(),
                head.by().person(),
                List.of(),
                begin.start(),
                DiagnosisRun.Standing.ASKING));
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.DiagnosisAnswered event) {
        TicketEvent.Head head = event.head();
        DiagnosisMove.Reply reply = event.reply();
        DiagnosisRun.Step step = new DiagnosisRun.Step(
                reply.node(), reply.answer(), reply.fact(), head.at(), head.by().person());
        diagnosis = diagnosis.map(run -> run.replied(step, reply.next(), reply.ends()));
        return after(event);
    }

    @Override
    public TicketSnapshot on(TicketEvent.DiagnosisAbandoned event) {
        diagnosis = diagnosis.map(DiagnosisRun::abandoned);
        return after(event);
    }
}
