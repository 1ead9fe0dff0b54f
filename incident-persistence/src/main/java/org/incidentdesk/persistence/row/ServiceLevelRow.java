package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.incidentdesk.domain.servicelevel.Basis;
import org.incidentdesk.domain.servicelevel.TargetStart;

/** A service level. */
@Entity
@Table(name = "service_level")
public final class ServiceLevelRow extends NamedRow {

    /** The name. */
    public String name;

    /** What the targets hang on. */
    @Enumerated(EnumType.STRING)
    public Basis basis;

    /** The targets as a document. */
    public String targets;

    /** When time counts. */
    public String calendar;

    /** From when on time counts. */
    @Enumerated(EnumType.STRING)
    public TargetStart countingFrom;
}
