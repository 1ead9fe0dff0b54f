package org.incidentdesk.persistence.repository;

import java.util.Optional;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.port.driven.GuideRepository;
import org.incidentdesk.persistence.mapping.GuideMapping;
import org.incidentdesk.persistence.row.GuideRevisionRow;
import org.incidentdesk.persistence.row.GuideRow;

/** The diagnostic guides in their table, and beside it a table of all their versions, to which rows are only added. */
final class JpaGuideRepository extends VersionedRepository<GuideId, Guide, GuideRow> implements GuideRepository {

    JpaGuideRepository(UnitSession session) {
        super(session, "guide", GuideRow.class, GuideMapping::row, GuideMapping::guide);
    }

    @Override
    Object key(GuideId id) {
        return id.value();
    }

    @Override
    public Guide save(Guide guide) {
        Guide saved = super.save(guide);
        session().insert(GuideMapping.revision(saved), saved.id());
        return saved;
    }

    @Override
    public Optional<Guide> revision(GuideId id, long version) {
        return Optional.ofNullable(session().get(GuideRevisionRow.class, new GuideRevisionRow.Key(id.value(), version)))
                .map(GuideMapping::guide);
    }
}
