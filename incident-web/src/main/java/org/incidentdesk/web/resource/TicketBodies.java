package org.incidentdesk.web.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AddTask;
import org.incidentdesk.domain.port.driving.Announce;
import org.incidentdesk.domain.port.driving.ApproveSolution;
import org.incidentdesk.domain.port.driving.AssessTicket;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.AttachChildren;
import org.incidentdesk.domain.port.driving.CannedFollowUp;
import org.incidentdesk.domain.port.driving.CannedSolution;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.CloseTicket;
import org.incidentdesk.domain.port.driving.CompleteTask;
import org.incidentdesk.domain.port.driving.CorrectDetails;
import org.incidentdesk.domain.port.driving.CorrectFollowUp;
import org.incidentdesk.domain.port.driving.EscalateTicket;
import org.incidentdesk.domain.port.driving.FlagMajor;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.LinkTicket;
import org.incidentdesk.domain.port.driving.ObserveTicket;
import org.incidentdesk.domain.port.driving.OverridePriority;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.RateTicket;
import org.incidentdesk.domain.port.driving.RefuseSolution;
import org.incidentdesk.domain.port.driving.ReopenTicket;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.UseArticle;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Satisfaction;
import org.incidentdesk.domain.ticket.Schedule;
import org.incidentdesk.domain.ticket.Visibility;

/** The bodies of requests concerning tickets, each of which makes the command that it stands for. */
final class TicketBodies {

    private static final int MANY = 100;

    private TicketBodies() {}

    private static Optional<Text> commentOf(Values values, String comment) {
        return values.maybe("/comment", comment, Text::new);
    }

    private static Optional<CategoryId> categoryOf(Values values, String category) {
        return values.maybe("/category", category, CategoryId::new);
    }

    private static Set<AssetId> assetsOf(Values values, List<String> assets) {
        return new HashSet<>(values.each("/assets", assets, AssetId::new));
    }

    record AssigneeBody(String person, String group) {

        private Assignee assignee(Values values, String field) {
            if ((person == null) == (group == null)) {
                values.fault(new Fault(field + "/person", "either-or", Map.of("other", "group")));
                return null;
            }
            return person != null
                    ? values.maybe(field + "/person", person, PersonId::new)
                            .map(Assignee.Technician::new)
                            .orElse(null)
                    : values.maybe(field + "/group", group, GroupId::new)
                            .map(Assignee.Team::new)
                            .orElse(null);
        }

        AssignTicket command(TicketNumber ticket) {
            Values values = new Values();
            Assignee assignee = assignee(values, "");
            values.check();
            return new AssignTicket(ticket, assignee);
        }
    }

    record ReportBody(
            @NotNull String title,
            @NotNull String description,
            String requester,
            @NotNull Channel channel,
            String location,
            Instant neededBy,
            String category,
            @Size(max = MANY) List<@NotNull String> assets,
            Impact impact,
            Urgency urgency,
            @Size(max = MANY) List<@NotNull @Valid AssigneeBody> assignees) {

        ReportIncident command() {
            Values values = new Values();
            Title newTitle = values.need("/title", title, Title::new);
            Text text = values.need("/description", description, Text::new);
            Optional<PersonId> person = values.maybe("/requester", requester, PersonId::new);
            Optional<LocationId> place = values.maybe("/location", location, LocationId::new);
            Optional<CategoryId> chosen = categoryOf(values, category);
            Set<AssetId> items = assetsOf(values, assets);
            List<Assignee> workers = new ArrayList<>();
            for (int i = 0; assignees != null && i < assignees.size(); i++) {
                workers.add(assignees.get(i).assignee(values, "/assignees/" + i));
            }
            values.check();
            return new ReportIncident(
                    newTitle,
                    text,
                    person,
                    channel,
                    place,
                    Optional.ofNullable(neededBy),
                    chosen,
                    items,
                    Optional.ofNullable(impact),
                    Optional.ofNullable(urgency),
                    workers);
        }
    }

    record DetailsBody(
            String title, String description, String requester, Channel channel, String location, Instant neededBy) {

        CorrectDetails command(TicketNumber ticket) {
            Values values = new Values();
            Optional<Title> newTitle = values.maybe("/title", title, Title::new);
            Optional<Text> text = values.maybe("/description", description, Text::new);
            Optional<PersonId> person = values.maybe("/requester", requester, PersonId::new);
            Optional<LocationId> place = values.maybe("/location", location, LocationId::new);
            values.check();
            return new CorrectDetails(
                    ticket, newTitle, text, person, Optional.ofNullable(channel), place, Optional.ofNullable(neededBy));
        }
    }

    record ClassificationBody(
            String category, @Size(max = MANY) List<@NotNull String> assets) {

        ClassifyTicket command(TicketNumber ticket) {
            Values values = new Values();
            Optional<CategoryId> chosen = categoryOf(values, category);
            Set<AssetId> items = assetsOf(values, assets);
            values.check();
            return new ClassifyTicket(ticket, chosen, items);
        }
    }

    record AssessmentBody(@NotNull Impact impact, @NotNull Urgency urgency) {

        AssessTicket command(TicketNumber ticket) {
            return new AssessTicket(ticket, impact, urgency);
        }
    }

    record OverrideBody(@NotNull Priority priority, @NotNull String reason) {

        OverridePriority command(TicketNumber ticket) {
            return new OverridePriority(ticket, new PriorityOverride(priority, reasonOf(reason)));
        }
    }

    record MajorBody(@NotNull Boolean major, @NotNull String reason) {

        FlagMajor command(TicketNumber ticket) {
            return new FlagMajor(ticket, major, reasonOf(reason));
        }
    }

    private static Text reasonOf(String reason) {
        return textOf("/reason", reason);
    }

    private static Text textOf(String field, String raw) {
        Values values = new Values();
        Text text = values.need(field, raw, Text::new);
        values.check();
        return text;
    }

    record EscalationBody(
            @NotNull String group,
            Boolean keepTechnicians,
            @NotNull EscalationReason reason,
            String comment) {

        EscalateTicket command(TicketNumber ticket) {
            Values values = new Values();
            GroupId to = values.need("/group", group, GroupId::new);
            Optional<Text> words = commentOf(values, comment);
            values.check();
            return new EscalateTicket(ticket, to, Boolean.TRUE.equals(keepTechnicians), reason, words);
        }
    }

    record ObserversBody(@NotNull @Size(max = MANY) List<@NotNull String> persons) {

        ObserveTicket command(TicketNumber ticket) {
            Values values = new Values();
            Set<PersonId> observers = new HashSet<>(values.each("/persons", persons, PersonId::new));
            values.check();
            return new ObserveTicket(ticket, observers);
        }
    }

    /** A message in words, or those of a canned answer: one of the two. */
    record FollowUpBody(String text, String cannedAnswer, Visibility visibility) {

        boolean isCanned() {
            return cannedAnswer != null;
        }

        CannedFollowUp canned(TicketNumber ticket) {
            Values values = new Values();
            CannedAnswerId id = values.need("/cannedAnswer", cannedAnswer, CannedAnswerId::new);
            if (text != null) {
                values.fault(new Fault("/text", "either-or", Map.of("other", "cannedAnswer")));
            }
            values.check();
            return new CannedFollowUp(ticket, id, visibility == null ? Visibility.PUBLIC : visibility);
        }

        AddFollowUp command(TicketNumber ticket) {
            if (text == null) {
                throw new InvalidValue("/text", "either-or", "other", "cannedAnswer");
            }
            return new AddFollowUp(ticket, textOf("/text", text), visibility == null ? Visibility.PUBLIC : visibility);
        }
    }

    record CorrectionBody(@NotNull String text) {

        CorrectFollowUp command(TicketNumber ticket, long followUp) {
            return new CorrectFollowUp(ticket, followUp, textOf("/text", text));
        }
    }

    record ScheduleBody(@NotNull Instant from, @NotNull Instant to) {}

    record TaskBody(
            @NotNull String text,
            Visibility visibility,
            String assignee,
            @Valid ScheduleBody schedule) {

        AddTask command(TicketNumber ticket) {
            Values values = new Values();
            Text what = values.need("/text", text, Text::new);
            Optional<PersonId> who = values.maybe("/assignee", assignee, PersonId::new);
            Optional<Schedule> when = planned(values);
            values.check();
            return new AddTask(ticket, what, visibility == null ? Visibility.PUBLIC : visibility, who, when);
        }

        private Optional<Schedule> planned(Values values) {
            if (schedule == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Schedule(schedule.from(), schedule.to()));
            } catch (InvalidValue e) {
                e.faults().forEach(fault -> values.fault(new Fault("/schedule", fault.code(), fault.facts())));
                return Optional.empty();
            }
        }
    }

    record CompletionBody(Duration spent) {

        CompleteTask command(TicketNumber ticket, long task) {
            return new CompleteTask(ticket, task, Optional.ofNullable(spent));
        }
    }

    record HoldBody(@NotNull HoldReason reason, String comment, Instant until) {

        HoldTicket command(TicketNumber ticket) {
            Values values = new Values();
            Optional<Text> words = commentOf(values, comment);
            values.check();
            return new HoldTicket(ticket, reason, words, Optional.ofNullable(until));
        }
    }

    /** A solution in words, those of a canned answer, or the remedy of an article: one of the three. */
    record SolutionBody(String text, Outcome outcome, String category, String article, String cannedAnswer) {

        boolean isArticle() {
            return article != null;
        }

        UseArticle useArticle(TicketNumber ticket) {
            Values values = new Values();
            ArticleId id = values.need("/article", article, ArticleId::parse);
            excluded(values, "/text", text);
            excluded(values, "/outcome", outcome);
            excluded(values, "/category", category);
            excluded(values, "/cannedAnswer", cannedAnswer);
            values.check();
            return new UseArticle(ticket, id);
        }

        boolean isCanned() {
            return cannedAnswer != null;
        }

        CannedSolution canned(TicketNumber ticket) {
            Values values = new Values();
            CannedAnswerId id = values.need("/cannedAnswer", cannedAnswer, CannedAnswerId::new);
            if (text != null) {
                values.fault(new Fault("/text", "either-or", Map.of("other", "cannedAnswer")));
            }
            if (outcome == null) {
                values.fault(new Fault("/outcome", "missing", Map.of()));
            }
            Optional<CategoryId> chosen = categoryOf(values, category);
            values.check();
            return new CannedSolution(ticket, id, outcome, chosen);
        }

        private static void excluded(Values values, String field, Object value) {
            if (value != null) {
                values.fault(new Fault(field, "either-or", Map.of("other", "article")));
            }
        }

        ProposeSolution propose(TicketNumber ticket) {
            Values values = new Values();
            if (text == null) {
                values.fault(new Fault("/text", "either-or", Map.of("other", "article")));
            }
            if (outcome == null) {
                values.fault(new Fault("/outcome", "missing", Map.of()));
            }
            Text what = values.need("/text", text, Text::new);
            Optional<CategoryId> chosen = categoryOf(values, category);
            values.check();
            return new ProposeSolution(ticket, what, outcome, chosen);
        }
    }

    record ApprovalBody(String comment, String category) {

        ApproveSolution command(TicketNumber ticket) {
            Values values = new Values();
            Optional<Text> words = commentOf(values, comment);
            Optional<CategoryId> chosen = categoryOf(values, category);
            values.check();
            return new ApproveSolution(ticket, words, chosen);
        }
    }

    record RefusalBody(@NotNull String reason) {

        RefuseSolution command(TicketNumber ticket) {
            return new RefuseSolution(ticket, reasonOf(reason));
        }
    }

    record ClosureBody(String category) {

        CloseTicket command(TicketNumber ticket) {
            Values values = new Values();
            Optional<CategoryId> chosen = categoryOf(values, category);
            values.check();
            return new CloseTicket(ticket, chosen);
        }
    }

    record ReopeningBody(@NotNull String reason) {

        ReopenTicket command(TicketNumber ticket) {
            return new ReopenTicket(ticket, reasonOf(reason));
        }
    }

    record SatisfactionBody(@NotNull Integer rating, String comment) {

        RateTicket command(TicketNumber ticket) {
            Values values = new Values();
            Optional<Text> words = values.maybe("/comment", comment, text -> Text.of("comment", text));
            values.maybe("/rating", String.valueOf(rating), any -> {
                Satisfaction.mustBeRating(rating);
                return rating;
            });
            values.check();
            return new RateTicket(ticket, rating, words);
        }
    }

    record LinkBody(@NotNull LinkKind kind, @NotNull String ticket) {

        LinkTicket command(TicketNumber holder) {
            Values values = new Values();
            TicketNumber other = values.need("/ticket", ticket, TicketNumber::parse);
            values.check();
            return new LinkTicket(holder, new Link(kind, other));
        }
    }

    record ChildrenBody(@NotNull List<@NotNull String> tickets) {

        AttachChildren command(TicketNumber parent) {
            Values values = new Values();
            List<TicketNumber> children = values.each("/tickets", tickets, TicketNumber::parse);
            values.check();
            return Pointers.pointing(() -> AttachChildren.of(parent, children));
        }
    }

    record AnnouncementBody(@NotNull String text) {

        Announce command(TicketNumber parent) {
            Values values = new Values();
            Text words = values.need("/text", text, Text::new);
            values.check();
            return new Announce(parent, words);
        }
    }
}
