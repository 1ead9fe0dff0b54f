package org.incidentdesk.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Highlight;
import org.incidentdesk.domain.port.driving.ArticleFacets;
import org.incidentdesk.domain.port.driving.ArticleQuestion;
import org.incidentdesk.domain.port.driving.FoundArticle;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.KnowledgeModel.Narrowing;
import org.incidentdesk.web.page.model.Marked;
import org.incidentdesk.web.page.model.TimelineModel.Chip;

/** One search of the knowledge base: what it finds, and by what it can be narrowed. */
final class KnowledgeFinder {

    private static final int MOST_CATEGORIES = 10;

    private final TicketSources sources;
    private final Visit visit;
    private final String words;
    private final Optional<Audience> audience;
    private final Optional<CategoryId> category;
    private final int limit;

    /** A search by an address; what it names in vain narrows nothing. */
    KnowledgeFinder(TicketSources sources, Visit visit, String words, String audience, String category, int limit) {
        this.sources = sources;
        this.visit = visit;
        this.words = words;
        this.audience = Stream.of(Audience.values())
                .filter(known -> known.name().equals(audience))
                .findFirst();
        this.category = Optional.ofNullable(category).flatMap(this::known);
        this.limit = limit;
    }

    private Optional<CategoryId> known(String raw) {
        try {
            CategoryId id = new CategoryId(raw);
            sources.catalogue().category(visit.actor(), id);
            return Optional.of(id);
        } catch (InvalidValue | NotFound e) {
            return Optional.empty();
        }
    }

    /** Whether anything narrows it. */
    boolean isNarrowed() {
        return audience.isPresent() || category.isPresent();
    }

    String audience() {
        return audience.map(Audience::name).orElse("");
    }

    String category() {
        return category.map(CategoryId::value).orElse("");
    }

    /** While somebody is still typing, the last word may be the beginning of one. */
    boolean isCompleting() {
        return visit.wantsPiece();
    }

    List<FoundArticle> found() {
        return sources.knowledge().find(visit.actor(), question(audience, category));
    }

    private ArticleQuestion question(Optional<Audience> only, Optional<CategoryId> within) {
        return new ArticleQuestion(words, isCompleting(), Optional.empty(), only, within, Optional.empty(), limit);
    }

    private ArticleFacets facets(Optional<Audience> only, Optional<CategoryId> within) {
        return sources.knowledge().facets(visit.actor(), question(only, within));
    }

    /** The filters, each choice with what would be found by it beside the other filter; none where none would tell apart. */
    List<Narrowing> narrowings() {
        ArticleFacets byCategory = facets(audience, Optional.empty());
        ArticleFacets byAudience =
                category.isEmpty() && audience.isEmpty() ? byCategory : facets(Optional.empty(), category);
        List<Narrowing> narrowings = new ArrayList<>();
        List<Chip> categories = categories(byCategory);
        if (!categories.isEmpty()) {
            narrowings.add(new Narrowing(visit.words().of("frame.label.category"), categories));
        }
        if (byAudience.byAudience().size() > 1 || audience.isPresent()) {
            narrowings.add(new Narrowing(visit.words().of("frame.label.audience"), audiences(byAudience)));
        }
        return narrowings;
    }

    /** The choices, the one with most first; chosen again, one narrows no longer. */
    private List<Chip> categories(ArticleFacets facets) {
        Map<CategoryId, Long> counts = new LinkedHashMap<>();
        category.ifPresent(chosen -> counts.put(chosen, facets.byCategory().getOrDefault(chosen, 0L)));
        facets.byCategory().entrySet().stream()
                .sorted(Map.Entry.<CategoryId, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CATEGORIES)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts.entrySet().stream()
                .map(entry -> {
                    boolean on = category.filter(entry.getKey()::equals).isPresent();
                    return chip(
                            sources.categoryPath(visit, entry.getKey()),
                            entry.getValue(),
                            address(audience(), on ? "" : entry.getKey().value()),
                            on);
                })
                .toList();
    }

    private List<Chip> audiences(ArticleFacets facets) {
        return Stream.of(Audience.values())
                .filter(known -> facets.byAudience().containsKey(known)
                        || audience.filter(known::equals).isPresent())
                .map(known -> {
                    boolean on = audience.filter(known::equals).isPresent();
                    return chip(
                            visit.words().word(known.name()),
                            facets.byAudience().getOrDefault(known, 0L),
                            address(on ? "" : known.name(), category()),
                            on);
                })
                .toList();
    }

    private Chip chip(String label, long count, String address, boolean on) {
        return new Chip(visit.words().of("knowledge.narrow", label, count), address, on);
    }

    private String address(String forWhom, String within) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", words);
        query.put("audience", forWhom);
        query.put("category", within);
        return query.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/knowledge?", ""));
    }

    /** A text in which what was asked is marked. */
    static Marked marked(String text, List<Highlight.Span> spans) {
        List<Marked.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Highlight.Span span : spans) {
            if (span.from() > at) {
                pieces.add(new Marked.Piece(text.substring(at, span.from()), false));
            }
            pieces.add(new Marked.Piece(text.substring(span.from(), span.to()), true));
            at = span.to();
        }
        if (at < text.length()) {
            pieces.add(new Marked.Piece(text.substring(at), false));
        }
        return new Marked(pieces);
    }
}
