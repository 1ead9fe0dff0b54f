package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driving.ArticleQuestion;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ArticleFacetsJson;
import org.incidentdesk.web.view.FoundArticleJson;

/** The search of the knowledge base, with filters, marks and counts. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
public final class ArticleSearchResource {

    private final KnowledgeSearch knowledge;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param knowledge finds articles
     * @param answers the form of answers
     */
    public ArticleSearchResource(KnowledgeSearch knowledge, Answers answers) {
        this.knowledge = knowledge;
        this.answers = answers;
    }

    /** Finds them. */
    @GET
    @Path("search")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "searchArticles",
            text = "Finds published articles, the best first, and marks where each says what was asked. +word must be"
                    + " found, -word must not, and \"a phrase\" must be found word after word.",
            gives = FoundArticleJson.class,
            list = true)
    public Response search(
            @Context ContainerRequestContext request,
            @QueryParam("text") String text,
            @QueryParam("completing") String completing,
            @QueryParam("language") String language,
            @QueryParam("audience") String audience,
            @QueryParam("category") String category,
            @QueryParam("near") String near,
            @QueryParam("limit") String limit) {
        ArticleQuestion question = question(text, completing, language, audience, category, near, limit);
        return answers.list(knowledge.find(Asker.of(request).actor(), question).stream()
                .map(FoundArticleJson::of)
                .toList());
    }

    /** Counts what a search finds. */
    @GET
    @Path("search/facets")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "countFoundArticles",
            text = "Counts what a search finds, by the subtrees of categories and by audience.",
            gives = ArticleFacetsJson.class)
    public Response facets(
            @Context ContainerRequestContext request,
            @QueryParam("text") String text,
            @QueryParam("completing") String completing,
            @QueryParam("language") String language,
            @QueryParam("audience") String audience,
            @QueryParam("category") String category) {
        ArticleQuestion question = question(text, completing, language, audience, category, null, null);
        return answers.unkept(
                ArticleFacetsJson.of(knowledge.facets(Asker.of(request).actor(), question)));
    }

    private static ArticleQuestion question(
            String text,
            String completing,
            String language,
            String audience,
            String category,
            String near,
            String limit) {
        Query query = new Query();
        if (text == null) {
            query.fault(new Fault("text", "blank", Map.of()));
        }
        Optional<String> words = query.text("text", text);
        boolean unfinished = query.flag("completing", completing);
        Optional<Language> only = query.oneOf("language", language, Language.class);
        Optional<Audience> forWhom = query.oneOf("audience", audience, Audience.class);
        Optional<CategoryId> within = query.one("category", category, CategoryId::new);
        Optional<CategoryId> close = query.one("near", near, CategoryId::new);
        int most = query.limit(limit, ArticleSearch.MAX_LIMIT);
        query.check();
        return new ArticleQuestion(words.orElseThrow(), unfinished, only, forWhom, within, close, most);
    }
}
