package org.incidentdesk.domain.contract;

import java.util.UUID;
import org.incidentdesk.domain.knowledge.ArticleImage;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.file.FileKind;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.file.ContentHash;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleDraft;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.ArticleVote;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.knowledge.Votes;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.refusal.Conflict;
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
                        new Slug("acces-refuse-" + Fresh.NOON.getNano() + "-" + next().value()),
                        full,
                        Audience.FAQ,
                        ArticleState.PUBLISHED,
                        SampleTickets.SARA.person(),
                        SampleTickets.PROF.person(),
                        Optional.of(SampleTickets.PROF.person()),
                        Optional.of(new TicketNumber(1_000_000_000_000L)),
                        Fresh.LONG_AGO,
                        Fresh.NOON,
                        Optional.of(Fresh.FAR_AHEAD),
                        17,
                        Optional.of(new ArticleDraft(longest, ArticleState.IN_REVIEW)),
                        new Validity(Optional.of(Fresh.LONG_AGO), Optional.of(Fresh.FAR_AHEAD)),
                        Optional.of(new ArticleId(1_000_000_000_000L)),
                        1_234_567_890_123L,
                        new Votes(1_234_567_890_124L, 1_234_567_890_125L),
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
                thing.slug(),
                text,
                thing.audience() == Audience.FAQ ? Audience.INTERNAL : Audience.FAQ,
                thing.state() == ArticleState.RETIRED ? ArticleState.DRAFT : ArticleState.RETIRED,
                thing.author(),
                SampleTickets.JULIE.person(),
                thing.reviewer().isPresent() ? Optional.empty() : Optional.of(SampleTickets.PROF.person()),
                thing.source(),
                thing.createdAt(),
                thing.changedAt().plusNanos(1_000),
                published,
                thing.revision() + 1,
                thing.draft().isPresent()
                        ? Optional.empty()
                        : Optional.of(new ArticleDraft(thing.text(), ArticleState.DRAFT)),
                thing.validity().equals(Validity.ALWAYS)
                        ? new Validity(Optional.of(Fresh.NOON), Optional.empty())
                        : Validity.ALWAYS,
                thing.translation().isPresent() ? Optional.empty() : Optional.of(new ArticleId(7)),
                thing.solvedTickets() + 1,
                new Votes(thing.votes().helpful() + 1, thing.votes().notHelpful() + 2),
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

    @Test
    default void theQueryLetsPassWhatTheArticleSaysThatReadersMayRead() {
        Instant now = Fresh.NOON;
        Instant earlier = now.minusSeconds(1);
        Instant later = now.plusSeconds(1);
        List<Validity> validities = List.of(
                Validity.ALWAYS,
                new Validity(Optional.of(now), Optional.empty()),
                new Validity(Optional.of(later), Optional.empty()),
                new Validity(Optional.empty(), Optional.of(now)),
                new Validity(Optional.of(earlier), Optional.of(later)),
                new Validity(Optional.of(earlier), Optional.of(now)));
        ArticleId before = next();
        List<Article> kept = new ArrayList<>();
        doing(r -> {
            for (ArticleState state : ArticleState.values()) {
                for (Audience audience : Audience.values()) {
                    for (Validity validity : validities) {
                        Article plain = article(
                                r.numbering().nextArticle(),
                                SampleThings.text("t", "s", "r", Language.FR),
                                state,
                                audience,
                                Optional.empty());
                        kept.add(repository(r).save(within(plain, validity)));
                    }
                }
            }
        });
        for (Role role : List.of(Role.REQUESTER, Role.TECHNICIAN, Role.ADMINISTRATOR)) {
            ArticleRepository.Filter filter =
                    ArticleRepository.Filter.ALL.readableBy(role, now).orElseThrow();
            List<Article> listed = reading(r -> repository(r).list(filter, Optional.of(before), 1_000));
            assertEquals(
                    kept.stream()
                            .filter(article -> article.isReadableBy(role, now))
                            .toList(),
                    listed.stream().filter(new HashSet<>(kept)::contains).toList(),
                    role.name());
        }
    }

    private static Article within(Article plain, Validity validity) {
        return new Article(
                plain.id(),
                plain.slug(),
                plain.text(),
                plain.audience(),
                plain.state(),
                plain.author(),
                plain.writer(),
                plain.reviewer(),
                plain.source(),
                plain.createdAt(),
                plain.changedAt(),
                plain.publishedAt(),
                plain.revision(),
                plain.draft(),
                validity,
                plain.translation(),
                plain.solvedTickets(),
                plain.votes(),
                plain.version());
    }

    private Article kept(TicketNumber source, CategoryId... categories) {
        return within(r -> {
            ArticleText text = SampleThings.text("t", "s", "r", Language.FR);
            ArticleText placed = new ArticleText(
                    text.title(),
                    text.symptoms(),
                    text.cause(),
                    text.remedy(),
                    text.remedyText(),
                    text.language(),
                    new TreeSet<>(List.of(categories)),
                    text.keywords());
            return repository(r)
                    .save(article(
                            r.numbering().nextArticle(),
                            placed,
                            ArticleState.DRAFT,
                            Audience.INTERNAL,
                            Optional.of(source)));
        });
    }

    @Test
    default void articlesAreCountedOnceAndFoundByAnyOfTheirCategories() {
        TicketNumber source = within(r -> r.numbering().nextTicket());
        CategoryId access = new CategoryId("acces");
        CategoryId near = new CategoryId("acces_2");
        CategoryId wild = new CategoryId("acces-2");
        kept(source);
        Article one = kept(source, access);
        Article both = kept(source, access, near);
        Article again = kept(source, near, access);
        kept(source, wild);
        ArticleRepository.Filter all =
                new ArticleRepository.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(source));
        assertEquals(
                Map.of(Set.of(), 1L, Set.of(access), 1L, Set.of(access, near), 2L, Set.of(wild), 1L),
                reading(r -> repository(r).counts(all)));
        assertEquals(List.of(both, again), listed(source, near));
        assertEquals(List.of(one, both, again), listed(source, access, near));
    }

    private List<Article> listed(TicketNumber source, CategoryId... categories) {
        ArticleRepository.Filter filter = new ArticleRepository.Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(source),
                Optional.empty(),
                Set.of(categories));
        return reading(r -> repository(r).list(filter, Optional.empty(), 10));
    }

    @Test
    default void anArticleIsFoundByItsSlugWhichNoOtherTakes() {
        Article kept = within(
                r -> repository(r).save(SampleThings.article(r.numbering().nextArticle())));
        assertEquals(Optional.of(kept), reading(r -> repository(r).findBySlug(kept.slug())));
        assertEquals(Optional.empty(), reading(r -> repository(r).findBySlug(new Slug("nowhere"))));
        assertThrows(
                Conflict.class,
                () -> within(r -> repository(r)
                        .save(SampleThings.article(r.numbering().nextArticle()).named(kept.slug()))));
    }

    @Test
    default void everyPublishedTextStaysAsItWas() {
        Article article = within(
                r -> repository(r).save(SampleThings.article(r.numbering().nextArticle())));
        Article other = within(
                r -> repository(r).save(SampleThings.article(r.numbering().nextArticle())));
        ArticleText full = examples().get(1).text();
        List<ArticleRevision> kept = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> revision(article.id(), number, number % 2 == 0 ? full : article.text()))
                .toList();
        kept.forEach(revision -> doing(r -> repository(r).add(revision)));
        ArticleRevision elsewhere = revision(other.id(), 1, full);
        doing(r -> repository(r).add(elsewhere));
        assertThrows(Conflict.class, () -> doing(r -> repository(r).add(revision(article.id(), 3, full))));
        assertEquals(kept, reading(r -> repository(r).revisions(article.id())));
        assertEquals(List.of(elsewhere), reading(r -> repository(r).revisions(other.id())));
    }

    private static ArticleRevision revision(ArticleId article, int number, ArticleText text) {
        return new ArticleRevision(
                article,
                number,
                text,
                SampleTickets.SARA.person(),
                SampleTickets.PROF.person(),
                Fresh.NOON.plusNanos(number * 1_000L));
    }

    @Test
    default void eachReadersLastVoteIsKept() {
        Article article = within(
                r -> repository(r).save(SampleThings.article(r.numbering().nextArticle())));
        ArticleVote first = new ArticleVote(article.id(), SampleTickets.JULIE.person(), true, Fresh.NOON);
        ArticleVote other = new ArticleVote(article.id(), SampleTickets.SARA.person(), true, Fresh.NOON);
        ArticleVote second =
                new ArticleVote(article.id(), SampleTickets.JULIE.person(), false, Fresh.NOON.plusNanos(1_000));
        doing(r -> repository(r).keep(first));
        doing(r -> repository(r).keep(other));
        doing(r -> repository(r).keep(second));
        assertEquals(Optional.of(second), reading(r -> repository(r).vote(article.id(), first.person())));
        assertEquals(Optional.of(other), reading(r -> repository(r).vote(article.id(), other.person())));
        assertEquals(Optional.empty(), reading(r -> repository(r).vote(article.id(), SampleTickets.PROF.person())));
    }

    private static ArticleImage image(ArticleId article, String name, ContentHash hash) {
        return new ArticleImage(
                article,
                new FileCard(new FileName(name), FileKind.PNG, 4_123_456L, hash),
                SampleTickets.SARA.person(),
                Fresh.NOON);
    }

    private static ContentHash someContent() {
        return new ContentHash((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
    }

    private Article kept() {
        return within(r -> repository(r).save(SampleThings.article(r.numbering().nextArticle())));
    }

    @Test
    default void picturesAreKeptUnderTheirNamesUntilTheyAreTakenAway() {
        ArticleId article = kept().id();
        ArticleId other = kept().id();
        ArticleImage screen = image(article, "ecran.png", someContent());
        ArticleImage dialog = image(article, "dialogue-2.png", someContent());
        ArticleImage elsewhere = image(other, "ecran.png", someContent());
        List.of(screen, dialog, elsewhere).forEach(image -> doing(r -> repository(r).keep(image)));
        assertEquals(List.of(dialog, screen), reading(r -> repository(r).images(article)));
        assertEquals(List.of(elsewhere), reading(r -> repository(r).images(other)));
        assertThrows(
                Conflict.class, () -> doing(r -> repository(r).keep(image(article, "ecran.png", someContent()))));
        doing(r -> repository(r).remove(screen));
        doing(r -> repository(r).remove(screen));
        assertEquals(List.of(dialog), reading(r -> repository(r).images(article)));
        assertEquals(List.of(elsewhere), reading(r -> repository(r).images(other)));
    }

    @Test
    default void aPicturesContentIsInUseAsLongAsAnArticleHasIt() {
        ContentHash hash = someContent();
        Set<ContentHash> candidates = Set.of(hash, new ContentHash("f".repeat(64)));
        ArticleImage one = image(kept().id(), "ecran.png", hash);
        ArticleImage other = image(kept().id(), "le-meme.png", hash);
        assertEquals(Set.of(), reading(r -> repository(r).imagesInUse(candidates)));
        assertEquals(Set.of(), reading(r -> repository(r).imagesInUse(Set.of())));
        doing(r -> repository(r).keep(one));
        doing(r -> repository(r).keep(other));
        assertEquals(Set.of(hash), reading(r -> repository(r).imagesInUse(candidates)));
        doing(r -> repository(r).remove(one));
        assertEquals(Set.of(hash), reading(r -> repository(r).imagesInUse(candidates)));
        doing(r -> repository(r).remove(other));
        assertEquals(Set.of(), reading(r -> repository(r).imagesInUse(candidates)));
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
