package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.port.driven.CannedAnswerRepository;
import org.incidentdesk.persistence.mapping.FormMapping;
import org.incidentdesk.persistence.row.CannedAnswerRow;

/** The canned answers in their table. */
final class JpaCannedAnswerRepository extends VersionedRepository<CannedAnswerId, CannedAnswer, CannedAnswerRow>
        implements CannedAnswerRepository {

    JpaCannedAnswerRepository(UnitSession session) {
        super(session, "cannedAnswer", CannedAnswerRow.class, FormMapping::row, FormMapping::answer);
    }

    @Override
    Object key(CannedAnswerId id) {
        return id.value();
    }
}
