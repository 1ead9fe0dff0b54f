package org.incidentdesk.web.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.NotificationRules;
import org.incidentdesk.domain.notification.Relation;
import org.incidentdesk.domain.port.driving.MatrixDefinition;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.settings.Correspondence;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.LinkRules;
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

    record TargetsBody(@NotNull Duration toOwn, @NotNull Duration toResolve) {}

    record ServiceLevelBody(@NotNull String name, @NotNull Map<Urgency, @NotNull @Valid TargetsBody> targets) {

        private ServiceLevel serviceLevel(Values values) {
            Title title = values.need("/serviceLevel/name", name, Title::new);
            Map<Urgency, Targets> made = new EnumMap<>(Urgency.class);
            targets.forEach((urgency, body) -> {
                String field = "/serviceLevel/targets/" + urgency;
                values.maybe(field, urgency.name(), name -> new Targets(body.toOwn(), body.toResolve()))
                        .ifPresent(target -> made.put(urgency, target));
            });
            values.check();
            return values.maybe("/serviceLevel/targets", name, any -> new ServiceLevel(title, made))
                    .orElse(null);
        }
    }

    record LinkRulesBody(
            @NotNull Boolean openChildrenKeepParentOpen,
            @NotNull Boolean parentSolvesChildren,
            @NotNull Boolean lastChildSolvesParent) {}

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

    record SettingsBody(
            @NotNull String deskName,
            @NotNull String zone,
            @NotNull ClosurePolicy closurePolicy,
            @NotNull Integer automaticClosureDays,
            @NotNull Integer reopeningWindowDays,
            @NotNull Boolean requesterReopensClosed,
            @NotNull String matrix,
            @NotNull @Valid ServiceLevelBody serviceLevel,
            @NotNull @Valid LinkRulesBody links,
            @NotNull @Valid CorrespondenceBody correspondence) {

        SettingsChange command() {
            Values values = new Values();
            Title name = values.need("/deskName", deskName, Title::new);
            MatrixId inForce = values.need("/matrix", matrix, MatrixId::new);
            Correspondence talk = correspondence.correspondence(values);
            ServiceLevel agreed = serviceLevel.serviceLevel(values);
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
                        talk,
                        0));
            } catch (InvalidValue e) {
                throw new InvalidValue(e.faults().stream()
                        .map(fault -> new Fault("/" + fault.field(), fault.code(), fault.facts()))
                        .toList());
            }
        }
    }
}
