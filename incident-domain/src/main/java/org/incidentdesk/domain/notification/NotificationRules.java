package org.incidentdesk.domain.notification;

import static org.incidentdesk.domain.notification.Relation.ADMINISTRATOR;
import static org.incidentdesk.domain.notification.Relation.ASSIGNEE;
import static org.incidentdesk.domain.notification.Relation.GROUP_MANAGER;
import static org.incidentdesk.domain.notification.Relation.GROUP_MEMBER;
import static org.incidentdesk.domain.notification.Relation.OBSERVER;
import static org.incidentdesk.domain.notification.Relation.REQUESTER;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * Who is told of what: one table, which an administrator may change.
 *
 * @param audiences for each kind of notification, what somebody must be to the ticket to be told; a kind that is not
 *     there is told to nobody
 */
public record NotificationRules(Map<NotificationKind, Set<Relation>> audiences) {

    /**
     * Copies the table.
     *
     * @throws InvalidValue if requesters were to be told of what is private
     */
    public NotificationRules {
        Map<NotificationKind, Set<Relation>> copy = new EnumMap<>(NotificationKind.class);
        audiences.forEach((kind, relations) -> {
            if (!relations.isEmpty()) {
                copy.put(kind, Collections.unmodifiableSet(EnumSet.copyOf(relations)));
            }
        });
        if (copy.getOrDefault(NotificationKind.PRIVATE_FOLLOW_UP, Set.of()).contains(REQUESTER)) {
            throw new InvalidValue("notifications", "private-to-requester");
        }
        audiences = Collections.unmodifiableMap(copy);
    }

    /**
     * What a new desk starts with: requesters hear what concerns them, whoever has a ticket hears what happens on it,
     * and administrators hear of major incidents.
     *
     * @return the standard table
     */
    public static NotificationRules standard() {
        Map<NotificationKind, Set<Relation>> table = new EnumMap<>(NotificationKind.class);
        table.put(NotificationKind.REPORTED, EnumSet.of(REQUESTER, GROUP_MEMBER));
        table.put(NotificationKind.ASSIGNED, EnumSet.of(ASSIGNEE, GROUP_MEMBER));
        table.put(NotificationKind.ESCALATED, EnumSet.of(ASSIGNEE, GROUP_MEMBER, GROUP_MANAGER));
        table.put(NotificationKind.MAJOR_DECLARED, EnumSet.of(ASSIGNEE, GROUP_MEMBER, GROUP_MANAGER, ADMINISTRATOR));
        table.put(NotificationKind.PUBLIC_FOLLOW_UP, EnumSet.of(REQUESTER, ASSIGNEE, OBSERVER));
        table.put(NotificationKind.PRIVATE_FOLLOW_UP, EnumSet.of(ASSIGNEE));
        table.put(NotificationKind.HELD, EnumSet.of(REQUESTER));
        table.put(NotificationKind.RESUMED, EnumSet.of(ASSIGNEE));
        table.put(NotificationKind.SOLVED, EnumSet.of(REQUESTER, OBSERVER));
        table.put(NotificationKind.REFUSED, EnumSet.of(ASSIGNEE, GROUP_MEMBER));
        table.put(NotificationKind.CLOSED, EnumSet.of(REQUESTER, OBSERVER));
        table.put(NotificationKind.REOPENED, EnumSet.of(REQUESTER, ASSIGNEE, GROUP_MEMBER));
        table.put(NotificationKind.RATED, EnumSet.of(ASSIGNEE));
        table.put(NotificationKind.TARGET_WARNED, EnumSet.of(ASSIGNEE));
        table.put(NotificationKind.TARGET_BREACHED, EnumSet.of(ASSIGNEE, GROUP_MANAGER));
        table.put(NotificationKind.REMINDED, EnumSet.of(REQUESTER));
        return new NotificationRules(table);
    }

    /**
     * Who is told of a kind.
     *
     * @param kind the kind
     * @return what somebody must be to the ticket
     */
    public Set<Relation> audience(NotificationKind kind) {
        return audiences.getOrDefault(kind, Set.of());
    }
}
