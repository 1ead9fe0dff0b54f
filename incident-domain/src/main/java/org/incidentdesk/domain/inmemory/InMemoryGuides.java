package org.incidentdesk.domain.inmemory;

import java.util.Optional;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.port.driven.GuideRepository;

final class InMemoryGuides extends VersionedTable<GuideId, Guide> implements GuideRepository {

    InMemoryGuides(Unit unit) {
        super(unit, Table.GUIDES, "guide");
    }

    @Override
    GuideId id(Guide thing) {
        return thing.id();
    }

    @Override
    long version(Guide thing) {
        return thing.version();
    }

    @Override
    Guide atVersion(Guide thing, long version) {
        return thing.atVersion(version);
    }

    @Override
    State saved(State state, Guide before, Guide after) {
        return state.with(Table.GUIDE_REVISIONS, new Table.GuideRevision(after.id(), after.version()), after);
    }

    @Override
    public Optional<Guide> revision(GuideId id, long version) {
        return Optional.ofNullable(unit().state().in(Table.GUIDE_REVISIONS).get(new Table.GuideRevision(id, version)));
    }
}
