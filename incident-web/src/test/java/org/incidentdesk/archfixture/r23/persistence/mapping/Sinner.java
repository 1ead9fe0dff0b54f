package org.incidentdesk.archfixture.r23.persistence.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A table mapped elsewhere. */
@Entity
public class Sinner {
    /** The key. */
    @Id
    public long number;
}
