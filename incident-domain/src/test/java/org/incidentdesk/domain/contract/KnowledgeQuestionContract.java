package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Question;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.knowledge.Votes;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.junit.jupiter.api.Test;

/** How a {@link KnowledgeIndex} takes questions with signs, other wordings and filters, and what it counts. */
public interface KnowledgeQuestionContract {

    /** Everybody may read it. */
    Set<Audience> ANYBODY = Set.of(Audience.FAQ, Audience.INTERNAL);

    /**
     * The index under test, which holds nothing when a test begins.
     *
     * @return the same one throughout a test
     */
    KnowledgeIndex index();

    private void fillWithQuestions() {
        Stream.of(
                        new SampleArticle(1, Language.FR, "Accès refusé à HorairePro")
                                .symptoms("La feuille de temps ne s'ouvre pas : « Accès refusé ».")
                                .remedy("Remettre le profil dans le groupe.")
                                .keywords("saisie horaire"),
                        new SampleArticle(2, Language.FR, "Imprimante qui n'imprime plus")
                                .symptoms("Les pages restent dans la file du serveur d'impression.")
                                .remedy("Vider la file, puis redémarrer le service."),
                        new SampleArticle(3, Language.FR, "Réseau sans fil instable")
                                .symptoms("L'accès coupe plusieurs fois par jour.")
                                .remedy("Oublier le réseau et s'y joindre à nouveau."),
                        new SampleArticle(4, Language.EN, "Password expired")
                                .symptoms("The sign-in page says that the password has expired.")
                                .remedy("Reset the password on the self-service page."))
                .map(SampleArticle::article)
                .forEach(index()::update);
    }

    private List<Long> foundBy(Question question) {
        return found(new KnowledgeIndex.Query(question, ANYBODY, Optional.empty(), Set.of(), 10));
    }

    private List<Long> found(KnowledgeIndex.Query query) {
        return index().search(query).stream().map(hit -> hit.article().value()).toList();
    }

    private Set<Long> typed(String text) {
        return Set.copyOf(foundBy(Question.parse(text, false)));
    }

    @Test
    default void whatIsRequiredMustBeFound() {
        fillWithQuestions();
        assertEquals(Set.of(1L, 3L), typed("accès"));
        assertEquals(Set.of(1L), typed("accès +refusé"));
        assertEquals(Set.of(1L), typed("+acces +REFUSES"), "in whatever form");
        assertEquals(Set.of(2L), typed("accès +imprimantes"), "and nothing else has to");
        assertEquals(Set.of(), typed("accès +cafetière"));
        assertEquals(Set.of(3L), typed("xyzzy +instable"));
        assertEquals(Set.of(2L), typed("+le +imprimante"), "a word that says nothing is passed over");
    }

    @Test
    default void whatIsExcludedMustNotBeFound() {
        fillWithQuestions();
        assertEquals(Set.of(3L), typed("accès -refusé"));
        assertEquals(Set.of(3L), typed("accès -HorairePro"));
        assertEquals(Set.of(1L, 3L), typed("accès -cafetière"));
        assertEquals(Set.of(), typed("-accès"), "what must not be found alone is nothing to look for");
        assertEquals(Set.of(), typed("+accès -accès"));
    }

    @Test
    default void aPhraseIsFoundWordAfterWord() {
        fillWithQuestions();
        assertEquals(Set.of(1L), typed("\"feuille de temps\""));
        assertEquals(Set.of(1L), typed("\"FEUILLES de temps\""));
        assertEquals(Set.of(), typed("\"temps feuille\""));
        assertEquals(Set.of(), typed("\"accès feuille\""), "nor across what stands between");
        assertEquals(Set.of(3L), typed("accès -\"feuille de temps\""));
        assertEquals(Set.of(1L), typed("accès +\"feuille de temps\""));
    }

    @Test
    default void otherWordingsCountToo() {
        fillWithQuestions();
        Question also =
                new Question("mdp", Optional.empty(), List.of(), List.of(), List.of("mot de passe", "password"));
        assertEquals(List.of(4L), foundBy(also));
        Question.Wanted any = new Question.Wanted(List.of("mdp", "mot de passe", "password"));
        assertEquals(List.of(4L), foundBy(new Question("", Optional.empty(), List.of(any), List.of(), List.of())));
        assertEquals(List.of(), foundBy(new Question("expired", Optional.empty(), List.of(), List.of(any), List.of())));
    }

    @Test
    default void aWordThatIsBeingTypedIsFound() {
        fillWithQuestions();
        for (String typed : List.of("imprim", "IMPRIM", "im", "imprimante", "xyzzy impri", "l'impri")) {
            assertEquals(List.of(2L), foundBy(Question.parse(typed, true)), typed);
        }
        assertEquals(List.of(3L), foundBy(Question.parse("rese", true)), "accents aside");
        assertEquals(List.of(1L), foundBy(Question.parse("saisie hor", true)), "in keywords, too");
        assertEquals(List.of(4L), foundBy(Question.parse("passw", true)));
        assertEquals(List.of(1L), foundBy(Question.parse("+refusé acc", true)));
        assertEquals(List.of(), foundBy(Question.parse("impr", false)));
        assertEquals(List.of(), foundBy(Question.parse("impr ", true)), "a blank ends the word");
    }

    @Test
    default void onlyArticlesWithinTheCategoriesAreFound() {
        CategoryId one = new CategoryId("horairepro");
        CategoryId other = new CategoryId("impression");
        index().update(new SampleArticle(10, Language.FR, "Écran noir").in(one).article());
        index().update(new SampleArticle(11, Language.FR, "Écran noir")
                .in(other)
                .article());
        index().update(new SampleArticle(12, Language.FR, "Écran noir").article());
        assertEquals(List.of(10L), found(within(Set.of(one))));
        assertEquals(Set.of(10L, 11L), Set.copyOf(found(within(Set.of(one, other)))));
        assertEquals(List.of(), found(within(Set.of(new CategoryId("acces")))));
        assertEquals(3, found(within(Set.of())).size());
    }

    private static KnowledgeIndex.Query within(Set<CategoryId> categories) {
        return new KnowledgeIndex.Query(
                Question.ofText("écran"), ANYBODY, Optional.empty(), Optional.empty(), categories, Set.of(), 10);
    }

    @Test
    default void onlyArticlesThatAreValidAreFound() {
        Instant noon = Fresh.NOON;
        index().update(limited(10, Optional.of(noon), Optional.empty()));
        index().update(limited(11, Optional.empty(), Optional.of(noon)));
        index().update(new SampleArticle(12, Language.FR, "Écran noir").article());
        assertEquals(Set.of(11L, 12L), Set.copyOf(found(at(Optional.of(noon.minus(Duration.ofNanos(1_000)))))));
        assertEquals(Set.of(10L, 12L), Set.copyOf(found(at(Optional.of(noon)))));
        assertEquals(3, found(at(Optional.empty())).size());
        assertEquals(
                Map.of(Audience.FAQ, 2L),
                index().facets(at(Optional.of(noon))).audiences(),
                "and what is counted is found");
    }

    private static KnowledgeIndex.Query at(Optional<Instant> moment) {
        return new KnowledgeIndex.Query(
                Question.ofText("écran"), ANYBODY, moment, Optional.empty(), Set.of(), Set.of(), 10);
    }

    private static Article limited(long id, Optional<Instant> from, Optional<Instant> until) {
        return with(
                new SampleArticle(id, Language.FR, "Écran noir").article(), new Validity(from, until), 0, Votes.NONE);
    }

    private static Article with(Article article, Validity validity, long solved, Votes votes) {
        return new Article(
                article.id(),
                article.slug(),
                article.text(),
                article.audience(),
                article.state(),
                article.author(),
                article.writer(),
                article.reviewer(),
                article.source(),
                article.createdAt(),
                article.changedAt(),
                article.publishedAt(),
                article.revision(),
                article.draft(),
                validity,
                article.translation(),
                solved,
                votes,
                article.version());
    }

    private static Article served(SampleArticle article, long solved, Votes votes) {
        return with(article.article(), Validity.ALWAYS, solved, votes);
    }

    @Test
    default void ofEqualsTheMoreEsteemedComesFirst() {
        for (int i = 1; i <= 15; i++) {
            index().update(new SampleArticle(i, Language.FR, "Écran noir").article());
        }
        index().update(served(new SampleArticle(20, Language.FR, "Écran noir"), 0, new Votes(0, 30)));
        index().update(served(new SampleArticle(21, Language.FR, "Écran noir"), 40, new Votes(9, 1)));
        index().update(served(new SampleArticle(22, Language.FR, "Écran noir"), 2, Votes.NONE));
        List<Long> found = foundBy(Question.ofText("écran noir"));
        assertEquals(List.of(21L, 22L, 1L), found.subList(0, 3));
        KnowledgeIndex.Query all = new KnowledgeIndex.Query("écran noir", ANYBODY, Optional.empty(), Set.of(), 50);
        assertEquals(20, found(all).get(17), "what readers found useless comes last");
    }

    @Test
    default void esteemNeverBeatsABetterMatch() {
        index().update(new SampleArticle(10, Language.FR, "Écran noir au démarrage").article());
        index().update(served(
                new SampleArticle(11, Language.FR, "Écran trop clair au démarrage"),
                1_000_000,
                new Votes(1_000_000, 0)));
        index().update(new SampleArticle(12, Language.FR, "Clavier muet").article());
        assertEquals(List.of(10L, 11L), foundBy(Question.ofText("écran noir démarrage")));
    }

    @Test
    default void whatIsFoundIsCountedByCategoryAndAudience() {
        CategoryId one = new CategoryId("horairepro");
        index().update(new SampleArticle(10, Language.FR, "Écran noir").in(one).article());
        index().update(new SampleArticle(11, Language.FR, "Écran noir").in(one).article());
        index().update(new SampleArticle(12, Language.FR, "Écran noir").article());
        index().update(new SampleArticle(13, Language.EN, "Ecran noir")
                .audience(Audience.INTERNAL)
                .article());
        index().update(new SampleArticle(14, Language.FR, "Clavier muet")
                .in(one)
                .article());
        KnowledgeIndex.Query anybody =
                new KnowledgeIndex.Query("écran noir", ANYBODY, Optional.empty(), Set.of(one), 1);
        assertEquals(
                new KnowledgeIndex.Facets(
                        Map.of(Set.of(one), 2L, Set.of(), 2L), Map.of(Audience.FAQ, 3L, Audience.INTERNAL, 1L)),
                index().facets(anybody));
        KnowledgeIndex.Query requesters =
                new KnowledgeIndex.Query("écran noir", Set.of(Audience.FAQ), Optional.empty(), Set.of(), 10);
        assertEquals(
                new KnowledgeIndex.Facets(Map.of(Set.of(one), 2L, Set.of(), 1L), Map.of(Audience.FAQ, 3L)),
                index().facets(requesters));
        assertEquals(
                Map.of(Audience.FAQ, 2L), index().facets(within(Set.of(one))).audiences());
        for (KnowledgeIndex.Query nothing : List.of(
                new KnowledgeIndex.Query("cafetière", ANYBODY, Optional.empty(), Set.of(), 10),
                new KnowledgeIndex.Query("écran", Set.of(), Optional.empty(), Set.of(), 10))) {
            assertEquals(KnowledgeIndex.Facets.NONE, index().facets(nothing));
        }
    }
}
