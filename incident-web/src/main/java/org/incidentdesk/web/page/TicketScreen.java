package org.incidentdesk.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.web.page.frame.LocalPath;
import org.incidentdesk.web.page.frame.Names;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.KeptModel;
import org.incidentdesk.web.page.model.MoveModel;
import org.incidentdesk.web.page.model.StaleModel;
import org.incidentdesk.web.page.model.TicketModel;
import org.incidentdesk.web.page.model.TicketModel.Fact;
import org.incidentdesk.web.page.model.TicketRow;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.page.model.Words;

/**
 * Shows a ticket's page, and takes what its forms send: each is done by a port, and where it is refused the page comes back
 * with the form open, what was typed in it, and what others changed in the meantime beside it.
 */
public final class TicketScreen {

    private static final Set<String> NOT_TYPED = Set.of("form", "version", "node", "entry", "back");

    private final TicketSources sources;
    private final Pages pages;
    private final Choices choices;

    /**
     * Makes the screen.
     *
     * @param sources where it finds what it shows
     * @param pages shows pages
     */
    public TicketScreen(TicketSources sources, Pages pages) {
        this.sources = sources;
        this.pages = pages;
        this.choices = new Choices(sources.catalogue(), sources.people());
    }

    /** What a form wants done with a ticket. */
    interface Deed {
        TicketReceipt on(TicketNumber ticket);
    }

    static TicketNumber number(String raw) {
        try {
            return TicketNumber.parse(raw);
        } catch (InvalidValue e) {
            throw new NotFound("ticket", raw);
        }
    }

    /** Does what a form asks for and goes back to the ticket, or shows the form again. */
    Response take(ContainerRequestContext request, String raw, String done, Deed deed) {
        Visit visit = Visit.of(request);
        return attempt(visit, raw, number -> {
            TicketReceipt receipt = deed.on(number);
            visit.say("ticket.done." + done, receipt.ticket().toString());
            String back = visit.form().text("back");
            return Pages.goTo(back.isEmpty() ? "/tickets/" + receipt.ticket() : LocalPath.of(back));
        });
    }

    /** Does something with a ticket, or shows the form again. */
    Response attempt(Visit visit, String raw, Function<TicketNumber, Response> deed) {
        TicketNumber number = number(raw);
        return pages.attempt(visit, () -> deed.apply(number), typed -> again(visit, number, typed));
    }

    private Response again(Visit visit, TicketNumber number, Typed typed) {
        TicketView view = sources.consultation().ticket(visit.actor(), number);
        TicketContext ticket = new TicketContext(
                visit,
                view,
                new Names(sources.people(), visit.actor()),
                visit.form().text("form"),
                typed,
                visit.form().text("back"));
        return pages.show("ticket.jte", model(ticket, "", false));
    }

    /** Shows the ticket as it is. */
    Response show(Visit visit, TicketNumber number, String shown) {
        TicketView view = sources.consultation().ticket(visit.actor(), number);
        return pages.show("ticket.jte", model(context(visit, view), shown, false));
    }

    /** Shows the ticket as it was. */
    Response show(Visit visit, TicketNumber number, String shown, Instant moment) {
        TicketView view = sources.consultation().ticketAsOf(visit.actor(), number, moment);
        return pages.show("ticket.jte", model(context(visit, view), shown, true));
    }

    private TicketContext context(Visit visit, TicketView view) {
        return new TicketContext(visit, view, new Names(sources.people(), visit.actor()), "", Typed.NOTHING, "");
    }

    /** Shows where a ticket can be moved to now, by whoever asks; its forms lead back to where they were asked for. */
    Response moves(Visit visit, TicketNumber number, String back) {
        TicketView view = sources.consultation().ticket(visit.actor(), number);
        TicketContext ticket =
                new TicketContext(visit, view, new Names(sources.people(), visit.actor()), "", Typed.NOTHING, back);
        TicketActs acts = new TicketActs(ticket, choices, Optional.empty());
        return pages.show(
                "move.jte", new MoveModel(pages.frame(visit), row(ticket), back, acts.moves(solutionCloses(ticket))));
    }

    private TicketModel model(TicketContext ticket, String shown, boolean past) {
        Visit visit = ticket.visit();
        TicketView view = ticket.view();
        Map<GroupId, String> names = new HashMap<>();
        if (ticket.isStaff()) {
            for (Group group : sources.people().groups(visit.actor())) {
                names.put(group.id(), group.name().value());
            }
        }
        Function<GroupId, String> groups = group -> names.getOrDefault(group, group.value());
        Function<CategoryId, String> categories = category -> sources.categoryPath(visit, category);
        List<RecordedEvent> history = sources.consultation().history(visit.actor(), view.number());
        TicketTimeline timeline = new TicketTimeline(ticket, new EventWords(ticket, categories, groups));
        Optional<TicketGuide> guide = ticket.isStaff() && !past
                ? Optional.of(new TicketGuide(ticket, sources.diagnosis().diagnosis(visit.actor(), view.number())))
                : Optional.empty();
        TicketActs acts = new TicketActs(ticket, choices, guide.flatMap(TicketGuide::end));
        return new TicketModel(
                pages.frame(visit),
                row(ticket),
                visit.words().capital(view.priority().priority().name()),
                view.report().description().value(),
                facts(ticket),
                new TicketClocks(ticket).draw(),
                acts.bar(solutionCloses(ticket)),
                timeline.model(history, shown),
                acts.writing(),
                ticket.isStaff()
                        ? Optional.of(new TicketSide(ticket, sources, choices, groups).model())
                        : Optional.empty(),
                guide.map(TicketGuide::model),
                stale(ticket, timeline, history),
                past ? Optional.of(visit.dates().of(view.asOf())) : Optional.empty(),
                view.version(),
                past ? List.of() : others(ticket));
    }

    private List<String> others(TicketContext ticket) {
        return sources
                .presence()
                .glance(ticket.visit().actor(), Set.of(ticket.view().number()))
                .others()
                .stream()
                .map(there -> ticket.words()
                        .of(
                                "frame.live." + there.doing().name().toLowerCase(Locale.ROOT),
                                ticket.names().of(there.person())))
                .toList();
    }

    private boolean solutionCloses(TicketContext ticket) {
        return ticket.isStaff()
                && sources.desk().settings(ticket.visit().actor()).closurePolicy() == ClosurePolicy.IMMEDIATE;
    }

    private TicketRow row(TicketContext ticket) {
        TicketView view = ticket.view();
        boolean done = view.progress().status().isDone();
        return new TicketRow(
                view.number().toString(),
                ticket.path(),
                view.report().title().value(),
                ticket.names().of(view.report().requester()),
                view.categoryPath().orElse("").replace(" > ", " › "),
                view.progress().status().name(),
                view.priority().priority().code(),
                view.major(),
                "",
                ticket.visit().dates().of(view.report().openedAt()),
                ticket.visit().dates().of(view.timeToResolve().due()),
                !done && view.timeToResolve().due().isBefore(view.asOf()),
                done,
                view.version());
    }

    private List<Fact> facts(TicketContext ticket) {
        Words words = ticket.words();
        TicketView view = ticket.view();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(words, "requester", ticket.names().of(view.report().requester())));
        view.report()
                .location()
                .ifPresent(location -> facts.add(fact(
                        words,
                        "location",
                        sources.catalogue()
                                .location(ticket.visit().actor(), location)
                                .name()
                                .value())));
        facts.add(moment(ticket, "opened", view.report().openedAt()));
        facts.add(fact(words, "recorded", ticket.names().of(view.report().recordedBy())));
        facts.add(fact(words, "channel", words.word(view.report().channel().name())));
        view.report().neededBy().ifPresent(needed -> facts.add(moment(ticket, "needed", needed)));
        view.progress().hold().ifPresent(hold -> {
            facts.add(fact(words, "hold", words.word(hold.reason().name())));
            hold.until().ifPresent(until -> facts.add(moment(ticket, "until", until)));
        });
        view.closesAt().ifPresent(closes -> facts.add(moment(ticket, "closes", closes)));
        view.satisfaction()
                .ifPresent(satisfaction ->
                        facts.add(fact(words, "satisfaction", words.of("ticket.rating." + satisfaction.rating()))));
        if (ticket.isStaff() && view.escalationLevel() > 0) {
            facts.add(fact(words, "line", Integer.toString(view.escalationLevel())));
        }
        return facts;
    }

    private static Fact fact(Words words, String name, String value) {
        return new Fact(words.of("ticket.fact." + name), value, Optional.empty());
    }

    private static Fact moment(TicketContext ticket, String name, Instant moment) {
        return new Fact(
                ticket.words().of("ticket.fact." + name),
                "",
                Optional.of(ticket.visit().dates().of(moment)));
    }

    /** What was typed beside what happened since its sender saw the ticket. */
    private Optional<StaleModel> stale(TicketContext ticket, TicketTimeline timeline, List<RecordedEvent> history) {
        String seen = ticket.typed().value("version");
        if (ticket.form().isEmpty() || !seen.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        long version = Long.parseLong(seen);
        if (version >= ticket.view().version()) {
            return Optional.empty();
        }
        List<KeptModel.Field> typed = KeptModel.fields(ticket.typed().values()).stream()
                .filter(field ->
                        !NOT_TYPED.contains(field.name()) && !field.value().isBlank())
                .map(field ->
                        new KeptModel.Field(ticket.words().label(field.name()), said(ticket.words(), field.value())))
                .toList();
        return Optional.of(new StaleModel(ticket.form(), typed, timeline.since(history, version)));
    }

    /** A constant as a word; anything else as it was typed. */
    private static String said(Words words, String value) {
        return value.matches("[A-Z_]+") ? words.word(value) : value;
    }
}
