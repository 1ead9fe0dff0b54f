package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.CannedAnswerId;

/** The canned answers. */
public interface CannedAnswerRepository extends Repository<CannedAnswerId, CannedAnswer> {

    /**
     * All of them.
     *
     * @return every one, in the order of the identities; a few hundred at most are expected
     */
    List<CannedAnswer> all();
}
