package org.incidentdesk.web.view;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.Relation;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.settings.Correspondence;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.LinkRules;
import org.incidentdesk.domain.ticket.ClosurePolicy;

/**
 * The desk's settings.
 *
 * @param version their version, which the ETag begins with
 * @param deskName the desk's name
 * @param zone the time zone that its days are counted in
 * @param closurePolicy who closes a solved ticket
 * @param automaticClosureDays after how many working days the clock closes a solved ticket
 * @param reopeningWindowDays for how many days a closed ticket may be reopened
 * @param requesterReopensClosed whether its requester may do that too
 * @param matrix the priority matrix in force
 * @param serviceLevel what is agreed
 * @param links what links between tickets do
 * @param correspondence how the desk talks to people by itself
 */
public record SettingsJson(
        long version,
        String deskName,
        String zone,
        ClosurePolicy closurePolicy,
        int automaticClosureDays,
        int reopeningWindowDays,
        boolean requesterReopensClosed,
        String matrix,
        ServiceLevelJson serviceLevel,
        LinkRulesJson links,
        CorrespondenceJson correspondence) {

    /**
     * A service level.
     *
     * @param name the name
     * @param targets the targets for each urgency
     */
    public record ServiceLevelJson(String name, Map<Urgency, TargetsJson> targets) {}

    /**
     * The targets of one urgency.
     *
     * @param toOwn the time to take a ticket in charge
     * @param toResolve the time to solve it
     */
    public record TargetsJson(Duration toOwn, Duration toResolve) {}

    /**
     * What links between tickets do.
     *
     * @param openChildrenKeepParentOpen whether a parent with open children cannot be solved
     * @param parentSolvesChildren whether solving the parent solves the children
     * @param lastChildSolvesParent whether solving the last child proposes the parent's solution
     */
    public record LinkRulesJson(
            boolean openChildrenKeepParentOpen, boolean parentSolvesChildren, boolean lastChildSolvesParent) {

        static LinkRulesJson of(LinkRules rules) {
            return new LinkRulesJson(
                    rules.openChildrenKeepParentOpen(), rules.parentSolvesChildren(), rules.lastChildSolvesParent());
        }
    }

    /**
     * How the desk talks to people by itself.
     *
     * @param language the language that it writes in
     * @param notifications who is told of what: for each kind, what somebody must be to the ticket
     * @param satisfactionDays for how many days after its closure a ticket may be rated
     */
    public record CorrespondenceJson(
            Language language, Map<NotificationKind, Set<Relation>> notifications, int satisfactionDays) {

        static CorrespondenceJson of(Correspondence correspondence) {
            return new CorrespondenceJson(
                    correspondence.language(),
                    correspondence.notifications().audiences(),
                    correspondence.satisfactionDays());
        }
    }

    /**
     * Made of settings.
     *
     * @param settings the settings
     * @return what readers see
     */
    public static SettingsJson of(DeskSettings settings) {
        Map<Urgency, TargetsJson> targets = new EnumMap<>(Urgency.class);
        settings.serviceLevel()
                .targets()
                .forEach(
                        (urgency, target) -> targets.put(urgency, new TargetsJson(target.toOwn(), target.toResolve())));
        return new SettingsJson(
                settings.version(),
                settings.deskName().value(),
                settings.zone(),
                settings.closurePolicy(),
                settings.automaticClosureDays(),
                settings.reopeningWindowDays(),
                settings.requesterReopensClosed(),
                settings.matrix().value(),
                new ServiceLevelJson(settings.serviceLevel().name().value(), targets),
                LinkRulesJson.of(settings.links()),
                CorrespondenceJson.of(settings.correspondence()));
    }
}
