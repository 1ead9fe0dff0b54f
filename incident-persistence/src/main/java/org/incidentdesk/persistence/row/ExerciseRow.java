package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A ticket that is an exercise. */
@Entity
@Table(name = "exercise")
public final class ExerciseRow extends VersionedRow {

    /** The ticket's number. */
    @Id
    public long id;

    /** Which scenario. */
    public String scenario;

    /** Who recorded it. */
    public String student;
}
