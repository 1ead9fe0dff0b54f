package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.incidentdesk.domain.people.Role;

/** A person. */
@Entity
@Table(name = "person")
public final class PersonRow extends NamedRow {

    /** The name. */
    public String name;

    /** Where mail reaches the person. */
    public String email;

    /** What the person is to the desk. */
    @Enumerated(EnumType.STRING)
    public Role role;

    /** Where the person works. */
    public String location;

    /** The groups that the person belongs to, joined by blanks. */
    public String supportGroups;

    /** Whether the person may sign in. */
    public boolean active;

    /** The folded words that the person is found by, each with a blank before it. */
    public String words;
}
