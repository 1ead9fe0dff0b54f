package org.incidentdesk.web.view;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.Relation;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.settings.ClockRules;
import org.incidentdesk.domain.settings.Correspondence;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.FirstAssignment;
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
 * @param serviceLevel what is promised where no category says otherwise
 * @param links what links between tickets do
 * @param clock what the clock does by itself
 * @param correspondence how the desk talks to people by itself
 * @param firstAssignment to whom a new ticket goes by itself
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
        String serviceLevel,
        LinkRulesJson links,
        ClockRulesJson clock,
        CorrespondenceJson correspondence,
        FirstAssignment firstAssignment) {

    /**
     * What the clock does by itself.
     *
     * @param calendar when time counts for the desk itself; Monday to Friday where there is none
     * @param managersFrom from which part of a target's time on the managers of the groups are told
     * @param reminders how a requester who was asked something is reminded; not at all where there are none
     */
    public record ClockRulesJson(
            Optional<String> calendar, Optional<Threshold> managersFrom, Optional<RemindersJson> reminders) {

        static ClockRulesJson of(ClockRules rules) {
            return new ClockRulesJson(
                    Ids.of(rules.calendar()),
                    rules.managersFrom(),
                    rules.reminders()
                            .map(plan -> new RemindersJson(
                                    plan.everyDays(), plan.solution().value())));
        }
    }

    /**
     * How a requester is reminded: twice, and then the ticket is solved.
     *
     * @param everyDays how many working days lie in between
     * @param solution what the solution says
     */
    public record RemindersJson(int everyDays, String solution) {}

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
        return new SettingsJson(
                settings.version(),
                settings.deskName().value(),
                settings.zone(),
                settings.closurePolicy(),
                settings.automaticClosureDays(),
                settings.reopeningWindowDays(),
                settings.requesterReopensClosed(),
                settings.matrix().value(),
                settings.serviceLevel().value(),
                LinkRulesJson.of(settings.links()),
                ClockRulesJson.of(settings.clock()),
                CorrespondenceJson.of(settings.correspondence()),
                settings.firstAssignment());
    }
}
