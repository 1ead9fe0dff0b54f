package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.settings.DeskSettings;

/**
 * How the desk works. Reading is for staff, changing for administrators.
 */
public interface DeskAdministration {

    /**
     * What everybody may know of the desk, before signing in as well.
     *
     * @return its name and its time zone
     */
    DeskSign sign();

    /**
     * The settings in force.
     *
     * @param actor who asks
     * @return the settings
     */
    DeskSettings settings(Actor actor);

    /**
     * Changes the settings, though not the synonyms; tickets keep what they were promised until they are assessed again.
     *
     * @param request who wants it, and what they shall be
     * @return their version after it
     */
    Receipt changeSettings(Request<SettingsChange> request);

    /**
     * Changes which wordings mean the same to the search of the knowledge base. They are a part of the settings and have
     * their version.
     *
     * @param request who wants it, and which wordings they shall be
     * @return the settings' version after it
     */
    Receipt changeSynonyms(Request<SynonymsChange> request);

    /**
     * The priority matrices.
     *
     * @param actor who asks
     * @return all of them
     */
    List<PriorityMatrix> matrices(Actor actor);

    /**
     * One matrix.
     *
     * @param actor who asks
     * @param id which one
     * @return the matrix
     */
    PriorityMatrix matrix(Actor actor, MatrixId id);

    /**
     * Adds a matrix under an identity made of its name.
     *
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addMatrix(Request<MatrixDefinition> request);

    /**
     * Changes a matrix.
     *
     * @param id which one
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeMatrix(MatrixId id, Request<MatrixDefinition> request);
}
