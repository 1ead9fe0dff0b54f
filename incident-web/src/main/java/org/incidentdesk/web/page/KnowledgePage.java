package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.port.driving.ArticleHit;
import org.incidentdesk.domain.port.driving.ArticleListing;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.KnowledgeReading;
import org.incidentdesk.domain.port.driving.RevisionComparison;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.ArticleModel;
import org.incidentdesk.web.page.model.EditorModel;
import org.incidentdesk.web.page.model.KnowledgeModel;
import org.incidentdesk.web.page.model.KnowledgeModel.ArticleCard;
import org.incidentdesk.web.page.model.TimelineModel.Chip;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** The knowledge base: searched while one types, read, compared. What may be seen is decided by the port. */
@Path("/knowledge")
public final class KnowledgePage {

    private static final int SHOWN = 30;
    private static final int LONGEST = 180;

    /** The button that shows what is typed as it would be read. */
    static final String PREVIEW = "preview";

    /** What staff can list, and the state that it means. */
    private static final List<ArticleState> STATES =
            List.of(ArticleState.PUBLISHED, ArticleState.IN_REVIEW, ArticleState.DRAFT, ArticleState.RETIRED);

    private final TicketSources sources;
    private final KnowledgeReading reading;
    private final Pages pages;
    private final Choices choices;

    /**
     * Makes the page.
     *
     * @param sources finds articles, people and categories
     * @param reading knows revisions and votes
     * @param pages shows pages
     */
    public KnowledgePage(TicketSources sources, KnowledgeReading reading, Pages pages) {
        this.sources = sources;
        this.reading = reading;
        this.pages = pages;
        this.choices = new Choices(sources.catalogue(), sources.people());
    }

    /** Lists what there is, or what was found. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    public Response list(
            @Context ContainerRequestContext request,
            @QueryParam("q") String query,
            @QueryParam("show") String show,
            @QueryParam("after") String after) {
        Visit visit = Visit.of(request);
        String words = query == null ? "" : query.strip();
        ArticleState state = STATES.stream()
                .filter(known -> name(known).equals(show))
                .findFirst()
                .orElse(ArticleState.PUBLISHED);
        List<ArticleView> found = words.isEmpty() ? listed(visit, state, after) : found(visit, words);
        String next = words.isEmpty() && found.size() == SHOWN
                ? "/knowledge?show=" + name(state) + "&after="
                        + found.get(found.size() - 1).id()
                : "";
        boolean staff = visit.actor().role().isStaff();
        List<Chip> chips = STATES.stream()
                .filter(known -> staff)
                .map(known -> new Chip(
                        visit.words().of("knowledge.show." + name(known)),
                        "/knowledge?show=" + name(known),
                        words.isEmpty() && known == state))
                .toList();
        return pages.show(
                "knowledge.jte",
                new KnowledgeModel(
                        pages.frame(visit),
                        words,
                        chips,
                        staff ? name(state) : "",
                        found.stream().map(article -> card(visit, article)).toList(),
                        next));
    }

    private static String name(ArticleState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<ArticleView> found(Visit visit, String words) {
        return sources
                .knowledge()
                .search(visit.actor(), new ArticleSearch(words, Optional.empty(), Optional.empty(), SHOWN))
                .stream()
                .map(ArticleHit::article)
                .toList();
    }

    private List<ArticleView> listed(Visit visit, ArticleState state, String after) {
        Optional<ArticleId> last =
                Optional.ofNullable(after).filter(text -> !text.isBlank()).map(KnowledgePage::id);
        return sources.knowledge()
                .list(
                        visit.actor(),
                        new ArticleListing(
                                Optional.of(state), Optional.empty(), Optional.empty(), Optional.empty(), last, SHOWN));
    }

    static ArticleId id(String raw) {
        try {
            return ArticleId.parse(raw);
        } catch (InvalidValue e) {
            throw new NotFound("article", raw);
        }
    }

    private static ArticleCard card(Visit visit, ArticleView article) {
        String symptoms = article.text().symptoms().value();
        List<String> notes = visit.actor().role().isStaff()
                ? Stream.of(article.state().name(), article.audience().name())
                        .map(visit.words()::word)
                        .toList()
                : List.of();
        return new ArticleCard(
                ArticleScreen.path(article.id()),
                article.text().title().value(),
                symptoms.length() > LONGEST ? symptoms.substring(0, LONGEST) + "…" : symptoms,
                notes);
    }

    /** Shows the form for a new article. */
    @GET
    @Path("new")
    @AllowedTo(Callers.STAFF)
    public Response write(@Context ContainerRequestContext request) {
        return editor(Visit.of(request), Optional.empty(), Typed.NOTHING);
    }

    Response editor(Visit visit, Optional<ArticleView> article, Typed typed) {
        ArticleScreen screen = new ArticleScreen(visit, sources, visit.form().text("form"), typed);
        return pages.show(
                "editor.jte",
                new EditorModel(
                        pages.frame(visit),
                        visit.words().of(article.isPresent() ? "knowledge.edit" : "knowledge.new"),
                        article.map(known -> ArticleScreen.path(known.id())).orElse("/knowledge"),
                        screen.editor(article, choices),
                        visit.form().text(PREVIEW).isEmpty() ? Optional.empty() : Optional.of(screen.preview())));
    }

    /** Shows an article, perhaps two of its texts side by side. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.EVERYONE)
    public Response read(
            @Context ContainerRequestContext request,
            @PathParam("id") String id,
            @QueryParam("compare") String compare) {
        return article(Visit.of(request), id(id), compare, Typed.NOTHING);
    }

    /** Shows the form for an article's next text. */
    @GET
    @Path("{id}/edit")
    @AllowedTo(Callers.STAFF)
    public Response edit(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Visit visit = Visit.of(request);
        return editor(visit, Optional.of(sources.knowledge().article(visit.actor(), id(id))), Typed.NOTHING);
    }

    /** Whoever comes to the address of one of the article's forms comes to the article. */
    @GET
    @Path("{id}/{form}")
    @AllowedTo(Callers.EVERYONE)
    public Response back(@PathParam("id") String id, @PathParam("form") String form) {
        return Pages.goTo(ArticleScreen.path(id(id)));
    }

    Response article(Visit visit, ArticleId id, String compare, Typed typed) {
        ArticleView article = sources.knowledge().article(visit.actor(), id);
        ArticleScreen screen = new ArticleScreen(visit, sources, visit.form().text("form"), typed);
        boolean staff = visit.actor().role().isStaff();
        String voted = reading.vote(visit.actor(), id)
                .map(helpful -> visit.words().of(helpful ? "knowledge.voted.yes" : "knowledge.voted.no"))
                .orElse("");
        ArticleModel model = new ArticleModel(
                pages.frame(visit),
                ArticleScreen.path(id),
                id.toString(),
                screen.body(article.text()),
                article.draft().map(draft -> screen.body(draft.text())),
                screen.facts(article),
                screen.forms(article),
                staff && article.state() != ArticleState.RETIRED,
                voted,
                screen.votes(article),
                compared(visit, screen, id, compare),
                staff ? screen.revisions(id, reading.revisions(visit.actor(), id)) : List.of());
        return pages.show("article.jte", model);
    }

    private Optional<ArticleModel.Compared> compared(Visit visit, ArticleScreen screen, ArticleId id, String compare) {
        if (compare == null || !compare.matches("[0-9]{1,6}") || Integer.parseInt(compare) < 2) {
            return Optional.empty();
        }
        int after = Integer.parseInt(compare);
        RevisionComparison both = reading.comparison(visit.actor(), id, after - 1, after);
        return Optional.of(new ArticleModel.Compared(
                screen.body(both.before().text()),
                screen.body(both.after().text()),
                visit.words().of("knowledge.compared", after - 1, after)));
    }
}
