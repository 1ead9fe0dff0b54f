package org.incidentdesk.domain.ticket;

import java.util.Objects;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;

/** Who a ticket is given to: a person or a group. */
public sealed interface Assignee permits Assignee.Technician, Assignee.Team {

    /**
     * The identity as text, for refusals.
     *
     * @return the person's or the group's identity
     */
    String id();

    /**
     * A person.
     *
     * @param person who
     */
    record Technician(PersonId person) implements Assignee {
        /** Demands the person. */
        public Technician {
            Objects.requireNonNull(person, "person");
        }

        @Override
        public String id() {
            return person.value();
        }
    }

    /**
     * A support group.
     *
     * @param group which one
     */
    record Team(GroupId group) implements Assignee {
        /** Demands the group. */
        public Team {
            Objects.requireNonNull(group, "group");
        }

        @Override
        public String id() {
            return group.value();
        }
    }
}
