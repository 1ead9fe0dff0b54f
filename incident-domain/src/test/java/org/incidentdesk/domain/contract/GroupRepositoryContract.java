package org.incidentdesk.domain.contract;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.port.driven.GroupRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.text.Title;

/** What a {@link GroupRepository} keeps. */
public interface GroupRepositoryContract extends WholeListContract<GroupId, Group> {

    @Override
    default GroupRepository repository(Repositories repositories) {
        return repositories.groups();
    }

    @Override
    default List<Group> all(Repositories repositories) {
        return repositories.groups().all();
    }

    @Override
    default Group named(String id) {
        return new Group(new GroupId(id), new Title("Support"), 1, Optional.empty(), true, 0);
    }

    @Override
    default List<Group> examples() {
        return List.of(
                new Group(Fresh.group(), new Title("Support"), 1, Optional.empty(), true, 0),
                new Group(
                        Fresh.group(),
                        new Title("Réseau « 2 » 🙂 系統"),
                        Group.LAST_LINE,
                        Optional.of(Fresh.person()),
                        false,
                        0),
                new Group(Fresh.group(), new Title(Fresh.ofLength(Title.MAX_LENGTH)), 3, Optional.empty(), true, 0));
    }

    @Override
    default Group changed(Group thing) {
        return new Group(
                thing.id(),
                new Title("Autrement"),
                10 - thing.line(),
                thing.manager().isPresent() ? Optional.empty() : Optional.of(Fresh.person()),
                !thing.active(),
                thing.version());
    }

    @Override
    default GroupId id(Group thing) {
        return thing.id();
    }

    @Override
    default long version(Group thing) {
        return thing.version();
    }

    @Override
    default Group atVersion(Group thing, long version) {
        return thing.atVersion(version);
    }
}
