package org.incidentdesk.web.page;

import org.incidentdesk.domain.port.driving.KnowledgeImages;
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
import org.incidentdesk.domain.knowledge.Highlight;
import org.incidentdesk.domain.port.driving.ArticleListing;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.FoundArticle;
import org.incidentdesk.domain.port.driving.KnowledgeGaps;
import org.incidentdesk.domain.port.driving.KnowledgeReading;
import org.incidentdesk.domain.port.driving.RevisionComparison;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.SearchUnavailable;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.ArticleModel;
import org.incidentdesk.web.page.model.EditorModel;
import org.incidentdesk.web.page.model.KnowledgeModel;
import org.incidentdesk.web.page.model.KnowledgeModel.ArticleCard;
import org.incidentdesk.web.page.model.KnowledgeModel.Search;
import org.incidentdesk.web.page.model.Marked;
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
    private final KnowledgeImages images;
    private final KnowledgeGaps gaps;
    private final Pages pages;
    private final Choices choices;

    /**
     * Makes the page.
     *
     * @param sources finds articles, people and categories
     * @param reading knows revisions and votes
     * @param images knows the pictures of articles
     * @param gaps remembers what was looked for in vain
     * @param pages shows pages
     */
    public KnowledgePage(
            TicketSources sources,
            KnowledgeReading reading,
            KnowledgeImages images,
            KnowledgeGaps gaps,
            Pages pages) {
        this.sources = sources;
        this.reading = reading;
        this.images = images;
        this.gaps = gaps;
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
            @QueryParam("audience") String audience,
            @QueryParam("category") String category,
            @QueryParam("after") String after) {
        Visit visit = Visit.of(request);
        String words = query == null ? "" : query.strip();
        ArticleState state = STATES.stream()
                .filter(known -> name(known).equals(show))
                .findFirst()
                .orElse(ArticleState.PUBLISHED);
        String shown = visit.actor().role().isStaff() ? name(state) : "";
        if (words.isEmpty()) {
            return listed(visit, new Search("", shown, "", ""), state, after);
        }
        KnowledgeFinder finder = new KnowledgeFinder(sources, visit, words, audience, category, SHOWN);
        Search search = new Search(words, shown, finder.audience(), finder.category());
        try {
            return found(visit, search, finder);
        } catch (SearchUnavailable e) {
            return away(visit, search);
        }
    }

    private Response found(Visit visit, Search search, KnowledgeFinder finder) {
        List<FoundArticle> found = finder.found();
        if (found.isEmpty() && !finder.isNarrowed() && !finder.isCompleting()) {
            gaps.missed(visit.actor(), search.query());
        }
        boolean isNothing = found.isEmpty() && !finder.isNarrowed();
        return pages.show(
                "knowledge.jte",
                new KnowledgeModel(
                        pages.frame(visit),
                        search,
                        false,
                        chips(visit, Optional.empty()),
                        isNothing ? List.of() : finder.narrowings(),
                        found.size() < SHOWN
                                ? visit.words().count("knowledge.found", found.size())
                                : visit.words().of("knowledge.best", SHOWN),
                        found.stream().map(one -> card(visit, one)).toList(),
                        ""));
    }

    /** The search does not answer: what is published can be read all the same. */
    private Response away(Visit visit, Search search) {
        List<ArticleView> published = articles(visit, ArticleState.PUBLISHED, "");
        return pages.show(
                Response.Status.SERVICE_UNAVAILABLE.getStatusCode(),
                "knowledge.jte",
                new KnowledgeModel(
                        pages.frame(visit),
                        search,
                        true,
                        chips(visit, Optional.empty()),
                        List.of(),
                        "",
                        published.stream().map(article -> card(visit, article)).toList(),
                        next(published, ArticleState.PUBLISHED)));
    }

    private Response listed(Visit visit, Search search, ArticleState state, String after) {
        List<ArticleView> articles = articles(visit, state, after);
        return pages.show(
                "knowledge.jte",
                new KnowledgeModel(
                        pages.frame(visit),
                        search,
                        false,
                        chips(visit, Optional.of(state)),
                        List.of(),
                        "",
                        articles.stream().map(article -> card(visit, article)).toList(),
                        next(articles, state)));
    }

    private static String next(List<ArticleView> articles, ArticleState state) {
        return articles.size() < SHOWN
                ? ""
                : "/knowledge?show=" + name(state) + "&after="
                        + articles.get(articles.size() - 1).id();
    }

    private static List<Chip> chips(Visit visit, Optional<ArticleState> state) {
        return STATES.stream()
                .filter(known -> visit.actor().role().isStaff())
                .map(known -> new Chip(
                        visit.words().of("knowledge.show." + name(known)),
                        "/knowledge?show=" + name(known),
                        state.filter(known::equals).isPresent()))
                .toList();
    }

    private static String name(ArticleState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<ArticleView> articles(Visit visit, ArticleState state, String after) {
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
        return new ArticleCard(
                ArticleScreen.path(article.id()),
                Marked.plain(article.text().title().value()),
                Marked.plain(symptoms.length() > LONGEST ? symptoms.substring(0, LONGEST) + "…" : symptoms),
                notes(visit, article));
    }

    static ArticleCard card(Visit visit, FoundArticle found) {
        ArticleView article = found.article();
        Highlight highlight = found.highlight();
        return new ArticleCard(
                ArticleScreen.path(article.id()),
                KnowledgeFinder.marked(article.text().title().value(), highlight.title()),
                KnowledgeFinder.marked(highlight.excerpt(), highlight.spans()),
                notes(visit, article));
    }

    private static List<String> notes(Visit visit, ArticleView article) {
        return visit.actor().role().isStaff()
                ? Stream.of(article.state().name(), article.audience().name())
                        .map(visit.words()::word)
                        .toList()
                : List.of();
    }

    /** Shows the form for a new article, title and category perhaps filled in by whoever found it missing. */
    @GET
    @Path("new")
    @AllowedTo(Callers.STAFF)
    public Response write(
            @Context ContainerRequestContext request,
            @QueryParam("title") String title,
            @QueryParam("category") String category) {
        Typed begun = Typed.NOTHING
                .with(ArticleScreen.TITLE, title == null ? "" : title)
                .with(ArticleScreen.CATEGORY, category == null ? "" : category);
        return editor(Visit.of(request), Optional.empty(), begun);
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
                        visit.form().text(PREVIEW).isEmpty()
                                ? Optional.empty()
                                : Optional.of(screen.preview(article)),
                        article.map(known -> screen.images(images.images(visit.actor(), known.id())))
                                .orElse(List.of()),
                        article.map(known -> screen.upload(known.id()))));
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
                screen.body(id, article.text()),
                article.draft().map(draft -> screen.body(id, draft.text())),
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
                screen.body(id, both.before().text()),
                screen.body(id, both.after().text()),
                visit.words().of("knowledge.compared", after - 1, after)));
    }
}
