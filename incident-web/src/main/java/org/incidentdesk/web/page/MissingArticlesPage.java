package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.MissedSearch;
import org.incidentdesk.domain.port.driving.KnowledgeGaps;
import org.incidentdesk.domain.port.driving.UncoveredCategory;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.MissingModel;
import org.incidentdesk.web.page.model.MissingModel.Missed;
import org.incidentdesk.web.page.model.MissingModel.Uncovered;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** What to write next: what was looked for in vain, and what is solved without an article. */
@Path("/knowledge/missing")
public final class MissingArticlesPage {

    private static final int SHOWN = 50;
    private static final String ADDRESS = "/knowledge/missing";
    private static final String BEGIN = "/knowledge/new";

    private final KnowledgeGaps gaps;
    private final TicketSources sources;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param gaps knows what is missing
     * @param sources knows categories
     * @param pages shows pages
     */
    public MissingArticlesPage(KnowledgeGaps gaps, TicketSources sources, Pages pages) {
        this.gaps = gaps;
        this.sources = sources;
        this.pages = pages;
    }

    /** Lists what is missing. */
    @GET
    @AllowedTo(Callers.STAFF)
    public Response list(
            @Context ContainerRequestContext request,
            @QueryParam("after") String after,
            @QueryParam("times") String times) {
        return list(Visit.of(request), place(after, times), Typed.NOTHING);
    }

    /** The last one of the stretch before; an address that names none begins at the beginning. */
    private static Optional<MissedSearch> place(String words, String times) {
        boolean named = words != null
                && !words.isEmpty()
                && words.length() <= MissedSearch.MAX_LENGTH
                && times != null
                && times.matches("[1-9][0-9]{0,17}");
        return named ? Optional.of(new MissedSearch(words, Long.parseLong(times), Instant.EPOCH)) : Optional.empty();
    }

    private Response list(Visit visit, Optional<MissedSearch> after, Typed trouble) {
        List<MissedSearch> searches = gaps.searches(visit.actor(), after, SHOWN);
        List<Missed> missed = new ArrayList<>();
        for (MissedSearch search : searches) {
            missed.add(missed(visit, search, missed.size()));
        }
        String next = searches.size() < SHOWN ? "" : next(searches.get(SHOWN - 1));
        return pages.show(
                "missing.jte",
                new MissingModel(
                        pages.frame(visit),
                        trouble,
                        missed,
                        next,
                        gaps.categories(visit.actor()).stream()
                                .map(category -> uncovered(visit, category))
                                .toList()));
    }

    private static String next(MissedSearch last) {
        return ADDRESS + "?times=" + last.times() + "&after=" + encoded(last.words());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Missed missed(Visit visit, MissedSearch search, int place) {
        return new Missed(
                search.words(),
                "/knowledge?q=" + encoded(search.words()),
                visit.words().count("knowledge.times", search.times()),
                visit.dates().of(search.lastAt()),
                BEGIN + "?title=" + encoded(search.words()),
                new Sheet("answered-" + place, ADDRESS, visit.words(), Optional.empty())
                        .called("knowledge.act.answered")
                        .hidden("words", search.words())
                        .done());
    }

    private Uncovered uncovered(Visit visit, UncoveredCategory uncovered) {
        return new Uncovered(
                uncovered
                        .category()
                        .map(id -> sources.categoryPath(visit, id))
                        .orElse(visit.words().of("knowledge.missing.uncategorized")),
                uncovered
                        .category()
                        .map(id -> "/tickets?category=" + encoded(id.value()))
                        .orElse(""),
                visit.words().count("knowledge.tickets", uncovered.tickets()),
                uncovered
                        .category()
                        .map(id -> BEGIN + "?category=" + encoded(id.value()))
                        .orElse(BEGIN));
    }

    /** Takes words off the list, because an article answers them now. */
    @POST
    @AllowedTo(Callers.STAFF)
    public Response answered(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        return pages.attempt(
                visit,
                () -> {
                    gaps.answered(visit.actor(), visit.form().text("words"));
                    visit.say("knowledge.done.answered", "");
                    return Pages.goTo(ADDRESS);
                },
                typed -> list(visit, Optional.empty(), typed));
    }
}
