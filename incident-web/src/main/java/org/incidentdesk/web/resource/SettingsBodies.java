package org.incidentdesk.web.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Synonyms;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.NotificationRules;
import org.incidentdesk.domain.notification.Relation;
import org.incidentdesk.domain.port.driving.MatrixDefinition;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.port.driving.SynonymsChange;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.settings.ClockRules;
import org.incidentdesk.domain.settings.ClockRules.Reminders;
import org.incidentdesk.domain.settings.Correspondence;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.settings.LinkRules;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.ClosurePolicy;

/** The bodies of requests concerning the desk's settings and matrices. */
final class SettingsBodies {

    private SettingsBodies() {}

    record MatrixBody(@NotNull String name, @NotNull Map<Impact, @NotNull Map<Urgency, @NotNull Priority>> cells) {

        MatrixDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            values.check();
            return new MatrixDefinition(title, cells);
        }
    }

    record LinkRulesBody(
            @NotNull Boolean openChildrenKeepParentOpen,
            @NotNull Boolean parentSolvesChildren,
            @NotNull Boolean lastChildSolvesParent) {}

    record RemindersBody(
            @NotNull Integer everyDays, @NotNull String solution) {}

    record ClockRulesBody(
            String calendar, Threshold managersFrom, @Valid RemindersBody reminders) {

        private ClockRules rules(Values values) {
            Optional<CalendarId> hours = values.maybe("/clock/calendar", calendar, CalendarId::new);
            Optional<Reminders> plan = reminders == null
                    ? Optional.empty()
                    : values.maybe("/clock/reminders/solution", reminders.solution(), Text::new)
                            .flatMap(words -> values.maybe(
                                    "/clock/reminders/everyDays",
                                    reminders.solution(),
                                    any -> new Reminders(reminders.everyDays(), words)));
            return new ClockRules(hours, Optional.ofNullable(managersFrom), plan);
        }
    }

    record CorrespondenceBody(
            @NotNull Language language,
            @NotNull Map<NotificationKind, @NotNull Set<@NotNull Relation>> notifications,
            @NotNull Integer satisfactionDays) {

        private Correspondence correspondence(Values values) {
            NotificationRules rules = values.maybe(
                            "/correspondence/notifications",
                            language.name(),
                            any -> new NotificationRules(notifications))
                    .orElseGet(NotificationRules::standard);
            return values.maybe(
                            "/correspondence/satisfactionDays",
                            language.name(),
                            any -> new Correspondence(language, rules, satisfactionDays))
                    .orElse(null);
        }
    }

    record SynonymsBody(
            @NotNull @Size(max = Synonyms.MAX_GROUPS) List<@NotNull List<@NotNull String>> groups) {

        SynonymsChange command() {
            return Pointers.pointing(() -> new SynonymsChange(new Synonyms(groups)));
        }
    }

    record SettingsBody(
            @NotNull String deskName,
            @NotNull String zone,
            @NotNull ClosurePolicy closurePolicy,
            @NotNull Integer automaticClosureDays,
            @NotNull Integer reopeningWindowDays,
            @NotNull Boolean requesterReopensClosed,
            @NotNull String matrix,
            @NotNull String serviceLevel,
            @NotNull @Valid LinkRulesBody links,
            @Valid ClockRulesBody clock,
            @NotNull @Valid CorrespondenceBody correspondence,
            FirstAssignment firstAssignment) {

        SettingsChange command() {
            Values values = new Values();
            Title name = values.need("/deskName", deskName, Title::new);
            MatrixId inForce = values.need("/matrix", matrix, MatrixId::new);
            ServiceLevelId agreed = values.need("/serviceLevel", serviceLevel, ServiceLevelId::new);
            ClockRules byClock = clock == null ? ClockRules.STANDARD : clock.rules(values);
            Correspondence talk = correspondence.correspondence(values);
            values.check();
            try {
                return new SettingsChange(new DeskSettings(
                        name,
                        zone,
                        closurePolicy,
                        automaticClosureDays,
                        reopeningWindowDays,
                        requesterReopensClosed,
                        inForce,
                        agreed,
                        new LinkRules(
                                links.openChildrenKeepParentOpen(),
                                links.parentSolvesChildren(),
                                links.lastChildSolvesParent()),
                        byClock,
                        talk,
                        firstAssignment == null ? FirstAssignment.DEFAULT_GROUP : firstAssignment,
                        0));
            } catch (InvalidValue e) {
                throw new InvalidValue(e.faults().stream()
                        .map(fault -> new Fault("/" + fault.field(), fault.code(), fault.facts()))
                        .toList());
            }
        }
    }
}
