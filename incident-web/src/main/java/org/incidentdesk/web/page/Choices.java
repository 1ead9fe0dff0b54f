package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.Words;

/** What can be chosen in forms. */
final class Choices {

    /** Begins the value of a group where persons and groups stand in one list. */
    static final String GROUP = "group:";

    /** Begins the value of a person where persons and groups stand in one list. */
    static final String PERSON = "person:";

    private static final int MOST_ASSETS = 200;
    private static final int MOST_PEOPLE = 200;

    private final CatalogueAdministration catalogue;
    private final PeopleAdministration people;

    Choices(CatalogueAdministration catalogue, PeopleAdministration people) {
        this.catalogue = catalogue;
        this.people = people;
    }

    static List<Choice> words(Visit visit, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), visit.words().capital(value.name())))
                .toList();
    }

    /** Constants that the settings have words of their own for. */
    static List<Choice> terms(Visit visit, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), term(visit.words(), value)))
                .toList();
    }

    /** A constant in the settings' words. */
    static String term(Words words, Enum<?> value) {
        return words.of("settings.term." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** Every category, also those that take no incidents (any more). */
    List<Choice> everyCategory(Visit visit) {
        return catalogue.categories(visit.actor()).stream()
                .map(view ->
                        new Choice(view.category().id().value(), view.path().replace(" > ", " › ")))
                .toList();
    }

    List<Choice> categories(Visit visit) {
        return catalogue.categories(visit.actor()).stream()
                .filter(view -> !view.category().retired() && view.category().forIncidents())
                .map(view ->
                        new Choice(view.category().id().value(), view.path().replace(" > ", " › ")))
                .toList();
    }

    List<Choice> assets(Visit visit, Set<AssetId> without) {
        return catalogue.assets(visit.actor(), Optional.empty(), Optional.empty(), MOST_ASSETS).stream()
                .filter(asset -> !without.contains(asset.id()))
                .map(asset -> new Choice(asset.id().value(), asset.name().value()))
                .toList();
    }

    List<Choice> locations(Visit visit) {
        return catalogue.locations(visit.actor()).stream()
                .filter(Location::active)
                .map(location ->
                        new Choice(location.id().value(), location.name().value()))
                .toList();
    }

    List<Choice> groups(Visit visit) {
        return people.groups(visit.actor()).stream()
                .filter(Group::active)
                .map(group -> new Choice(group.id().value(), group.name().value()))
                .toList();
    }

    List<Choice> everybody(Visit visit) {
        return active(visit)
                .map(person -> new Choice(person.id().value(), person.name().value()))
                .toList();
    }

    List<Choice> technicians(Visit visit) {
        return active(visit)
                .filter(person -> person.role().isStaff())
                .map(person -> new Choice(person.id().value(), person.name().value()))
                .toList();
    }

    /** Groups and technicians in one list. */
    List<Choice> assignees(Visit visit) {
        List<Choice> all = new ArrayList<>();
        technicians(visit).forEach(one -> all.add(new Choice(PERSON + one.value(), one.label())));
        groups(visit)
                .forEach(one ->
                        all.add(new Choice(GROUP + one.value(), visit.words().of("ticket.group", one.label()))));
        return all;
    }

    private Stream<Person> active(Visit visit) {
        return people.people(visit.actor(), Optional.empty(), Optional.empty(), MOST_PEOPLE).stream()
                .filter(Person::active);
    }
}
