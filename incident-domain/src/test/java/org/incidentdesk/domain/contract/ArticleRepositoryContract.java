package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** What an {@link ArticleRepository} keeps. */
public interface ArticleRepositoryContract extends VersionedRepositoryContract<ArticleId, Article> {

    @Override
    default ArticleRepository repository(Repositories repositories) {
        return repositories.articles();
    }

    private ArticleId next() {
        return within(r -> r.numbering().nextArticle());
    }

    @Override
    default List<Article> examples() {
        ArticleText full = new ArticleText(
                new Title("Accès refusé « HorairePro » 🙂 系統"),
                new Text(String.join("\n", Fresh.TEXTS)),
                Optional.of(new Text("Droits échus\n\n\"la nuit\" \\")),
                Remedy.WORKAROUND,
                new Text(String.join("\n", Fresh.LONGER_TEXTS)),
                Language.EN,
                new TreeSet<>(Set.of(new CategoryId("acces"), new CategoryId("application"))),
                new TreeSet<>(Set.of("mot de passe", "accès", "x".repeat(ArticleText.MAX_KEYWORD_LENGTH))));
        ArticleText longest = new ArticleText(
                new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                new Text(Fresh.ofLength(Text.MAX_LENGTH)),
                Optional.of(new Text(Fresh.ofLength(Text.MAX_LENGTH))),
                Remedy.RESOLUTION,
                new Text(Fresh.ofLength(Text.MAX_LENGTH)),
                Language.FR,
                new TreeSet<>(),
                new TreeSet<>(IntStream.range(0, ArticleText.MAX_KEYWORDS)
                        .mapToObj(i -> "clé " + i)
                        .toList()));
        return List.of(
                SampleThings.article(next()),
                new Article(
                        next(),
                        full,
                        Audience.FAQ,
                        ArticleState.PUBLISHED,
                        SampleTickets.SARA.person(),
                        Optional.of(SampleTickets.PROF.person()),
                        Optional.of(new TicketNumber(1_000_000_000_000L)),
                        Fresh.LONG_AGO,
                        Fresh.NOON,
                        Optional.of(Fresh.FAR_AHEAD),
                        1_234_567_890_123L,
                        0),
                article(next(), longest, ArticleState.IN_REVIEW, Audience.INTERNAL, Optional.empty()),
                article(next(), full, ArticleState.RETIRED, Audience.INTERNAL, Optional.empty()));
    }

    private static Article article(
            ArticleId id, ArticleText text, ArticleState state, Audience audience, Optional<TicketNumber> source) {
        return new Article(
                id,
                text,
                audience,
                state,
                SampleTickets.SARA.person(),
                Optional.empty(),
                source,
                Fresh.NOON,
                Fresh.NOON,
                Optional.empty(),
                0,
                0);
    }

    @Override
    default Article changed(Article thing) {
        Optional<Instant> published =
                thing.publishedAt().isPresent() ? Optional.empty() : Optional.of(Fresh.NOON.plusNanos(1_000));
        ArticleText text = new ArticleText(
                new Title("Autrement"),
                new Text("Autrement"),
                thing.text().cause().isPresent() ? Optional.empty() : Optional.of(new Text("Cause")),
                thing.text().remedy() == Remedy.WORKAROUND ? Remedy.RESOLUTION : Remedy.WORKAROUND,
                new Text("Autrement"),
                thing.text().language() == Language.FR ? Language.EN : Language.FR,
                thing.text().categories().isEmpty() ? new TreeSet<>(Set.of(new CategoryId("autre"))) : new TreeSet<>(),
                thing.text().keywords().isEmpty() ? new TreeSet<>(Set.of("autre")) : new TreeSet<>());
        return new Article(
                thing.id(),
                text,
                thing.audience() == Audience.FAQ ? Audience.INTERNAL : Audience.FAQ,
                thing.state() == ArticleState.RETIRED ? ArticleState.DRAFT : ArticleState.RETIRED,
                thing.author(),
                thing.reviewer().isPresent() ? Optional.empty() : Optional.of(SampleTickets.PROF.person()),
                thing.source(),
                thing.createdAt(),
                thing.changedAt().plusNanos(1_000),
                published,
                thing.solvedTickets() + 1,
                thing.version());
    }

    @Override
    default ArticleId id(Article thing) {
        return thing.id();
    }

    @Override
    default long version(Article thing) {
        return thing.version();
    }

    @Override
    default Article atVersion(Article thing, long version) {
        return thing.atVersion(version);
    }

    @Test
    default void severalArticlesAreFoundAtOnceInTheOrderOfTheirNumbers() {
        List<Article> kept = within(r -> IntStream.range(0, 6)
                .mapToObj(i ->
                        repository(r).save(SampleThings.article(r.numbering().nextArticle())))
                .toList());
        List<ArticleId> asked = List.of(
                kept.get(4).id(),
                next(),
                kept.get(1).id(),
                kept.get(4).id(),
                kept.get(5).id());
        assertEquals(
                List.of(kept.get(1), kept.get(4), kept.get(5)),
                reading(r -> repository(r).findAll(asked)));
        assertEquals(List.of(), reading(r -> repository(r).findAll(List.of())));
    }

    @Test
    default void articlesAreListedStretchByStretchAsTheFilterSays() {
        ArticleId before = next();
        List<Article> kept = new ArrayList<>();
        TicketNumber source = within(r -> r.numbering().nextTicket());
        doing(r -> {
            for (ArticleState state : ArticleState.values()) {
                for (Audience audience : Audience.values()) {
                    for (Language language : Language.values()) {
                        ArticleText text = SampleThings.text("t", "s", "r", language);
                        Optional<TicketNumber> from = Optional.of(source).filter(s -> audience == Audience.FAQ);
                        kept.add(repository(r).save(article(r.numbering().nextArticle(), text, state, audience, from)));
                    }
                }
            }
        });
        for (ArticleRepository.Filter filter : filters(source)) {
            List<Article> expected =
                    kept.stream().filter(article -> passes(filter, article)).toList();
            List<Article> listed = new ArrayList<>();
            Optional<ArticleId> after = Optional.of(before);
            List<Article> stretch;
            do {
                Optional<ArticleId> from = after;
                stretch = reading(r -> repository(r).list(filter, from, 3));
                assertTrue(stretch.size() <= 3, "no more than asked for");
                listed.addAll(stretch);
                after = stretch.isEmpty()
                        ? after
                        : Optional.of(stretch.get(stretch.size() - 1).id());
            } while (!stretch.isEmpty());
            assertEquals(
                    expected,
                    listed.stream().filter(new HashSet<>(kept)::contains).toList(),
                    filter.toString());
            assertEquals(
                    listed.stream().map(Article::id).sorted().distinct().toList(),
                    listed.stream().map(Article::id).toList());
        }
        assertEquals(
                1,
                reading(r -> repository(r).list(ArticleRepository.Filter.ALL, Optional.empty(), 1))
                        .size(),
                "from the beginning");
    }

    private static List<ArticleRepository.Filter> filters(TicketNumber source) {
        Stream<ArticleRepository.Filter> states = Stream.of(ArticleState.values())
                .map(state -> new ArticleRepository.Filter(
                        Optional.of(state), Optional.empty(), Optional.empty(), Optional.empty()));
        Stream<ArticleRepository.Filter> others = Stream.of(
                ArticleRepository.Filter.ALL,
                new ArticleRepository.Filter(
                        Optional.empty(), Optional.of(Audience.FAQ), Optional.empty(), Optional.empty()),
                new ArticleRepository.Filter(
                        Optional.empty(), Optional.of(Audience.INTERNAL), Optional.empty(), Optional.empty()),
                new ArticleRepository.Filter(
                        Optional.empty(), Optional.empty(), Optional.of(Language.EN), Optional.empty()),
                new ArticleRepository.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(source)),
                new ArticleRepository.Filter(
                        Optional.of(ArticleState.PUBLISHED),
                        Optional.of(Audience.FAQ),
                        Optional.of(Language.FR),
                        Optional.of(source)));
        return Stream.concat(states, others).toList();
    }

    private static boolean passes(ArticleRepository.Filter filter, Article article) {
        return (filter.state().isEmpty() || filter.state().get() == article.state())
                && (filter.audience().isEmpty() || filter.audience().get() == article.audience())
                && (filter.language().isEmpty()
                        || filter.language().get() == article.text().language())
                && (filter.source().isEmpty() || filter.source().equals(article.source()));
    }
}
