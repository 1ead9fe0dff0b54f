package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Hold;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Satisfaction;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.domain.ticket.Visibility;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel;

/** What this person may do with this ticket now, each as a form; what the status machine does not permit is not there. */
final class TicketActs {

    private static final String CATEGORY = "category";
    private static final String REASON = "reason";
    private static final String COMMENT = "comment";

    private final TicketContext ticket;
    private final Choices choices;
    private final Optional<GuideNode> end;

    /** The end that a diagnosis has come to proposes what to write. */
    TicketActs(TicketContext ticket, Choices choices, Optional<GuideNode> end) {
        this.ticket = ticket;
        this.choices = choices;
        this.end = end.filter(node -> !ticket.view().progress().status().isDone());
    }

    List<FormModel> bar(boolean solutionCloses) {
        List<FormModel> forms = moves(solutionCloses);
        rate(forms);
        major(forms);
        return forms;
    }

    /** What carries the ticket on: to other hands, or to another status. */
    List<FormModel> moves(boolean solutionCloses) {
        List<FormModel> forms = new ArrayList<>();
        take(forms);
        one(
                forms,
                TicketAction.RESUME,
                ticket.sheet("resume", "resume").called("ticket.act.resume").main());
        close(forms);
        approve(forms);
        if (ticket.isStaff()) {
            propose(forms, solutionCloses);
            hold(forms);
            assign(forms);
            escalate(forms);
        } else {
            one(
                    forms,
                    TicketAction.WITHDRAW,
                    ticket.sheet("withdraw", "withdrawal")
                            .called("ticket.act.withdraw")
                            .area(REASON, true));
        }
        one(
                forms,
                TicketAction.REFUSE_SOLUTION,
                ticket.sheet("refuse", "refusal").called("ticket.act.refuse").area(REASON, true));
        if (!ticket.may(TicketAction.REFUSE_SOLUTION)) {
            one(
                    forms,
                    TicketAction.REOPEN,
                    ticket.sheet("reopen", "reopening")
                            .called("ticket.act.reopen")
                            .area(REASON, true));
        }
        return forms;
    }

    private void one(List<FormModel> forms, TicketAction action, Sheet sheet) {
        if (ticket.may(action)) {
            forms.add(sheet.done());
        }
    }

    private void take(List<FormModel> forms) {
        PersonId me = ticket.visit().actor().person();
        if (ticket.may(TicketAction.ASSIGN)
                && !ticket.view().assignment().persons().contains(me)) {
            Sheet sheet = ticket.sheet("take", "assignment")
                    .called("ticket.act.take")
                    .hidden("assignee", Choices.PERSON + me.value());
            boolean nobodys = ticket.view().assignment().persons().isEmpty()
                    && ticket.view().assignment().groups().isEmpty();
            forms.add((nobodys ? sheet.main() : sheet).done());
        }
    }

    private void close(List<FormModel> forms) {
        if (!ticket.isStaff() && ticket.may(TicketAction.APPROVE_SOLUTION)) {
            return; // approving says why it is closed
        }
        one(
                forms,
                TicketAction.CLOSE,
                ticket.isStaff()
                        ? verified(ticket.sheet("close", "closure")
                                .called("ticket.act.close")
                                .main())
                        : ticket.sheet("close", "closure").called("ticket.act.close"));
    }

    /** Whoever closes confirms the category, or corrects it. */
    private Sheet verified(Sheet sheet) {
        return sheet.field(Kind.SEARCHED, CATEGORY, true, choices.categories(ticket.visit()))
                .hint("ticket.hint.closing-category")
                .with(CATEGORY, category());
    }

    private String category() {
        return ticket.view().classification().current().map(CategoryId::value).orElse("");
    }

    private void approve(List<FormModel> forms) {
        if (ticket.isStaff() && ticket.may(TicketAction.CLOSE)) {
            return; // closing says it already, and verifies the category
        }
        one(
                forms,
                TicketAction.APPROVE_SOLUTION,
                ticket.sheet("approve", "approval")
                        .called("ticket.act.approve")
                        .main()
                        .area(COMMENT, false));
    }

    private void propose(List<FormModel> forms, boolean solutionCloses) {
        Sheet sheet = ticket.sheet("propose", "solution")
                .called("ticket.act.propose")
                .area("text", true)
                .field(Kind.PICK, "outcome", true, Choices.words(ticket.visit(), Outcome.values()))
                .with("outcome", Outcome.FIXED.name());
        if (ticket.may(TicketAction.RELEASE_LAST_ASSIGNEE)) {
            sheet.main();
        }
        if (end.isPresent() && end.get() instanceof GuideNode.SolutionEnd solution) {
            sheet.with("outcome", solution.outcome().name())
                    .with("text", solution.text().in(language()).value())
                    .open();
        }
        one(forms, TicketAction.PROPOSE_SOLUTION, solutionCloses ? verified(sheet) : sheet);
    }

    private Language language() {
        return ticket.visit().language();
    }

    private void hold(List<FormModel> forms) {
        Optional<Hold> hold = ticket.view().progress().hold();
        Sheet sheet = ticket.sheet("hold", "hold")
                .called(hold.isPresent() ? "ticket.act.change-hold" : "ticket.act.hold")
                .field(Kind.PICK, "holdReason", true, Choices.words(ticket.visit(), HoldReason.values()))
                .field(Kind.MOMENT, "until", false, List.of())
                .hint("ticket.hint.until")
                .area(COMMENT, false);
        if (hold.isPresent()) {
            sheet.with("holdReason", hold.get().reason().name());
            hold.get().until().ifPresent(until -> sheet.with("until", ticket.local(until)));
            hold.get().comment().ifPresent(comment -> sheet.with(COMMENT, comment.value()));
        }
        one(forms, hold.isPresent() ? TicketAction.CHANGE_HOLD : TicketAction.HOLD, sheet);
    }

    private void assign(List<FormModel> forms) {
        if (ticket.may(TicketAction.ASSIGN)) {
            forms.add(ticket.sheet("assign", "assignment")
                    .called("ticket.act.assign")
                    .choice("assignee", true, choices.assignees(ticket.visit()))
                    .done());
        }
    }

    private void escalate(List<FormModel> forms) {
        if (!ticket.may(TicketAction.ESCALATE)) {
            return;
        }
        Sheet sheet = ticket.sheet("escalate", "escalation")
                .called("ticket.act.escalate")
                .choice("group", true, choices.groups(ticket.visit()))
                .choice("escalationReason", true, Choices.words(ticket.visit(), EscalationReason.values()))
                .area(COMMENT, false)
                .field(Kind.CHECK, "keepTechnicians", false, List.of());
        if (end.isPresent() && end.get() instanceof GuideNode.EscalationEnd escalation) {
            sheet.with("escalationReason", escalation.reason().name())
                    .with("group", escalation.group().map(GroupId::value).orElse(""))
                    .with(COMMENT, escalation.text().in(language()).value())
                    .open();
        }
        forms.add(sheet.done());
    }

    private void rate(List<FormModel> forms) {
        if (ticket.view().satisfaction().isPresent()) {
            return;
        }
        List<Choice> ratings = IntStream.iterate(
                        Satisfaction.BEST, rating -> rating >= Satisfaction.WORST, rating -> rating - 1)
                .mapToObj(rating ->
                        new Choice(Integer.toString(rating), ticket.words().of("ticket.rating." + rating)))
                .toList();
        one(
                forms,
                TicketAction.RATE,
                ticket.sheet("rate", "rating")
                        .called("ticket.act.rate")
                        .main()
                        .choice("rating", true, ratings)
                        .area(COMMENT, false));
    }

    private void major(List<FormModel> forms) {
        boolean is = ticket.view().major();
        one(
                forms,
                TicketAction.FLAG_MAJOR,
                ticket.sheet("major", "major")
                        .called(is ? "ticket.act.not-major" : "ticket.act.major")
                        .hidden("major", Boolean.toString(!is))
                        .area(REASON, true));
    }

    /** What may be written below the timeline. */
    List<FormModel> writing() {
        List<FormModel> forms = new ArrayList<>();
        List<Choice> seen = Choices.words(ticket.visit(), Visibility.PUBLIC, Visibility.PRIVATE);
        Sheet followUp = ticket.sheet("answer", "follow-ups")
                .called("ticket.act.answer")
                .area("text", true)
                .open();
        Sheet file = ticket.sheet("file", "files").called("ticket.act.file").field(Kind.FILE, "file", true, List.of());
        if (ticket.isStaff()) {
            followUp.field(Kind.PICK, "visibility", true, seen);
            file.field(Kind.PICK, "visibility", true, seen);
        }
        file.hint("ticket.hint.file");
        one(forms, TicketAction.ADD_FOLLOW_UP, followUp);
        if (ticket.may(TicketAction.ADD_TASK)) {
            forms.add(ticket.sheet("task", "tasks")
                    .called("ticket.act.task")
                    .area("text", true)
                    .choice("taskAssignee", false, choices.technicians(ticket.visit()))
                    .field(Kind.MOMENT, "from", false, List.of())
                    .field(Kind.MOMENT, "to", false, List.of())
                    .hint("ticket.hint.schedule")
                    .field(
                            Kind.PICK,
                            "visibility",
                            true,
                            Choices.words(ticket.visit(), Visibility.PRIVATE, Visibility.PUBLIC))
                    .done());
        }
        one(forms, TicketAction.ATTACH_FILE, file);
        return forms;
    }
}
