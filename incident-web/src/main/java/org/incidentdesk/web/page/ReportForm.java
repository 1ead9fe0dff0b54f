package org.incidentdesk.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.FormAdministration;
import org.incidentdesk.domain.port.driving.IncidentRecording;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.servicelevel.NeededByAdvice;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.HomeModel.Answer;
import org.incidentdesk.web.page.model.ReportModel;
import org.incidentdesk.web.page.model.ReportModel.CategoryChoice;
import org.incidentdesk.web.page.model.SuggestionsModel;
import org.incidentdesk.web.page.model.Typed;

/** The form for an incident: what it shows, and what is read out of it. */
public final class ReportForm {

    private static final int ASSETS_SHOWN = 200;
    private static final int PEOPLE_SHOWN = 50;
    private static final int MAJORS_SHOWN = 5;

    private final CatalogueAdministration catalogue;
    private final PeopleAdministration people;
    private final FormAdministration forms;
    private final IncidentRecording recording;
    private final Consultation consultation;
    private final Answers answers;
    private final TicketRows rows;
    private final Supplier<String> keys;
    private final Pages pages;

    /**
     * Makes the form.
     *
     * @param catalogue knows categories, locations and assets
     * @param people knows requesters
     * @param forms knows templates
     * @param recording advises on what is needed when
     * @param consultation knows the major incidents
     * @param knowledge knows the answers
     * @param keys makes keys by which a repeated sending is recognised
     * @param pages makes frames
     */
    public ReportForm(
            CatalogueAdministration catalogue,
            PeopleAdministration people,
            FormAdministration forms,
            IncidentRecording recording,
            Consultation consultation,
            KnowledgeSearch knowledge,
            Supplier<String> keys,
            Pages pages) {
        this.catalogue = catalogue;
        this.people = people;
        this.forms = forms;
        this.recording = recording;
        this.consultation = consultation;
        this.answers = new Answers(knowledge);
        this.rows = new TicketRows(catalogue, people);
        this.keys = keys;
        this.pages = pages;
    }

    String key(Visit visit) {
        String key = visit.form().text("key");
        return key.isEmpty() ? keys.get() : key;
    }

    ReportIncident read(Visit visit) {
        Form form = visit.form();
        boolean staff = visit.actor().role().isStaff();
        Title title = form.required("title", Title::new);
        Text description = form.required("description", Text::new);
        Optional<PersonId> requester =
                staff ? form.optional("requester", text -> requester(visit, text)) : Optional.empty();
        Channel channel = staff ? form.required("channel", Inputs.oneOf("channel", Channel.class)) : Channel.PORTAL;
        Optional<LocationId> location = form.optional("location", LocationId::new);
        Optional<Instant> neededBy = form.optional("neededBy", Inputs.moment(visit, "neededBy"));
        Optional<CategoryId> category = form.optional("category", CategoryId::new);
        Optional<AssetId> asset = form.optional("assets", AssetId::new);
        Optional<Impact> impact =
                staff ? form.optional("impact", Inputs.oneOf("impact", Impact.class)) : Optional.empty();
        Optional<Urgency> urgency =
                staff ? form.optional("urgency", Inputs.oneOf("urgency", Urgency.class)) : Optional.empty();
        form.mustBeSound();
        return new ReportIncident(
                title,
                description,
                requester,
                channel,
                location,
                neededBy,
                category,
                asset.map(Set::of).orElse(Set.of()),
                impact,
                urgency,
                List.of());
    }

    /** A login, or a name that only one person has. */
    private PersonId requester(Visit visit, String text) {
        String typed = text.strip();
        List<Person> found = people.people(visit.actor(), Optional.of(typed), Optional.empty(), PEOPLE_SHOWN);
        Optional<Person> exact = found.stream()
                .filter(person -> person.id().value().equalsIgnoreCase(typed)
                        || person.name().value().equalsIgnoreCase(typed))
                .findFirst();
        if (exact.isPresent()) {
            return exact.get().id();
        }
        if (found.size() == 1) {
            return found.get(0).id();
        }
        throw found.isEmpty()
                ? new InvalidValue("requester", "unknown-reference", "value", typed)
                : new InvalidValue("requester", "ambiguous", "value", typed);
    }

    ReportModel model(Visit visit, Typed typed) {
        boolean staff = visit.actor().role().isStaff();
        Optional<TicketTemplate> template = template(visit, typed.value("category"));
        Set<String> mandatory = template.map(TicketTemplate::mandatory).stream()
                .flatMap(Set::stream)
                .filter(field -> staff || !field.isForStaff())
                .map(ReportField::place)
                .collect(Collectors.toSet());
        Set<String> hidden = staff
                ? Set.of()
                : template.map(TicketTemplate::hidden).stream()
                        .flatMap(Set::stream)
                        .map(ReportField::place)
                        .collect(Collectors.toSet());
        return new ReportModel(
                pages.frame(visit),
                staff && typed.value("channel").isEmpty() ? typed.with("channel", Channel.PHONE.name()) : typed,
                key(visit),
                categories(visit),
                catalogue.locations(visit.actor()).stream()
                        .filter(Location::active)
                        .map(location -> new Choice(
                                location.id().value(), location.name().value()))
                        .toList(),
                catalogue.assets(visit.actor(), Optional.empty(), Optional.empty(), ASSETS_SHOWN).stream()
                        .map(asset ->
                                new Choice(asset.id().value(), asset.name().value()))
                        .toList(),
                staff ? requesters(visit) : List.of(),
                staff ? Choices.words(visit, Channel.values()) : List.of(),
                staff ? Choices.words(visit, Urgency.values()) : List.of(),
                mandatory,
                hidden,
                advice(visit, typed),
                suggestions(visit, typed.value("title"), typed.value("category")));
    }

    private List<Choice> requesters(Visit visit) {
        return people.people(visit.actor(), Optional.empty(), Optional.empty(), PEOPLE_SHOWN).stream()
                .filter(Person::active)
                .map(person -> new Choice(person.id().value(), person.name().value()))
                .toList();
    }

    private List<CategoryChoice> categories(Visit visit) {
        return catalogue.categories(visit.actor()).stream()
                .filter(view -> !view.category().retired())
                .map(view -> new CategoryChoice(
                        view.category().id().value(),
                        view.path().replace(" > ", " › "),
                        view.category().forIncidents()))
                .toList();
    }

    private Optional<TicketTemplate> template(Visit visit, String category) {
        if (category.isEmpty()) {
            return Optional.empty();
        }
        try {
            return forms.applyingTemplate(visit.actor(), new CategoryId(category));
        } catch (DomainRefusal e) {
            return Optional.empty(); // the form itself will say that there is no such category
        }
    }

    /** The form with what the chosen category's template fills in, where nothing was typed yet. */
    ReportModel chosen(Visit visit) {
        Typed typed = visit.form().typed();
        Optional<Prefill> prefill = template(visit, typed.value("category")).map(TicketTemplate::prefill);
        if (prefill.isPresent()) {
            typed = filled(typed, "title", prefill.get().title().map(Title::value));
            typed = filled(typed, "description", prefill.get().description().map(Text::value));
            typed = filled(typed, "location", prefill.get().location().map(LocationId::value));
            typed = filled(
                    typed,
                    "assets",
                    prefill.get().assets().stream().map(AssetId::value).findFirst());
            typed = filled(typed, "impact", prefill.get().impact().map(Enum::name));
            typed = filled(typed, "urgency", prefill.get().urgency().map(Enum::name));
        }
        return model(visit, typed);
    }

    private static Typed filled(Typed typed, String field, Optional<String> value) {
        return value.isPresent() && typed.value(field).isBlank() ? typed.with(field, value.get()) : typed;
    }

    private Optional<String> advice(Visit visit, Typed typed) {
        String text = typed.value("neededBy");
        if (text.isBlank() || !visit.actor().role().isStaff()) {
            return Optional.empty();
        }
        try {
            NeededByAdvice advice = recording.advise(
                    visit.actor(), Inputs.moment(visit, "neededBy").apply(text));
            return Optional.of(advice.advised()
                    .map(urgency -> visit.words()
                            .of(
                                    "report.advice",
                                    visit.words().word(urgency.name()),
                                    visit.dates().of(due(advice, urgency)).text()))
                    .orElseGet(() -> visit.words().of("report.advice.none")));
        } catch (DomainRefusal e) {
            return Optional.empty(); // the field itself will say what is wrong with it
        }
    }

    private static Instant due(NeededByAdvice advice, Urgency urgency) {
        return advice.candidates().stream()
                .filter(candidate -> candidate.urgency() == urgency)
                .map(NeededByAdvice.Candidate::due)
                .findFirst()
                .orElseThrow();
    }

    SuggestionsModel suggestions(Visit visit, String title, String category) {
        Optional<CategoryId> id = catalogue.categories(visit.actor()).stream()
                .map(view -> view.category().id())
                .filter(known -> known.value().equals(category))
                .findFirst();
        List<TicketSummary> majors = consultation
                .list(
                        visit.actor(),
                        TicketFilter.UNSOLVED,
                        TicketOrder.PRIORITY_DESCENDING,
                        PageRequest.first(MAJORS_SHOWN))
                .items()
                .stream()
                .filter(TicketSummary::major)
                .toList();
        Optional<List<Answer>> found = answers.of(visit, title, id);
        return new SuggestionsModel(
                visit.words(), found.isEmpty(), found.orElse(List.of()), rows.of(visit, majors));
    }
}
