package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TimelineEntry;
import org.incidentdesk.domain.ticket.TimelineEntry.Attachment;
import org.incidentdesk.domain.ticket.TimelineEntry.FollowUp;
import org.incidentdesk.domain.ticket.TimelineEntry.Solution;
import org.incidentdesk.domain.ticket.TimelineEntry.Task;
import org.incidentdesk.domain.ticket.Visibility;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.Spoken;
import org.incidentdesk.web.page.model.TimelineModel;
import org.incidentdesk.web.page.model.TimelineModel.Chip;
import org.incidentdesk.web.page.model.TimelineModel.FileLine;
import org.incidentdesk.web.page.model.TimelineModel.Item;
import org.incidentdesk.web.page.model.Words;

/** What happened to a ticket and was written into it, in the order in which it happened. */
final class TicketTimeline {

    private static final long KIB = 1024;

    /** What can be shown; the first is everything. */
    private static final List<String> SHOWN = List.of("all", "messages", "work", "events");

    /** These stand in the timeline as what they are. */
    private static final Set<TicketEvent.Type> ENTRIES = Set.of(
            TicketEvent.Type.FOLLOW_UP_ADDED,
            TicketEvent.Type.FILE_ATTACHED,
            TicketEvent.Type.TASK_ADDED,
            TicketEvent.Type.SOLUTION_PROPOSED);

    private final TicketContext ticket;
    private final EventWords words;

    /** A line with its place in the history. */
    private record Placed(long sequence, Item item) {}

    TicketTimeline(TicketContext ticket, EventWords words) {
        this.ticket = ticket;
        this.words = words;
    }

    TimelineModel model(List<RecordedEvent> history, String wanted) {
        String shown = SHOWN.contains(wanted) ? wanted : SHOWN.get(0);
        List<Placed> all = new ArrayList<>();
        ticket.view().timeline().stream()
                .filter(entry -> isShown(shown, entry))
                .forEach(entry -> all.add(new Placed(entry.id(), item(entry))));
        if (shown.equals("all") || shown.equals("events")) {
            history.stream()
                    .filter(recorded -> !ENTRIES.contains(recorded.event().type()))
                    .filter(recorded -> !isFuture(recorded))
                    .filter(recorded ->
                            shown.equals("events") || recorded.event().type() != TicketEvent.Type.DIAGNOSIS_ANSWERED)
                    .forEach(recorded ->
                            all.add(new Placed(recorded.event().head().sequence(), item(recorded.event()))));
        }
        all.sort(Comparator.comparingLong(Placed::sequence));
        List<Chip> chips = SHOWN.stream()
                .map(name -> new Chip(
                        ticket.words().of("ticket.show." + name),
                        ticket.path() + (name.equals("all") ? "" : "?show=" + name) + "#timeline",
                        name.equals(shown)))
                .toList();
        return new TimelineModel(
                chips,
                all.stream().map(Placed::item).toList(),
                ticket.local(ticket.view().asOf()),
                ticket.path());
    }

    private boolean isFuture(RecordedEvent recorded) {
        return recorded.event().head().at().isAfter(ticket.view().asOf());
    }

    /** What happened after a version. */
    List<Item> since(List<RecordedEvent> history, long version) {
        return history.stream()
                .filter(recorded -> recorded.event().head().sequence() > version)
                .map(recorded -> item(recorded.event()))
                .toList();
    }

    private static boolean isShown(String shown, TimelineEntry entry) {
        return switch (shown) {
            case "messages" -> entry instanceof FollowUp || entry instanceof Attachment || entry instanceof Solution;
            case "work" -> entry instanceof Task || entry instanceof Solution;
            case "events" -> false;
            default -> true;
        };
    }

    private Item item(TicketEvent event) {
        TicketEvent.Head head = event.head();
        String who = head.by().role() == Role.CLOCK
                ? ticket.words().word(Role.CLOCK.name())
                : ticket.names().of(head.by().person());
        return new Item(
                "e" + head.sequence(),
                "system",
                event.accept(words),
                who,
                spoken(head.at()),
                "",
                List.of(),
                false,
                Optional.empty(),
                List.of());
    }

    private Spoken spoken(java.time.Instant moment) {
        return ticket.visit().dates().of(moment);
    }

    private Item item(TimelineEntry entry) {
        boolean isPrivate = entry.visibility() == Visibility.PRIVATE;
        if (entry instanceof FollowUp followUp) {
            return line(
                    entry, "follow-up", isPrivate ? "ticket.entry.note" : "ticket.entry.follow-up", notes(followUp));
        }
        if (entry instanceof Attachment attachment) {
            return file(attachment);
        }
        if (entry instanceof Task task) {
            return line(entry, "task", "ticket.entry.task", notes(task));
        }
        return line(entry, "solution", "ticket.entry.solution", notes((Solution) entry));
    }

    private Item line(TimelineEntry entry, String kind, String key, List<String> notes) {
        return new Item(
                "e" + entry.id(),
                kind,
                ticket.words().of(key),
                ticket.names().of(entry.author()),
                spoken(entry.at()),
                entry.text().value(),
                notes,
                entry.visibility() == Visibility.PRIVATE,
                Optional.empty(),
                forms(entry));
    }

    private Item file(Attachment attachment) {
        FileLine file = new FileLine(
                attachment.file().name().value(),
                ticket.path() + "/files/" + attachment.id(),
                size(attachment.file().size()),
                attachment.file().kind().isPicture());
        return new Item(
                "e" + attachment.id(),
                "file",
                ticket.words().of("ticket.entry.file"),
                ticket.names().of(attachment.author()),
                spoken(attachment.at()),
                "",
                List.of(),
                attachment.visibility() == Visibility.PRIVATE,
                Optional.of(file),
                forms(attachment));
    }

    private String size(long bytes) {
        return bytes < KIB * KIB
                ? ticket.words().of("ticket.size.kib", (bytes + KIB - 1) / KIB)
                : ticket.words().of("ticket.size.mib", (bytes + KIB * KIB - 1) / (KIB * KIB));
    }

    private List<String> notes(FollowUp followUp) {
        return followUp.correctedAt()
                .map(at -> List.of(
                        ticket.words().of("ticket.note.corrected", spoken(at).text())))
                .orElse(List.of());
    }

    private List<String> notes(Task task) {
        Words said = ticket.words();
        List<String> notes = new ArrayList<>();
        task.assignee()
                .ifPresent(who ->
                        notes.add(said.of("ticket.note.task-for", ticket.names().of(who))));
        task.schedule()
                .ifPresent(schedule -> notes.add(said.of(
                        "ticket.note.planned",
                        spoken(schedule.from()).text(),
                        spoken(schedule.to()).text())));
        task.doneAt()
                .ifPresent(
                        at -> notes.add(said.of("ticket.note.done", spoken(at).text())));
        task.spent().ifPresent(spent -> notes.add(said.of("ticket.note.spent", TicketClocks.length(said, spent))));
        return notes;
    }

    private List<String> notes(Solution solution) {
        Words said = ticket.words();
        List<String> notes = new ArrayList<>();
        notes.add(said.capital(solution.outcome().name()));
        solution.article().ifPresent(article -> notes.add(said.of("ticket.note.article", article)));
        if (solution.answer() != Solution.Answer.OPEN) {
            String who = solution.answeredBy().map(ticket.names()::of).orElse("");
            String key = solution.answer() == Solution.Answer.APPROVED ? "ticket.note.approved" : "ticket.note.refused";
            String comment =
                    solution.comment().map(text -> " – " + text.value()).orElse("");
            notes.add(said.of(key, who) + comment);
        }
        return notes;
    }

    private List<FormModel> forms(TimelineEntry entry) {
        boolean own = entry.author().equals(ticket.visit().actor().person());
        String id = "-" + entry.id();
        String entryField = Long.toString(entry.id());
        if (entry instanceof FollowUp && own && ticket.may(TicketAction.CORRECT_FOLLOW_UP)) {
            return List.of(ticket.sheet("correct" + id, "corrections")
                    .called("ticket.act.correct")
                    .hidden("entry", entryField)
                    .area("text", true)
                    .with("text", entry.text().value())
                    .done());
        }
        if (entry instanceof Task task && task.doneAt().isEmpty() && ticket.may(TicketAction.COMPLETE_TASK)) {
            return List.of(ticket.sheet("complete" + id, "completions")
                    .called("ticket.act.complete")
                    .hidden("entry", entryField)
                    .text("spentMinutes", false)
                    .done());
        }
        if (entry instanceof Solution solution
                && ticket.isStaff()
                && solution.article().isEmpty()
                && solution.answer() != Solution.Answer.REFUSED
                && !ticket.view().permitted().isEmpty()) {
            return List.of(ticket.sheet("draft" + id, "article-draft")
                    .called("ticket.act.draft-article")
                    .done());
        }
        boolean administrator = ticket.visit().actor().role() == Role.ADMINISTRATOR;
        if (entry instanceof Attachment && (own || administrator) && ticket.may(TicketAction.REMOVE_FILE)) {
            return List.of(ticket.sheet("remove" + id, "removals")
                    .called("ticket.act.remove-file")
                    .hidden("entry", entryField)
                    .done());
        }
        return List.of();
    }
}
