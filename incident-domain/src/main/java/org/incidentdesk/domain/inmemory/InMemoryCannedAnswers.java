package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.port.driven.CannedAnswerRepository;

final class InMemoryCannedAnswers extends VersionedTable<CannedAnswerId, CannedAnswer>
        implements CannedAnswerRepository {

    InMemoryCannedAnswers(Unit unit) {
        super(unit, Table.CANNED_ANSWERS, "cannedAnswer");
    }

    @Override
    CannedAnswerId id(CannedAnswer thing) {
        return thing.id();
    }

    @Override
    long version(CannedAnswer thing) {
        return thing.version();
    }

    @Override
    CannedAnswer atVersion(CannedAnswer thing, long version) {
        return thing.atVersion(version);
    }
}
