package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.EffectModel;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.KeptModel;
import org.incidentdesk.web.page.model.SettingModel;
import org.incidentdesk.web.page.model.SettingsModel;
import org.incidentdesk.web.page.model.ShelfModel;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/**
 * All settings, each kind on a {@link Shelf}: lists what there is, shows the form of one, takes it. A form says which version
 * its sender saw; where somebody else was quicker, it comes back with everything typed and with what is in force now.
 */
@Path("/settings")
public final class SettingsPage {

    private static final String PATH = "/settings/";
    private static final String PREVIEW = "preview";

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, Shelf> shelves = new LinkedHashMap<>();
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param sources the ports that settings are kept by
     * @param pages shows pages
     */
    public SettingsPage(SettingSources sources, Pages pages) {
        this.pages = pages;
        section("desk", new DeskShelf(sources), new SynonymShelf(sources), new WebhookShelf(sources));
        section(
                "tickets",
                new CategoryShelf(sources),
                new MatrixShelf(sources),
                new GuideShelf(sources),
                new TemplateShelf(sources),
                new RuleShelf(sources),
                new CannedAnswerShelf(sources));
        section("time", new CalendarShelf(sources), new ServiceLevelShelf(sources));
        section("people", new PersonShelf(sources), new GroupShelf(sources), new ScenarioShelf(sources));
        section("things", new LocationShelf(sources), new AssetShelf(sources));
    }

    private void section(String name, Shelf... kinds) {
        List<String> names = new ArrayList<>();
        for (Shelf kind : kinds) {
            shelves.put(kind.name(), kind);
            names.add(kind.name());
        }
        sections.put(name, names);
    }

    private Shelf shelf(String kind) {
        Shelf shelf = shelves.get(kind);
        if (shelf == null) {
            throw new NotFound("settings", kind);
        }
        return shelf;
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String path(Shelf shelf) {
        return PATH + shelf.name();
    }

    private static String path(Shelf shelf, String id) {
        return shelf.only().isPresent() ? path(shelf) : path(shelf) + "/" + encoded(id);
    }

    private static String title(Visit visit, Shelf shelf) {
        return visit.words().of("settings.kind." + shelf.name());
    }

    /** Shows which kinds there are. */
    @GET
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response overview(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        List<SettingsModel.Section> shown = new ArrayList<>();
        sections.forEach((name, kinds) -> shown.add(new SettingsModel.Section(
                visit.words().of("settings.section." + name),
                kinds.stream()
                        .map(kind -> new SettingsModel.Entry(
                                title(visit, shelf(kind)),
                                PATH + kind,
                                visit.words().of("settings.text." + kind)))
                        .toList())));
        return pages.show("settings.jte", new SettingsModel(pages.frame(visit), shown));
    }

    /** Lists what there is of a kind. */
    @GET
    @Path("{kind}")
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response list(
            @Context ContainerRequestContext request,
            @PathParam("kind") String kind,
            @QueryParam("q") String words,
            @QueryParam("after") String after) {
        Visit visit = Visit.of(request);
        Shelf shelf = shelf(kind);
        if (shelf.only().isPresent()) {
            return show(visit, shelf, shelf.only().get(), Sent.NOTHING);
        }
        return list(visit, shelf, new Shelf.Wanted(given(words), given(after)), Optional.empty(), Optional.empty());
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    private Response list(
            Visit visit, Shelf shelf, Shelf.Wanted wanted, Optional<Typed> typed, Optional<EffectModel> effect) {
        Shelf.Stretch stretch = shelf.stretch(visit, wanted);
        Sheet sheet = new Sheet("setting", path(shelf), visit.words(), typed)
                .called("settings.act.add")
                .main();
        shelf.fields(visit, sheet, Optional.empty());
        return pages.show(
                "shelf.jte",
                new ShelfModel(
                        pages.frame(visit),
                        title(visit, shelf),
                        visit.words().of("settings.text." + shelf.name()),
                        shelf.isSearched() ? Optional.of(wanted.words().orElse("")) : Optional.empty(),
                        stretch.things().stream()
                                .map(thing -> new ShelfModel.Row(
                                        thing.name(),
                                        path(shelf, thing.id()),
                                        thing.note(),
                                        thing.depth(),
                                        thing.active()))
                                .toList(),
                        stretch.next()
                                .map(id -> path(shelf) + "?after=" + encoded(id)
                                        + wanted.words()
                                                .map(words -> "&q=" + encoded(words))
                                                .orElse(""))
                                .orElse(""),
                        Optional.of(sheet.done()),
                        shelf.isPreviewed(),
                        effect));
    }

    /** Shows one. */
    @GET
    @Path("{kind}/{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response read(
            @Context ContainerRequestContext request, @PathParam("kind") String kind, @PathParam("id") String id) {
        return show(Visit.of(request), shelf(kind), id, Sent.NOTHING);
    }

    /**
     * What was sent before the page is shown.
     *
     * @param act which form, empty text for the thing's own
     * @param typed what was typed, where it is shown again
     * @param once what is shown this once
     * @param effect what the typed form would bring about
     */
    private record Sent(String act, Optional<Typed> typed, String once, Optional<EffectModel> effect) {
        static final Sent NOTHING = new Sent("", Optional.empty(), "", Optional.empty());

        static Sent refused(String act, Typed typed) {
            return new Sent(act, Optional.of(typed), "", Optional.empty());
        }

        Optional<Typed> to(String form) {
            return typed.filter(any -> act.equals(form));
        }
    }

    private Response show(Visit visit, Shelf shelf, String id, Sent sent) {
        Shelf.Thing thing = shelf.thing(visit, id);
        String version = String.valueOf(thing.version());
        Sheet sheet = new Sheet("setting", path(shelf, id), visit.words(), sent.to(""))
                .called("settings.act.save")
                .main();
        shelf.fields(visit, sheet, Optional.of(id));
        sheet.hidden("version", version);
        boolean isStale = sent.to("")
                .filter(typed -> typed.isRefused() && !typed.value("version").equals(version))
                .isPresent();
        List<KeptModel.Field> changed = isStale ? sheet.changed() : List.of();
        Optional<EffectModel> effect =
                sent.to("").isPresent() ? sent.effect() : shelf.effect(visit, Optional.of(id), false);
        return pages.show(
                "setting.jte",
                new SettingModel(
                        pages.frame(visit),
                        title(visit, shelf),
                        path(shelf),
                        thing.name(),
                        sent.once(),
                        sheet.done(),
                        changed,
                        shelf.isPreviewed(),
                        effect,
                        shelf.acts(visit, id).stream()
                                .map(act -> act(visit, shelf, thing, act, sent))
                                .toList(),
                        shelf.ways(visit, id)));
    }

    private static FormModel act(Visit visit, Shelf shelf, Shelf.Thing thing, Shelf.Act act, Sent sent) {
        Sheet sheet = new Sheet(
                        act.name(), path(shelf, thing.id()) + "/" + act.name(), visit.words(), sent.to(act.name()))
                .called("settings.act." + act.name());
        return act.fields()
                .apply(sheet)
                .hidden("version", String.valueOf(thing.version()))
                .done();
    }

    /** Adds one, or shows what it would bring about; the only one of its kind is changed. */
    @POST
    @Path("{kind}")
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response add(@Context ContainerRequestContext request, @PathParam("kind") String kind) {
        Visit visit = Visit.of(request);
        Shelf shelf = shelf(kind);
        if (shelf.only().isPresent()) {
            return keep(visit, shelf, shelf.only().get());
        }
        Shelf.Wanted all = new Shelf.Wanted(Optional.empty(), Optional.empty());
        return pages.attempt(
                visit,
                () -> {
                    if (isPreview(visit)) {
                        Typed typed = visit.form().typed();
                        return list(visit, shelf, all, Optional.of(typed), shelf.effect(visit, Optional.empty(), true));
                    }
                    return done(visit, shelf, shelf.keep(visit, Optional.empty()), "settings.done.added");
                },
                typed -> list(visit, shelf, all, Optional.of(typed), wrong(visit, typed)));
    }

    /** While somebody types, what is wrong is said beside the form, which is left alone. */
    private static Optional<EffectModel> wrong(Visit visit, Typed typed) {
        if (!isPreview(visit) || !visit.wantsPiece()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        typed.trouble().ifPresent(trouble -> rows.add(List.of(trouble.title(), trouble.detail())));
        typed.faults().forEach((field, fault) -> rows.add(List.of(visit.words().label(field), fault)));
        return Optional.of(new EffectModel(
                visit.words().of("settings.effect.refused"),
                List.of(visit.words().of("settings.effect.field"), visit.words().of("settings.effect.fault")),
                rows,
                Optional.empty()));
    }

    /** Changes one, or shows what the change would bring about. */
    @POST
    @Path("{kind}/{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response change(
            @Context ContainerRequestContext request, @PathParam("kind") String kind, @PathParam("id") String id) {
        return keep(Visit.of(request), shelf(kind), id);
    }

    private static boolean isPreview(Visit visit) {
        return !visit.form().text(PREVIEW).isEmpty();
    }

    private Response keep(Visit visit, Shelf shelf, String id) {
        return pages.attempt(
                visit,
                () -> {
                    if (isPreview(visit)) {
                        Optional<Typed> typed = Optional.of(visit.form().typed());
                        return show(
                                visit, shelf, id, new Sent("", typed, "", shelf.effect(visit, Optional.of(id), true)));
                    }
                    return done(visit, shelf, shelf.keep(visit, Optional.of(id)), "settings.done.saved");
                },
                typed -> show(visit, shelf, id, new Sent("", Optional.of(typed), "", wrong(visit, typed))));
    }

    /** Goes on to what was kept; where something is shown but once, at once. */
    private Response done(Visit visit, Shelf shelf, Shelf.Kept kept, String said) {
        if (!kept.once().isEmpty()) {
            return show(visit, shelf, kept.id(), new Sent("", Optional.empty(), kept.once(), Optional.empty()));
        }
        visit.say(said, shelf.thing(visit, kept.id()).name());
        return Pages.goTo(path(shelf, kept.id()));
    }

    /** Does something else with one. */
    @POST
    @Path("{kind}/{id}/{act}")
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response act(
            @Context ContainerRequestContext request,
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @PathParam("act") String name) {
        Visit visit = Visit.of(request);
        Shelf shelf = shelf(kind);
        Shelf.Thing thing = shelf.thing(visit, id);
        Shelf.Act act = shelf.acts(visit, id).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("settings", name));
        return pages.attempt(
                visit,
                () -> {
                    String once = act.deed().apply(visit);
                    if (act.away()) {
                        visit.say("settings.done." + name, thing.name());
                        return Pages.goTo(path(shelf));
                    }
                    return done(visit, shelf, new Shelf.Kept(id, once), "settings.done." + name);
                },
                typed -> show(visit, shelf, id, Sent.refused(name, typed)));
    }
}
