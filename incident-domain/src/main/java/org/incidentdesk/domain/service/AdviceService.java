package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.SolvedTickets;
import org.incidentdesk.domain.port.driving.ArticleHit;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.KnowledgeAdvice;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.port.driving.Likeness;
import org.incidentdesk.domain.port.driving.Plight;
import org.incidentdesk.domain.port.driving.SimilarTicket;
import org.incidentdesk.domain.port.driving.SuggestedArticle;
import org.incidentdesk.domain.port.driving.TicketAdvice;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.domain.ticket.TimelineEntry.Solution;

final class AdviceService implements KnowledgeAdvice {

    /** Of so many solved tickets for each that is told, the words are looked at closely. */
    private static final int CANDIDATES = 5;

    private final Desk desk;
    private final KnowledgeSearch knowledge;

    AdviceService(Desk desk, KnowledgeSearch knowledge) {
        this.desk = desk;
        this.knowledge = knowledge;
    }

    @Override
    public TicketAdvice advise(Actor actor, Plight plight) {
        return advise(actor, plight, Optional.empty());
    }

    @Override
    public TicketAdvice advise(Actor actor, TicketNumber number, int limit) {
        TicketSnapshot ticket = desk.ports()
                .unitOfWork()
                .reading(repositories -> new References(repositories)
                        .visibleTicket(number, actor)
                        .snapshot());
        Plight plight = new Plight(
                ticket.report().title().value(),
                ticket.report().description().value(),
                ticket.classification().current(),
                new TreeSet<>(ticket.classification().assets()),
                limit);
        return advise(actor, plight, Optional.of(number));
    }

    /** What is asked, with what the desk knows of the category and the assets. */
    private record Asked(
            Plight plight,
            List<String> words,
            Set<CategoryId> near,
            List<Asset> assets,
            Optional<TicketNumber> ticket) {

        String text() {
            return plight.title() + "\n" + plight.description()
                    + assets.stream().map(asset -> "\n" + asset.name().value()).collect(Collectors.joining());
        }

        Likeness with(String text, Set<CategoryId> categories, Set<AssetId> about) {
            Set<String> roots = TellingWords.roots(text);
            List<String> shared = words.stream()
                    .filter(word -> roots.contains(TellingWords.root(word)))
                    .toList();
            List<AssetId> same = assets.stream()
                    .filter(asset -> about.contains(asset.id())
                            || roots.containsAll(TellingWords.roots(asset.name().value())))
                    .map(Asset::id)
                    .toList();
            return new Likeness(shared, categories.stream().anyMatch(near::contains), same);
        }
    }

    private TicketAdvice advise(Actor actor, Plight plight, Optional<TicketNumber> ticket) {
        Asked asked = desk.ports().unitOfWork().reading(repositories -> asked(repositories, plight, ticket));
        if (asked.words().isEmpty()) {
            return new TicketAdvice(List.of(), List.of());
        }
        ArticleSearch search = new ArticleSearch(asked.text(), Optional.empty(), plight.category(), plight.limit());
        List<SuggestedArticle> articles = knowledge.search(actor, search).stream()
                .map(hit -> suggested(hit, asked))
                .toList();
        Instant now = desk.now();
        return new TicketAdvice(
                articles, desk.ports().unitOfWork().reading(repositories -> similar(repositories, actor, asked, now)));
    }

    private static Asked asked(Repositories repositories, Plight plight, Optional<TicketNumber> ticket) {
        CategoryTree tree = new CategoryTree(repositories.categories().all());
        Optional<CategoryId> known = plight.category()
                .filter(category -> repositories.categories().find(category).isPresent());
        Set<CategoryId> near = known.map(category -> Stream.concat(
                                tree.path(category).stream().map(Category::id), tree.subtree(category).stream())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        List<Asset> assets = plight.assets().stream()
                .flatMap(asset -> repositories.assets().find(asset).stream())
                .toList();
        List<String> words = TellingWords.of(plight.title() + " " + plight.description());
        return new Asked(plight, words, near, assets, ticket);
    }

    private static SuggestedArticle suggested(ArticleHit hit, Asked asked) {
        ArticleText text = hit.article().text();
        String words = text.title() + " " + text.symptoms() + " "
                + text.cause().map(Text::value).orElse("") + " " + text.remedyText() + " "
                + String.join(" ", text.keywords());
        return new SuggestedArticle(hit.article(), asked.with(words, text.categories(), Set.of()));
    }

    private static List<SimilarTicket> similar(Repositories repositories, Actor actor, Asked asked, Instant now) {
        List<String> words = asked.words().stream()
                .map(TellingWords::root)
                .distinct()
                .limit(SolvedTickets.Question.MAX_WORDS)
                .toList();
        SolvedTickets.Question question = new SolvedTickets.Question(
                words,
                asked.plight().category(),
                actor.role().isStaff() ? Optional.empty() : Optional.of(actor.person()),
                asked.ticket(),
                asked.plight().limit() * CANDIDATES);
        int enough = Math.min(2, words.size());
        return repositories.tickets().findAll(repositories.solvedTickets().similar(question)).stream()
                .filter(ticket -> Ticket.restore(ticket).isVisibleTo(actor))
                .flatMap(ticket -> similar(repositories, actor, ticket, asked, now).stream())
                .filter(found -> found.likeness().weight() >= enough
                        && !found.likeness().words().isEmpty())
                .sorted(Comparator.comparingInt(
                                (SimilarTicket found) -> found.likeness().weight())
                        .thenComparing(found -> found.ticket().number())
                        .reversed())
                .limit(asked.plight().limit())
                .toList();
    }

    private static Optional<SimilarTicket> similar(
            Repositories repositories, Actor actor, TicketSnapshot ticket, Asked asked, Instant now) {
        Likeness likeness = asked.with(
                ticket.report().title() + " " + ticket.report().description(),
                ticket.classification().current().map(Set::of).orElse(Set.of()),
                Set.copyOf(ticket.classification().assets()));
        return ticket.lastSolution()
                .filter(last -> last.answer() != Solution.Answer.REFUSED)
                .filter(last -> last.outcome() == Outcome.FIXED || last.outcome() == Outcome.WORKAROUND)
                .map(last -> new SimilarTicket(
                        TicketSummary.of(ticket),
                        last.text(),
                        last.outcome(),
                        last.article()
                                .filter(article -> repositories
                                        .articles()
                                        .find(article)
                                        .filter(found -> found.isReadableBy(actor.role(), now))
                                        .isPresent()),
                        likeness));
    }
}
