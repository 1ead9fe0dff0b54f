package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AccountView;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.FieldModel.Kind;

/** The people of the desk, their roles and groups, and whether they may sign in. */
final class PersonShelf implements Shelf {

    private final SettingSources sources;

    PersonShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public boolean isSearched() {
        return true;
    }

    private Person find(Visit visit, String id) {
        return sources.people().person(visit.actor(), Shelf.id("person", id, PersonId::new));
    }

    private static Thing thing(Visit visit, Person person) {
        String note = person.id().value() + " · "
                + visit.words().word(person.role().name())
                + person.email().map(email -> " · " + email).orElse("");
        return new Thing(person.id().value(), person.version(), person.name(), note, person.active());
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        List<Person> people = sources.people()
                .people(
                        visit.actor(),
                        wanted.words(),
                        wanted.after().map(id -> Shelf.id("person", id, PersonId::new)),
                        Shelf.SHOWN);
        return Shelf.some(people.stream().map(person -> thing(visit, person)).toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id));
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<Person> present = id.map(known -> find(visit, known));
        if (id.isEmpty()) {
            sheet.text("login", true);
        }
        sheet.text("name", true)
                .with("name", present.map(Person::name))
                .text("email", false)
                .with("email", present.flatMap(Person::email))
                .field(
                        Kind.PICK,
                        "role",
                        true,
                        Choices.words(visit, Role.REQUESTER, Role.TECHNICIAN, Role.ADMINISTRATOR))
                .with("role", present.map(Person::role))
                .choice("location", false, sources.choices().locations(visit))
                .with("location", present.flatMap(Person::location))
                .field(Kind.CHECKS, "groups", false, sources.choices().groups(visit))
                .with(
                        "groups",
                        present.map(Person::groups).orElse(Set.of()).stream()
                                .map(GroupId::value)
                                .toList())
                .check("active", present.map(Person::active).orElse(true));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Form form = visit.form();
        PersonId login = id.isPresent() ? find(visit, id.get()).id() : form.required("login", PersonId::new);
        Title name = form.required("name", Title::new);
        Optional<String> email = form.optional("email", String::strip);
        Role role = form.required("role", Inputs.oneOf("role", Role.class));
        Optional<LocationId> location = form.optional("location", LocationId::new);
        Set<GroupId> groups = new TreeSet<>(form.each("groups", GroupId::new));
        form.mustBeSound();
        PersonDefinition wish = new PersonDefinition(name, email, role, location, groups, Inputs.yes(visit, "active"));
        return Kept.of(
                id.isEmpty()
                        ? sources.people().addPerson(login, Wishes.add(visit, wish))
                        : sources.people().changePerson(login, Wishes.change(visit, wish)));
    }

    @Override
    public List<Act> acts(Visit visit, String id) {
        PersonId person = find(visit, id).id();
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(
                "password",
                sheet -> sheet.field(Kind.PASSWORD, "password", true, List.of()).hint("settings.password.hint"),
                sent -> {
                    sources.access()
                            .setPassword(sent.actor(), person, sent.form().text("password"));
                    return "";
                }));
        sources.access().accounts(visit.actor()).stream()
                .filter(account -> account.person().equals(person))
                .map(AccountView::locked)
                .forEach(locked -> acts.add(new Act(locked ? "unlock" : "lock", sheet -> sheet, sent -> {
                    sources.access().lock(sent.actor(), person, !locked);
                    return "";
                })));
        return acts;
    }
}
