package org.incidentdesk.domain.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.file.FileLimits;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.servicelevel.Terms;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.TicketSnapshot.Assessment;
import org.incidentdesk.domain.ticket.TicketSnapshot.Assignment;
import org.incidentdesk.domain.ticket.TicketSnapshot.Classification;
import org.incidentdesk.domain.ticket.TicketSnapshot.Report;
import org.incidentdesk.domain.ticket.TimelineEntry.Attachment;
import org.incidentdesk.domain.ticket.TimelineEntry.FollowUp;
import org.incidentdesk.domain.ticket.TimelineEntry.Solution;
import org.incidentdesk.domain.ticket.TimelineEntry.Task;

/**
 * A ticket: the record of one incident, from its report to its closure. The aggregate root.
 *
 * <p>Its life begins when somebody reports an incident. The service desk classifies it in the category tree and assesses
 * impact and urgency, out of which the matrix makes its priority; from then on two deadlines run. It is given to a
 * technician or a group, escalated to another group where rights, time or skills are missing, and talked about in
 * follow-ups. It waits when it has to, and the deadlines wait with it. Work on it can be planned.
 *
 * <p>A solution ends the work but not the ticket: the requester approves or refuses it, and the classification is
 * verified, before the ticket closes as the desk's closure policy says. A closed ticket is finished; only reopening it,
 * within a window of time, brings it back.
 *
 * <p>Every verb asks the {@link StatusMachine} first, decides, and raises events; the state changes only by folding
 * those events, in {@link TicketFold}. A verb that is refused changes nothing, and one that would change nothing raises
 * no event. The verbs stand in the order of a ticket's life. A ticket is not safe for use by several threads.
 */
public final class Ticket {

    private final List<RecordedEvent> raised = new ArrayList<>();
    private final long versionBefore;
    private TicketSnapshot state;

    private Ticket(TicketSnapshot state) {
        this.state = state;
        this.versionBefore = state == null ? 0 : state.version();
    }

    /**
     * Brings a ticket back as storage kept it.
     *
     * @param snapshot its state
     * @return the ticket
     * @throws IllegalArgumentException if the snapshot has a layout that this version does not know
     */
    public static Ticket restore(TicketSnapshot snapshot) {
        if (snapshot.schema() != TicketSnapshot.SCHEMA) {
            throw new IllegalArgumentException("unknown snapshot schema " + snapshot.schema());
        }
        return new Ticket(snapshot);
    }

    /**
     * The state that a history yields: at its end, or at any moment before by giving only the events up to then.
     *
     * @param history the events of one ticket from the first on, in the order of their sequence
     * @return the state after the last of them
     * @throws IllegalArgumentException if there are none
     */
    public static TicketSnapshot replay(Collection<RecordedEvent> history) {
        TicketSnapshot state = null;
        for (RecordedEvent recorded : history) {
            state = TicketFold.apply(state, recorded.event(), recorded.hash());
        }
        if (state == null) {
            throw new IllegalArgumentException("a history has at least one event");
        }
        return state;
    }

    /**
     * Reports an incident. It begins NEW, with medium impact and urgency until somebody assesses it, or the nearest
     * levels that the matrix offers.
     *
     * @param number its number
     * @param report what was recorded
     * @param category the category that the report named, even where a requester did
     * @param assets the configuration items that the report named
     * @param matrix the matrix in force
     * @param promise the service level in force
     * @param stamp who records it, and when
     * @return the new ticket
     * @throws RightMissing if a requester reports for somebody else
     */
    public static Ticket report(
            TicketNumber number,
            Report report,
            Optional<CategoryId> category,
            Set<AssetId> assets,
            PriorityMatrix matrix,
            Promise promise,
            Stamp stamp) {
        if (!stamp.by().role().isStaff() && !stamp.by().person().equals(report.requester())) {
            throw new RightMissing(
                    TicketAction.REPORT.name(),
                    stamp.by().role().name(),
                    List.of(Role.TECHNICIAN.name(), Role.ADMINISTRATOR.name()));
        }
        Ticket ticket = new Ticket(null);
        Impact impact = usual(matrix.impacts(), Impact.MEDIUM);
        Urgency urgency = usual(matrix.urgencies(), Urgency.MEDIUM);
        Assessment assessment = assessment(impact, urgency, matrix, false);
        ticket.raise(
                new TicketEvent.Head(number, 1, stamp.at(), stamp.by(), Status.NEW),
                head -> new TicketEvent.Reported(
                        head, report, assessment, promise.terms(urgency, assessment.priority())));
        if (category.isPresent() || !assets.isEmpty()) {
            SortedSet<AssetId> sorted = new TreeSet<>(assets);
            ticket.raise(Status.NEW, stamp, head -> new TicketEvent.Classified(head, category, sorted));
        }
        return ticket;
    }

    /**
     * The level that is taken where nobody has assessed.
     *
     * @param offered the levels that the matrix offers, lowest first
     * @param medium the medium one
     * @param <L> impact or urgency
     * @return medium, or what stands in the middle of what is offered
     */
    public static <L> L usual(List<L> offered, L medium) {
        return offered.contains(medium) ? medium : offered.get(offered.size() / 2);
    }

    private static Assessment assessment(Impact impact, Urgency urgency, PriorityMatrix matrix, boolean major) {
        return new Assessment(
                impact,
                urgency,
                matrix.id(),
                matrix.name().value(),
                matrix.priority(impact, urgency),
                Optional.empty(),
                major);
    }

    /**
     * Sets what a template or a rule on report says, right after the report. It is the desk's own doing, whoever reports:
     * it needs no right of the reporter's and takes nothing in charge.
     *
     * @param preset what is set, and why; only what is fit for it
     * @param matrix the matrix in force
     * @param promise the service level in force for the category that the ticket then has
     * @param at when
     */
    public void preset(Preset preset, PriorityMatrix matrix, Promise promise, Instant at) {
        Stamp stamp = new Stamp(Actor.CLOCK, at);
        Status status = state.progress().status();
        raise(status, stamp, head -> new TicketEvent.PresetApplied(head, preset));
        if (preset.category().isPresent()
                && !preset.category().equals(state.classification().current())) {
            SortedSet<AssetId> assets = state.classification().assets();
            raise(status, stamp, head -> new TicketEvent.Classified(head, preset.category(), assets));
        }
        Assessment old = state.assessment();
        Assessment assessment = assessment(
                preset.impact().orElse(old.impact()), preset.urgency().orElse(old.urgency()), matrix, old.major());
        if (!assessment.equals(old)) {
            Terms terms = promise.terms(assessment.urgency(), assessment.priority());
            raise(status, stamp, head -> new TicketEvent.Assessed(head, assessment, terms));
        } else {
            agree(promise, stamp);
        }
        Optional<Assignee> team = preset.group().map(Assignee.Team::new);
        if (team.isPresent() && !state.assignment().contains(team.get())) {
            Status after = status == Status.NEW ? Status.ASSIGNED : status;
            raise(after, stamp, head -> new TicketEvent.Assigned(head, team.get()));
        }
    }

    /**
     * Whether nobody has it and the desk may give it to somebody by itself.
     *
     * @return true while it is NEW
     */
    public boolean awaitsFirstAssignment() {
        return state.progress().status() == Status.NEW;
    }

    /**
     * Gives the ticket, which nobody has, to a group, a technician or both. It is the desk's own doing and takes nothing in
     * charge.
     *
     * @param why what made the desk do so, and which group
     * @param member the technician
     * @param at when
     */
    public void assignFirst(Preset why, Optional<PersonId> member, Instant at) {
        Stamp stamp = new Stamp(Actor.CLOCK, at);
        raise(state.progress().status(), stamp, head -> new TicketEvent.PresetApplied(head, why));
        why.group()
                .ifPresent(group -> raise(
                        Status.ASSIGNED, stamp, head -> new TicketEvent.Assigned(head, new Assignee.Team(group))));
        member.ifPresent(person ->
                raise(Status.ASSIGNED, stamp, head -> new TicketEvent.Assigned(head, new Assignee.Technician(person))));
    }

    /**
     * Notes that an entry was written with a canned answer.
     *
     * @param entry the entry that was just written
     * @param answer which canned answer
     * @param stamp who used it, and when
     */
    public void noteCannedAnswer(long entry, CannedAnswerId answer, Stamp stamp) {
        raise(state.progress().status(), stamp, head -> new TicketEvent.CannedAnswerUsed(head, entry, answer));
    }

    /**
     * Corrects what was recorded. Who recorded it, and when, cannot be corrected.
     *
     * @param corrected what it shall be
     * @param rules the desk's settings
     * @param stamp who decides, and when
     */
    public void correctDetails(Report corrected, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.CORRECT_DETAILS, rules, stamp);
        Report old = state.report();
        Report report = new Report(
                corrected.title(),
                corrected.description(),
                corrected.requester(),
                old.recordedBy(),
                corrected.channel(),
                corrected.location(),
                corrected.neededBy(),
                old.openedAt());
        if (!report.equals(old)) {
            raise(status, stamp, head -> new TicketEvent.DetailsCorrected(head, report));
        }
    }

    /**
     * Sets category and assets. The first category stays remembered as the opening one. On a solved ticket, naming a
     * category verifies the classification.
     *
     * @param category the category, or none
     * @param assets the configuration items concerned
     * @param rules the desk's settings
     * @param stamp who decides, and when
     */
    public void classify(Optional<CategoryId> category, Set<AssetId> assets, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.CLASSIFY, rules, stamp);
        Classification old = state.classification();
        SortedSet<AssetId> sorted = new TreeSet<>(assets);
        if (status == Status.SOLVED && category.isPresent()) {
            verify(category.get(), stamp);
        }
        if (!old.assets().equals(sorted) || !state.classification().current().equals(category)) {
            raise(status, stamp, head -> new TicketEvent.Classified(head, category, sorted));
        }
    }

    private void verify(CategoryId category, Stamp stamp) {
        boolean corrected = !state.classification().current().equals(Optional.of(category));
        Verification verification = state.classification().verification();
        if (corrected || verification == Verification.OPEN) {
            raise(
                    state.progress().status(),
                    stamp,
                    head -> new TicketEvent.ClassificationVerified(head, category, corrected));
        }
    }

    /**
     * Sets impact and urgency; the matrix makes the priority, the service level the deadlines, measured from the opening
     * as before and with every pause kept. An override is withdrawn.
     *
     * @param impact the impact
     * @param urgency the urgency
     * @param matrix the matrix in force
     * @param promise the service level in force
     * @param rules the desk's settings
     * @param stamp who decides, and when
     * @throws RuleRefused if the matrix does not offer one of the levels
     */
    public void assess(
            Impact impact, Urgency urgency, PriorityMatrix matrix, Promise promise, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.ASSESS, rules, stamp);
        Assessment assessment =
                assessment(impact, urgency, matrix, state.assessment().major());
        Terms terms = promise.terms(urgency, assessment.priority());
        if (!assessment.equals(state.assessment())
                || !terms.equals(state.agreement().terms())) {
            raise(status, stamp, head -> new TicketEvent.Assessed(head, assessment, terms));
        }
    }

    /**
     * Puts an agreement in force after a change of the category or of the priority. Deadlines are measured from the same
     * start as before, with every pause kept; what is solved keeps what was promised.
     *
     * @param promise the service level in force
     * @param stamp who decided what led to it, and when
     */
    public void agree(Promise promise, Stamp stamp) {
        Status status = state.progress().status();
        Terms terms =
                promise.terms(state.assessment().urgency(), state.assessment().priority());
        boolean over = status == Status.SOLVED || status == Status.CLOSED;
        if (!over && !terms.equals(state.agreement().terms())) {
            raise(status, stamp, head -> new TicketEvent.AgreementChanged(head, terms));
        }
    }

    /**
     * Sets the priority by hand.
     *
     * @param override the priority and the reason
     * @param rules the desk's settings
     * @param stamp who decides, and when
     */
    public void overridePriority(PriorityOverride override, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.OVERRIDE_PRIORITY, rules, stamp);
        if (!state.assessment().override().equals(Optional.of(override))) {
            raise(status, stamp, head -> new TicketEvent.PriorityOverridden(head, override));
        }
    }

    /**
     * Lets the matrix decide again.
     *
     * @param rules the desk's settings
     * @param stamp who decides, and when
     * @throws RuleRefused if there is no override
     */
    public void withdrawOverride(TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.WITHDRAW_OVERRIDE, rules, stamp);
        if (state.assessment().override().isEmpty()) {
            throw new RuleRefused(Rule.NO_OVERRIDE, "ticket", number());
        }
        raise(status, stamp, TicketEvent.OverrideWithdrawn::new);
    }

    /**
     * Declares a major incident, or that it is none.
     *
     * @param major whether it is one
     * @param reason why
     * @param rules the desk's settings
     * @param stamp who decides, and when
     */
    public void flagMajor(boolean major, Text reason, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.FLAG_MAJOR, rules, stamp);
        if (state.assessment().major() != major) {
            raise(status, stamp, head -> new TicketEvent.MajorFlagged(head, major, reason));
        }
    }

    /**
     * Gives the ticket to a person or a group, beside those who have it already.
     *
     * @param assignee who
     * @param rules the desk's settings
     * @param stamp who decides, and when
     * @throws RuleRefused if the assignee has it already
     */
    public void assign(Assignee assignee, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.ASSIGN, rules, stamp);
        if (state.assignment().contains(assignee)) {
            throw new RuleRefused(Rule.ALREADY_ASSIGNED, "assignee", assignee.id());
        }
        raise(status, stamp, head -> new TicketEvent.Assigned(head, assignee));
    }

    /**
     * Takes the ticket from a person or a group. Without assignee it becomes NEW again.
     *
     * @param assignee who
     * @param rules the desk's settings
     * @param stamp who decides, and when
     * @throws RuleRefused if the assignee does not have it
     */
    public void unassign(Assignee assignee, TicketRules rules, Stamp stamp) {
        boolean last = state.assignment().size() == 1 && state.assignment().contains(assignee);
        Status status = check(last ? TicketAction.RELEASE_LAST_ASSIGNEE : TicketAction.UNASSIGN, rules, stamp);
        if (!state.assignment().contains(assignee)) {
            throw new RuleRefused(Rule.NOT_ASSIGNED, "assignee", assignee.id());
        }
        raise(status, stamp, head -> new TicketEvent.Unassigned(head, assignee));
    }

    /**
     * Hands the ticket on to another group in one step (functional escalation).
     *
     * @param to the group that shall have it
     * @param keepTechnicians whether the technicians who have it keep it
     * @param reason why
     * @param comment what else there is to say
     * @param rules the desk's settings
     * @param stamp who decides, and when
     * @throws RuleRefused if the group has it already
     */
    public void escalate(
            GroupId to,
            boolean keepTechnicians,
            EscalationReason reason,
            Optional<Text> comment,
            TicketRules rules,
            Stamp stamp) {
        Status status = check(TicketAction.ESCALATE, rules, stamp);
        Assignment now = state.assignment();
        if (now.groups().contains(to)) {
            throw new RuleRefused(Rule.ALREADY_ASSIGNED, "assignee", to);
        }
        SortedSet<PersonId> releasedPersons = keepTechnicians ? new TreeSet<>() : now.persons();
        raise(
                status,
                stamp,
                head -> new TicketEvent.Escalated(head, to, now.groups(), releasedPersons, reason, comment));
    }

    /**
     * Chooses who else follows the ticket.
     *
     * @param observers all observers from now on
     * @param rules the desk's settings
     * @param stamp who decides, and when
     */
    public void observe(Set<PersonId> observers, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.OBSERVE, rules, stamp);
        SortedSet<PersonId> sorted = new TreeSet<>(observers);
        if (!state.assignment().observers().equals(sorted)) {
            raise(status, stamp, head -> new TicketEvent.ObserversChanged(head, sorted));
        }
    }

    /**
     * Writes a message. The requester's own message resumes a ticket that waits for the requester.
     *
     * @param text the message
     * @param visibility who may read it
     * @param rules the desk's settings
     * @param stamp who writes, and when
     * @return the message's identity within the ticket
     * @throws RightMissing if a requester wants to write privately
     */
    public long addFollowUp(Text text, Visibility visibility, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.ADD_FOLLOW_UP, rules, stamp);
        if (visibility == Visibility.PRIVATE) {
            stamp.by().mustBeStaff("ADD_PRIVATE_FOLLOW_UP");
        }
        raise(status, stamp, head -> new TicketEvent.FollowUpAdded(head, text, visibility));
        return resumedBy(visibility, rules, stamp);
    }

    /** What was just written, or attached, may be the answer that the ticket waits for. */
    private long resumedBy(Visibility visibility, TicketRules rules, Stamp stamp) {
        long id = state.version();
        boolean answer = stamp.by().person().equals(state.report().requester())
                && visibility == Visibility.PUBLIC
                && state.progress()
                        .hold()
                        .filter(hold -> hold.reason() == HoldReason.AWAITING_REQUESTER)
                        .isPresent();
        if (answer) {
            resume(rules, stamp);
        }
        return id;
    }

    /**
     * Attaches a file, alone. The requester's own file resumes a ticket that waits for the requester, as a message does.
     *
     * @param file what is known of the file, whose bytes are kept already
     * @param visibility who may see it
     * @param rules the desk's settings
     * @param stamp who attaches it, and when
     * @return the file's identity within the ticket
     * @throws RightMissing if a requester wants to attach privately
     * @throws RuleRefused if the ticket has too many files, or too large ones
     */
    public long attach(FileCard file, Visibility visibility, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.ATTACH_FILE, rules, stamp);
        if (visibility == Visibility.PRIVATE) {
            stamp.by().mustBeStaff("ATTACH_PRIVATE_FILE");
        }
        return attach(status, file, visibility, Optional.empty(), rules, stamp);
    }

    /**
     * Attaches a file to a message of one's own; it is as private as the message.
     *
     * @param followUp which message
     * @param file what is known of the file, whose bytes are kept already
     * @param rules the desk's settings
     * @param stamp who attaches it, and when
     * @return the file's identity within the ticket
     * @throws NotFound if there is no such message, or a private one that the caller may not see
     * @throws RuleRefused if somebody else wrote it, or the ticket has too many files, or too large ones
     */
    public long attachTo(long followUp, FileCard file, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.ATTACH_FILE, rules, stamp);
        FollowUp entry = entry(followUp, FollowUp.class, "followUp");
        mustBeSeen(entry, "followUp", stamp.by());
        if (!entry.author().equals(stamp.by().person())) {
            throw new RuleRefused(Rule.NOT_THE_AUTHOR, "author", entry.author());
        }
        return attach(status, file, entry.visibility(), Optional.of(followUp), rules, stamp);
    }

    private long attach(
            Status status,
            FileCard file,
            Visibility visibility,
            Optional<Long> followUp,
            TicketRules rules,
            Stamp stamp) {
        List<Attachment> present = state.attachments();
        if (present.size() >= FileLimits.MAX_FILES) {
            throw new RuleRefused(Rule.TOO_MANY_FILES, "max", FileLimits.MAX_FILES);
        }
        long sum = file.size();
        for (Attachment attachment : present) {
            sum += attachment.file().size();
        }
        if (sum > FileLimits.MAX_BYTES) {
            throw new RuleRefused(Rule.FILES_TOO_LARGE, "max", FileLimits.MAX_BYTES);
        }
        raise(status, stamp, head -> new TicketEvent.FileAttached(head, file, visibility, followUp));
        return resumedBy(visibility, rules, stamp);
    }

    /**
     * Takes away a file of one's own; an administrator may take away anybody's. That it was there stands in the history.
     *
     * @param attachment which file
     * @param rules the desk's settings
     * @param stamp who takes it away, and when
     * @throws NotFound if there is no such file, or a private one that the caller may not see
     * @throws RuleRefused if somebody else attached it
     */
    public void removeFile(long attachment, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.REMOVE_FILE, rules, stamp);
        Attachment entry = attachment(attachment, stamp.by());
        if (!entry.author().equals(stamp.by().person()) && stamp.by().role() != Role.ADMINISTRATOR) {
            throw new RuleRefused(Rule.NOT_WHO_ATTACHED, "author", entry.author());
        }
        raise(status, stamp, head -> new TicketEvent.FileRemoved(head, attachment));
    }

    /**
     * One file, as far as a caller may see it.
     *
     * @param id which file
     * @param actor the caller
     * @return the entry
     * @throws NotFound if there is no such file, or one that the caller may not see
     */
    public Attachment attachment(long id, Actor actor) {
        Attachment entry = entry(id, Attachment.class, "attachment");
        mustBeSeen(entry, "attachment", actor);
        return entry;
    }

    private static void mustBeSeen(TimelineEntry entry, String kind, Actor actor) {
        if (entry.visibility() == Visibility.PRIVATE && !actor.role().isStaff()) {
            throw new NotFound(kind, entry.id());
        }
    }

    /**
     * Corrects a message of one's own; an administrator may correct anybody's. The earlier wording stays in the history.
     *
     * @param followUp which message
     * @param text what it shall say
     * @param rules the desk's settings
     * @param stamp who corrects, and when
     * @throws NotFound if there is no such message, or a private one that the caller may not see
     * @throws RuleRefused if somebody else wrote it
     */
    public void correctFollowUp(long followUp, Text text, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.CORRECT_FOLLOW_UP, rules, stamp);
        FollowUp entry = entry(followUp, FollowUp.class, "followUp");
        Actor by = stamp.by();
        mustBeSeen(entry, "followUp", by);
        if (!entry.author().equals(by.person()) && by.role() != Role.ADMINISTRATOR) {
            throw new RuleRefused(Rule.NOT_THE_AUTHOR, "author", entry.author());
        }
        if (!entry.text().equals(text)) {
            raise(status, stamp, head -> new TicketEvent.FollowUpCorrected(head, followUp, text));
        }
    }

    /**
     * Notes work to do. Work with a schedule makes the ticket PLANNED.
     *
     * @param text what is to be done
     * @param visibility who may read it
     * @param assignee who is to do it
     * @param schedule when it is planned
     * @param rules the desk's settings
     * @param stamp who notes it, and when
     * @return the task's identity within the ticket
     */
    public long addTask(
            Text text,
            Visibility visibility,
            Optional<PersonId> assignee,
            Optional<Schedule> schedule,
            TicketRules rules,
            Stamp stamp) {
        Status status = check(schedule.isPresent() ? TicketAction.PLAN_TASK : TicketAction.ADD_TASK, rules, stamp);
        raise(status, stamp, head -> new TicketEvent.TaskAdded(head, text, visibility, assignee, schedule));
        return state.version();
    }

    /**
     * Finishes a task.
     *
     * @param task which task
     * @param spent how long it took
     * @param rules the desk's settings
     * @param stamp who finished it, and when
     * @throws NotFound if there is no such task
     * @throws RuleRefused if it is done already
     */
    public void completeTask(long task, Optional<Duration> spent, TicketRules rules, Stamp stamp) {
        TicketStanding standing = new TicketStanding(state, stamp.by(), rules);
        Transition.Target target = standing.target(TicketAction.COMPLETE_TASK);
        Task entry = entry(task, Task.class, "task");
        if (entry.doneAt().isPresent()) {
            throw new RuleRefused(Rule.TASK_DONE, "task", task);
        }
        boolean othersPlanned = state.timeline().stream()
                .anyMatch(other -> other.id() != task && other instanceof Task open && open.isOpenAndPlanned());
        Status status = standing.settle(target, othersPlanned);
        raise(status, stamp, head -> new TicketEvent.TaskCompleted(head, task, spent));
    }

    /**
     * Puts the ticket on hold, or changes the reason or the until-moment of the hold it is in.
     *
     * @param reason why
     * @param comment what else there is to say
     * @param until when the clock resumes it
     * @param remindAt when the clock reminds the requester, where the reason is that something was asked
     * @param rules the desk's settings
     * @param stamp who decides, and when
     * @throws RuleRefused if the until-moment has passed
     */
    public void hold(
            HoldReason reason,
            Optional<Text> comment,
            Optional<Instant> until,
            Optional<Instant> remindAt,
            TicketRules rules,
            Stamp stamp) {
        Optional<Hold> present = state.progress().hold();
        Status before = present.map(Hold::before).orElse(state.progress().status());
        Status status = check(present.isPresent() ? TicketAction.CHANGE_HOLD : TicketAction.HOLD, rules, stamp);
        if (until.isPresent() && !until.get().isAfter(stamp.at())) {
            throw new RuleRefused(Rule.MOMENT_PASSED, "until", until.get());
        }
        boolean asked = reason == HoldReason.AWAITING_REQUESTER;
        Optional<Hold> askedBefore = present.filter(hold -> asked && hold.reason() == reason);
        Hold hold = new Hold(
                reason,
                comment,
                until,
                before,
                askedBefore.map(Hold::remindAt).orElse(remindAt.filter(at -> asked)),
                askedBefore.map(Hold::reminded).orElse(0));
        if (present.isEmpty()) {
            raise(status, stamp, head -> new TicketEvent.PutOnHold(head, hold));
        } else if (!present.get().equals(hold)) {
            raise(status, stamp, head -> new TicketEvent.HoldChanged(head, hold));
        }
    }

    /**
     * Ends the hold; the ticket goes back to what it was, as far as that is still true.
     *
     * @param rules the desk's settings
     * @param stamp who decides, and when
     */
    public void resume(TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.RESUME, rules, stamp);
        raise(status, stamp, TicketEvent.Resumed::new);
    }

    /**
     * Notes that the clock has reminded the requester.
     *
     * @param next when it comes by again; where reminders were switched off meanwhile there is none, and nobody is
     *     reminded
     * @param rules the desk's settings
     * @param stamp the clock, and when
     */
    public void remind(Optional<Instant> next, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.REMIND, rules, stamp);
        Hold hold = state.progress().hold().orElseThrow();
        if (next.isPresent()) {
            raise(status, stamp, head -> new TicketEvent.RequesterReminded(head, hold.reminded() + 1, next.get()));
        } else {
            raise(status, stamp, head -> new TicketEvent.HoldChanged(head, hold.reminding(next, hold.reminded())));
        }
    }

    /**
     * Tells that a part of a target's time has passed; each part once under each agreement.
     *
     * @param duty which part of which target
     * @param managers who are told and follow the ticket from now on
     * @param rules the desk's settings
     * @param stamp the clock, and when
     */
    public void warn(ClockDuty.Warn duty, Set<PersonId> managers, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.WARN, rules, stamp);
        if (!state.agreement().warnings().contains(duty.warning())) {
            SortedSet<PersonId> told = new TreeSet<>(managers);
            raise(status, stamp, head -> new TicketEvent.TargetReached(head, duty.warning(), duty.due(), told));
        }
    }

    /**
     * Solves the ticket for want of an answer. What could not be asked could not be reproduced.
     *
     * @param text what the settings say then
     * @param rules the desk's settings
     * @param stamp the clock, and when
     */
    public void solveUnanswered(Text text, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.SOLVE_UNANSWERED, rules, stamp);
        raise(
                status,
                stamp,
                head -> new TicketEvent.SolutionProposed(head, text, Outcome.NOT_REPRODUCED, Optional.empty()));
        if (rules.closurePolicy() == ClosurePolicy.IMMEDIATE) {
            end(stamp);
        }
    }

    /**
     * Proposes a solution. Where the policy is immediate, it closes the ticket at once.
     *
     * @param text what was done
     * @param outcome how the incident ended
     * @param article the article that was used
     * @param verified the category that the proposer found right, if it was looked at
     * @param rules the desk's settings
     * @param stamp who proposes, and when
     * @return the solution's identity within the ticket
     */
    public long propose(
            Text text,
            Outcome outcome,
            Optional<ArticleId> article,
            Optional<CategoryId> verified,
            TicketRules rules,
            Stamp stamp) {
        boolean withdrawn = outcome == Outcome.WITHDRAWN;
        Status status = check(withdrawn ? TicketAction.WITHDRAW : TicketAction.PROPOSE_SOLUTION, rules, stamp);
        raise(status, stamp, head -> new TicketEvent.SolutionProposed(head, text, outcome, article));
        long id = state.version();
        verified.filter(category -> stamp.by().role().isStaff()).ifPresent(category -> verify(category, stamp));
        if (rules.closurePolicy() == ClosurePolicy.IMMEDIATE) {
            end(stamp);
        }
        return id;
    }

    /**
     * Approves the solution. Where the policy lets approval close, the ticket closes.
     *
     * @param comment a word with it
     * @param verified the category that the approver found right, if it was looked at
     * @param rules the desk's settings
     * @param stamp who approves, and when
     * @throws RuleRefused if it was approved already
     */
    public void approve(Optional<Text> comment, Optional<CategoryId> verified, TicketRules rules, Stamp stamp) {
        check(TicketAction.APPROVE_SOLUTION, rules, stamp);
        Solution solution = openSolution();
        raise(Status.SOLVED, stamp, head -> new TicketEvent.SolutionApproved(head, solution.id(), comment));
        verified.filter(category -> stamp.by().role().isStaff()).ifPresent(category -> verify(category, stamp));
        if (rules.closurePolicy().approvalCloses()) {
            end(stamp);
        }
    }

    private Solution openSolution() {
        Solution solution =
                state.lastSolution().orElseThrow(() -> new IllegalStateException("a solved ticket has a solution"));
        if (solution.answer() == Solution.Answer.APPROVED) {
            throw new RuleRefused(Rule.ALREADY_APPROVED, "solution", solution.id());
        }
        return solution;
    }

    /**
     * Refuses the solution; the work goes on.
     *
     * @param reason why
     * @param rules the desk's settings
     * @param stamp who refuses, and when
     */
    public void refuse(Text reason, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.REFUSE_SOLUTION, rules, stamp);
        long solution = state.lastSolution().map(Solution::id).orElse(0L);
        raise(status, stamp, head -> new TicketEvent.SolutionRefused(head, solution, reason));
    }

    /**
     * Closes the ticket. Whoever closes confirms the category or corrects it, unless that was done since the solution;
     * where the clock or the requester closes and nobody has looked, the classification is marked not verified.
     *
     * @param category the category that holds: the present one confirms it, another corrects it
     * @param rules the desk's settings
     * @param stamp who closes, and when
     * @throws RuleRefused if staff closes without anybody having verified the category
     */
    public void close(Optional<CategoryId> category, TicketRules rules, Stamp stamp) {
        check(TicketAction.CLOSE, rules, stamp);
        boolean staff = stamp.by().role().isStaff();
        if (staff && category.isEmpty() && state.classification().verification() == Verification.OPEN) {
            throw new RuleRefused(Rule.CATEGORY_MISSING, "ticket", number());
        }
        category.filter(verified -> staff).ifPresent(verified -> verify(verified, stamp));
        end(stamp);
    }

    private void end(Stamp stamp) {
        Verification verification = state.classification().verification() == Verification.OPEN
                ? Verification.NOT_VERIFIED
                : state.classification().verification();
        Optional<CategoryId> category = state.classification().current();
        raise(Status.CLOSED, stamp, head -> new TicketEvent.Closed(head, category, verification));
    }

    /**
     * Opens a solved or closed ticket again.
     *
     * @param reason why
     * @param rules the desk's settings
     * @param stamp who reopens, and when
     * @throws RuleRefused if the ticket has been closed for longer than the settings allow
     */
    public void reopen(Text reason, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.REOPEN, rules, stamp);
        Optional<Instant> end = state.progress().closedAt().map(closed -> closed.plus(rules.reopeningWindow()));
        if (end.isPresent() && stamp.at().isAfter(end.get())) {
            throw new RuleRefused(Rule.REOPENING_WINDOW_OVER, "until", end.get());
        }
        raise(status, stamp, head -> new TicketEvent.Reopened(head, reason));
    }

    /**
     * Links this ticket with another. That no chain of links comes back to its beginning is for the caller to see to,
     * who knows the other tickets.
     *
     * @param link the link
     * @param rules the desk's settings
     * @param stamp who links, and when
     * @throws RuleRefused if the other is this ticket, the link exists, or there is an original or a parent already
     */
    public void link(Link link, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.LINK, rules, stamp);
        if (link.other().equals(number())) {
            throw new RuleRefused(Rule.LINK_TO_ITSELF, "ticket", number());
        }
        if (state.links().contains(link)) {
            throw new RuleRefused(Rule.ALREADY_LINKED, "ticket", link.other());
        }
        Optional<Link> same = link.kind() == LinkKind.RELATED
                ? Optional.empty()
                : state.links().stream()
                        .filter(other -> other.kind() == link.kind())
                        .findFirst();
        if (same.isPresent()) {
            throw new RuleRefused(
                    Rule.LINKED_ELSEWHERE,
                    Map.of(
                            "kind",
                            link.kind().name(),
                            "ticket",
                            same.get().other().toString()));
        }
        raise(status, stamp, head -> new TicketEvent.Linked(head, link));
    }

    /**
     * Takes a link away.
     *
     * @param link the link
     * @param rules the desk's settings
     * @param stamp who decides, and when
     * @throws RuleRefused if there is no such link
     */
    public void unlink(Link link, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.UNLINK, rules, stamp);
        if (!state.links().contains(link)) {
            throw new RuleRefused(Rule.NOT_LINKED, "ticket", link.other());
        }
        raise(status, stamp, head -> new TicketEvent.Unlinked(head, link));
    }

    /**
     * Notes that an article concerns the ticket.
     *
     * @param article which article
     * @param rules the desk's settings
     * @param stamp who decides, and when
     */
    public void linkArticle(ArticleId article, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.LINK_ARTICLE, rules, stamp);
        if (!state.articles().contains(article)) {
            raise(status, stamp, head -> new TicketEvent.ArticleLinked(head, article));
        }
    }

    /**
     * Notes that an article does not concern the ticket after all. What a solution says of an article stays.
     *
     * @param article which article
     * @param rules the desk's settings
     * @param stamp who decides, and when
     * @throws RuleRefused if it is not linked
     */
    public void unlinkArticle(ArticleId article, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.UNLINK, rules, stamp);
        if (!state.articles().contains(article)) {
            throw new RuleRefused(Rule.NOT_LINKED, "article", article);
        }
        raise(status, stamp, head -> new TicketEvent.ArticleUnlinked(head, article));
    }

    /**
     * Goes a step in a diagnostic guide.
     *
     * @param move the step, as the guide has judged it
     * @param rules the desk's settings
     * @param stamp who goes it, and when
     * @throws RuleRefused if a run is under way where one begins, none is where one goes on, or it asks something else
     */
    public void diagnose(DiagnosisMove move, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.DIAGNOSE, rules, stamp);
        if (move instanceof DiagnosisMove.Begin begin) {
            state.diagnosis().filter(DiagnosisRun::isOpen).ifPresent(run -> {
                throw new RuleRefused(Rule.DIAGNOSIS_OPEN, "guide", run.guide());
            });
            raise(status, stamp, head -> new TicketEvent.DiagnosisBegun(head, begin));
        } else if (move instanceof DiagnosisMove.Reply reply) {
            diagnosis().mustHaveAsked(reply.node());
            raise(status, stamp, head -> new TicketEvent.DiagnosisAnswered(head, reply));
        } else if (diagnosis().isOpen()) {
            raise(status, stamp, TicketEvent.DiagnosisAbandoned::new);
        } else {
            throw new RuleRefused(Rule.NO_DIAGNOSIS, "ticket", number());
        }
    }

    /**
     * The diagnosis that can be gone on with, or corrected.
     *
     * @return the last run
     * @throws RuleRefused if none was ever begun, or the last one was given up
     */
    public DiagnosisRun diagnosis() {
        return state.diagnosis()
                .filter(run -> run.standing() != DiagnosisRun.Standing.ABANDONED)
                .orElseThrow(() -> new RuleRefused(Rule.NO_DIAGNOSIS, "ticket", number()));
    }

    /**
     * Says how satisfied the requester is with what became of the ticket.
     *
     * @param rating {@value Satisfaction#WORST} to {@value Satisfaction#BEST}
     * @param comment what else there is to say
     * @param rules the desk's settings
     * @param stamp who says so, and when
     * @throws RuleRefused if it was said already, the period is over, or the requester solved the ticket
     */
    public void rate(int rating, Optional<Text> comment, TicketRules rules, Stamp stamp) {
        Status status = check(TicketAction.RATE, rules, stamp);
        Optional<RuleRefused> obstacle = Satisfaction.obstacle(state, rules, stamp.at());
        if (obstacle.isPresent()) {
            throw obstacle.get();
        }
        raise(status, stamp, head -> new TicketEvent.SatisfactionAnswered(head, rating, comment));
    }

    /**
     * Which ticket this is.
     *
     * @return its number
     */
    public TicketNumber number() {
        return state.number();
    }

    /**
     * The present state.
     *
     * @return the state after everything decided so far
     */
    public TicketSnapshot snapshot() {
        return state;
    }

    /**
     * What was decided since the ticket was restored.
     *
     * @return the change to store; empty where nothing changed
     */
    public Optional<TicketChange> change() {
        return raised.isEmpty() ? Optional.empty() : Optional.of(new TicketChange(state, versionBefore, raised));
    }

    /**
     * The actions that a caller may do now.
     *
     * @param actor the caller
     * @param rules the desk's settings
     * @param now the moment to tell it for
     * @return what the status machine allows, without what this ticket gives no occasion for
     */
    public Set<TicketAction> permitted(Actor actor, TicketRules rules, Instant now) {
        return new TicketStanding(state, actor, rules).permitted(now);
    }

    /**
     * The deadline until which somebody takes the ticket in charge.
     *
     * @param now the moment to tell it for
     * @return the deadline, with its explanation
     */
    public Deadline timeToOwn(Instant now) {
        return state.deadline(Goal.OWN, now);
    }

    /**
     * The deadline until which the ticket is solved.
     *
     * @param now the moment to tell it for
     * @return the deadline, with its explanation
     */
    public Deadline timeToResolve(Instant now) {
        return state.deadline(Goal.RESOLVE, now);
    }

    /**
     * Whether a caller may see this ticket at all.
     *
     * @param actor the caller
     * @return true for staff, for the clock, and for the requester
     */
    public boolean isVisibleTo(Actor actor) {
        return TicketStanding.isVisible(state, actor);
    }

    private Status check(TicketAction action, TicketRules rules, Stamp stamp) {
        return new TicketStanding(state, stamp.by(), rules).check(action);
    }

    private <T extends TimelineEntry> T entry(long id, Class<T> kind, String name) {
        return state.timeline().stream()
                .filter(entry -> entry.id() == id && kind.isInstance(entry))
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new NotFound(name, id));
    }

    private void raise(Status status, Stamp stamp, Function<TicketEvent.Head, TicketEvent> event) {
        // a clock that was set back must not make a history run backwards
        Instant at = stamp.at().isBefore(state.changedAt()) ? state.changedAt() : stamp.at();
        raise(new TicketEvent.Head(number(), state.version() + 1, at, stamp.by(), status), event);
    }

    private void raise(TicketEvent.Head head, Function<TicketEvent.Head, TicketEvent> maker) {
        TicketEvent event = maker.apply(head);
        String canonical = CanonicalForm.write(event);
        String hash = HashChain.hash(state == null ? HashChain.START : state.lastHash(), canonical);
        raised.add(new RecordedEvent(event, canonical, hash));
        state = TicketFold.apply(state, event, hash);
    }
}
