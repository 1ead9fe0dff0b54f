package org.incidentdesk.web.page;

import java.util.Optional;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.FieldModel.Kind;

/** The support groups. */
final class GroupShelf implements Shelf {

    private final SettingSources sources;

    GroupShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "groups";
    }

    private Group find(Visit visit, String id) {
        return sources.people().group(visit.actor(), Shelf.id("group", id, GroupId::new));
    }

    private static Thing thing(Visit visit, Group group) {
        return new Thing(
                group.id().value(),
                group.version(),
                group.name(),
                visit.words().of("settings.line", group.line()),
                group.active());
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.people().groups(visit.actor()).stream()
                .map(group -> thing(visit, group))
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id));
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<Group> present = id.map(known -> find(visit, known));
        sheet.text("name", true)
                .with("name", present.map(Group::name))
                .text("line", true)
                .hint("settings.line.hint")
                .with("line", present.map(Group::line).or(() -> Optional.of(1)))
                .field(Kind.SEARCHED, "manager", false, sources.choices().technicians(visit))
                .with("manager", present.flatMap(Group::manager))
                .check("active", present.map(Group::active).orElse(true));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Title name = visit.form().required("name", Title::new);
        Integer line = visit.form().required("line", Inputs.small("line"));
        Optional<PersonId> manager = visit.form().optional("manager", PersonId::new);
        visit.form().mustBeSound();
        GroupDefinition wish = new GroupDefinition(name, line, manager, Inputs.yes(visit, "active"));
        return Kept.of(
                id.isEmpty()
                        ? sources.people().addGroup(Wishes.add(visit, wish))
                        : sources.people().changeGroup(find(visit, id.get()).id(), Wishes.change(visit, wish)));
    }
}
