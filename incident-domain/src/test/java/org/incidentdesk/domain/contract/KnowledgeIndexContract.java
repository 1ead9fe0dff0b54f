package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.junit.jupiter.api.Test;

/** What a {@link KnowledgeIndex} finds, and what it must not. */
public interface KnowledgeIndexContract extends KnowledgeQuestionContract {

    private static Article horairePro() {
        return new SampleArticle(1, Language.FR, "Accès refusé à HorairePro")
                .symptoms("La feuille de temps ne s'ouvre pas, impossible de saisir les heures : « Accès refusé ».")
                .cause("Le profil n'appartient plus au groupe des employés.")
                .remedy("Remettre le profil dans le groupe, puis rouvrir l'application.")
                .keywords("feuille de temps", "horaire")
                .article();
    }

    private static Article printer() {
        return new SampleArticle(2, Language.FR, "Imprimante qui n'imprime plus")
                .symptoms("Les pages restent dans la file d’attente du serveur d'impression.")
                .cause("Un journal trop long arrête le service.")
                .remedy("Vider la file et redémarrer le service.")
                .article();
    }

    private static Article network() {
        return new SampleArticle(3, Language.FR, "Réseau sans fil instable")
                .symptoms("La connexion coupe plusieurs fois par jour.")
                .remedy("Oublier le réseau et s'y joindre à nouveau.")
                .keywords("wifi")
                .article();
    }

    private static Article password() {
        return new SampleArticle(4, Language.EN, "Password expired")
                .symptoms("The sign-in page says that the password has expired.")
                .remedy("Reset the password on the self-service page; the directory keeps the entry.")
                .article();
    }

    private static Article mailbox() {
        return new SampleArticle(5, Language.EN, "Shared calendar does not open")
                .symptoms("Colleagues cannot see each other's appointments.")
                .cause("Missing permissions in the directory.")
                .remedy("Grant the permissions again.")
                .article();
    }

    private void fill() {
        Stream.of(horairePro(), printer(), network(), password(), mailbox()).forEach(index()::update);
    }

    private List<Long> found(String text) {
        return found(new KnowledgeIndex.Query(text, ANYBODY, Optional.empty(), Set.of(), 10));
    }

    private List<Long> found(KnowledgeIndex.Query query) {
        return index().search(query).stream().map(hit -> hit.article().value()).toList();
    }

    private void assertFinds(Article article, String... texts) {
        for (String text : texts) {
            assertTrue(found(text).contains(article.id().value()), "« " + text + " » finds " + found(text));
        }
    }

    private void assertFindsNothing(String... texts) {
        for (String text : texts) {
            assertEquals(List.of(), found(text), "« " + text + " »");
        }
    }

    @Test
    default void anEmptyIndexFindsNothing() {
        assertEquals(0, index().size());
        assertFindsNothing("accès refusé", "password");
    }

    @Test
    default void everyPartOfAnArticleIsFound() {
        fill();
        assertEquals(5, index().size());
        assertFinds(horairePro(), "HorairePro", "feuille", "profil", "application", "horaire");
        assertFinds(network(), "wifi", "instable", "connexion", "joindre");
        assertFinds(mailbox(), "calendar", "appointments", "permissions", "grant");
    }

    @Test
    default void caseDoesNotMatter() {
        fill();
        assertFinds(horairePro(), "ACCÈS REFUSÉ", "accès refusé", "horairepro", "HORAIREPRO");
        assertFinds(password(), "PASSWORD", "Expired");
    }

    @Test
    default void accentsDoNotMatter() {
        fill();
        assertFinds(horairePro(), "acces refuse", "employes", "àccès");
        assertFinds(network(), "reseau", "e\u0301" + "x reseau", "re\u0301seau");
    }

    @Test
    default void singularAndPluralDoNotMatterInEitherLanguage() {
        fill();
        assertFinds(printer(), "imprimantes", "page", "journaux", "serveurs");
        assertFinds(network(), "réseaux", "connexions");
        assertFinds(horairePro(), "refusés", "feuilles", "heure", "profils", "employé");
        assertFinds(password(), "passwords", "pages", "entries");
        assertFinds(mailbox(), "calendars", "permission", "appointment", "colleague");
    }

    @Test
    default void whatAnApostropheTakesAlongDoesNotMatter() {
        fill();
        assertFinds(horairePro(), "l'accès", "d’accès", "L'ACCES", "l'heure");
        assertFinds(printer(), "l'impression", "d’impression", "attente");
    }

    @Test
    default void notEveryWordHasToBeFound() {
        fill();
        assertEquals(1, found("je ne peux plus entrer mes heures, accès refusé").get(0));
        assertEquals(
                2,
                found("Bonjour, depuis ce matin mon imprimante clignote et le voyant orange reste allumé.")
                        .get(0));
        assertEquals(
                4,
                found("Hello, I forgot about it and now my password is expired, please help")
                        .get(0));
    }

    @Test
    default void theBestComesFirst() {
        fill();
        index().update(new SampleArticle(6, Language.FR, "Accès au stationnement")
                .symptoms("La barrière reste fermée.")
                .remedy("Appeler la sécurité.")
                .article());
        List<KnowledgeIndex.Hit> hits = index().search(new KnowledgeIndex.Query(
                "accès refusé feuille de temps", ANYBODY, Optional.empty(), Set.of(), 10));
        assertEquals(1, hits.get(0).article().value());
        assertEquals(
                hits.stream()
                        .sorted(Comparator.comparingDouble(KnowledgeIndex.Hit::score)
                                .reversed())
                        .toList(),
                hits);
        assertTrue(hits.stream().anyMatch(hit -> hit.article().value() == 6), "and the others follow");
        assertEquals(
                hits.size(),
                hits.stream().map(KnowledgeIndex.Hit::article).distinct().count(),
                "each once");
    }

    @Test
    default void wordsThatSayNothingAndWordsOfNothingFindNothing() {
        fill();
        assertFindsNothing("cafetière", "stationnement trottinette", "xyzzy", "zebra crossing");
        assertFindsNothing("le la les de et", "du au un une", "the of and", "je ne suis pas");
        assertFindsNothing("?!…", "« »", "\"", "-", "*", "🙂");
    }

    @Test
    default void whatLooksLikeAQueryLanguageIsJustText() {
        fill();
        assertFinds(
                horairePro(),
                "accès AND (refusé",
                "title:accès refusé",
                "\"accès",
                "accès* ~refusé^4 \\",
                "+accès -refusé [a TO b] {c} && || !");
        assertFindsNothing("*:*", "title:xyzzy", "xyz* OR xy?", "/.*/");
    }

    @Test
    default void aWholeTicketIsText() {
        fill();
        assertEquals(
                1,
                found("lorem ipsum 漢字 ".repeat(3_000) + " accès refusé à la feuille de temps")
                        .get(0));
    }

    @Test
    default void onlyWhatIsPublishedIsFound() {
        for (ArticleState state : ArticleState.values()) {
            index().update(new SampleArticle(10 + state.ordinal(), Language.FR, "Écran noir")
                    .as(state, 3)
                    .article());
        }
        assertEquals(List.of(10L + ArticleState.PUBLISHED.ordinal()), found("écran noir"));
        assertEquals(1, index().size());
    }

    @Test
    default void whatIsNotPublishedAnyMoreIsNotFoundAnyMore() {
        SampleArticle sample = new SampleArticle(10, Language.FR, "Écran noir");
        for (ArticleState state : List.of(ArticleState.DRAFT, ArticleState.IN_REVIEW, ArticleState.RETIRED)) {
            long version = 10L * (1 + state.ordinal());
            index().update(sample.as(ArticleState.PUBLISHED, version).article());
            assertEquals(List.of(10L), found("écran noir"));
            index().update(sample.as(state, version + 1).article());
            assertFindsNothing("écran noir");
            assertEquals(0, index().size());
        }
    }

    @Test
    default void aNewerTextTakesThePlaceOfTheOlder() {
        index().update(new SampleArticle(10, Language.FR, "Écran noir").article());
        index().update(new SampleArticle(10, Language.FR, "Clavier muet")
                .as(ArticleState.PUBLISHED, 2)
                .article());
        assertFindsNothing("écran noir");
        assertEquals(List.of(10L), found("clavier"));
        assertEquals(1, index().size());
    }

    @Test
    default void anOlderVersionIsIgnored() {
        SampleArticle old = new SampleArticle(10, Language.FR, "Écran noir");
        index().update(new SampleArticle(10, Language.FR, "Clavier muet")
                .as(ArticleState.PUBLISHED, 4)
                .article());
        index().update(old.as(ArticleState.PUBLISHED, 3).article());
        assertFindsNothing("écran noir");
        index().update(old.as(ArticleState.RETIRED, 2).article());
        assertEquals(List.of(10L), found("clavier"));
        index().update(new SampleArticle(10, Language.FR, "Clavier muet")
                .as(ArticleState.PUBLISHED, 4)
                .article());
        assertEquals(1, index().size(), "the same twice is once");
    }

    @Test
    default void anOlderVersionDoesNotBringBackWhatWasRetired() {
        SampleArticle sample = new SampleArticle(10, Language.FR, "Écran noir");
        index().update(sample.as(ArticleState.PUBLISHED, 3).article());
        index().update(sample.as(ArticleState.RETIRED, 5).article());
        index().update(sample.as(ArticleState.PUBLISHED, 4).article());
        assertFindsNothing("écran noir");
        assertEquals(0, index().size());
    }

    @Test
    default void rebuildingForgetsWhatIsNotThereAnyMore() {
        fill();
        SampleArticle retired = new SampleArticle(12, Language.FR, "Souris lente");
        index().rebuild(Stream.of(
                network(),
                new SampleArticle(11, Language.EN, "Blank screen")
                        .as(ArticleState.PUBLISHED, 7)
                        .article(),
                new SampleArticle(13, Language.EN, "Drafted thoughts")
                        .as(ArticleState.DRAFT, 1)
                        .article(),
                retired.as(ArticleState.RETIRED, 7).article()));
        assertEquals(2, index().size());
        assertEquals(List.of(3L), found("réseau"));
        assertEquals(List.of(11L), found("blank screen"));
        assertFindsNothing("imprimante", "password", "souris", "drafted thoughts");
        index().update(retired.as(ArticleState.PUBLISHED, 6).article());
        assertFindsNothing("souris");
        index().update(new SampleArticle(14, Language.FR, "Souris absente").article());
        assertEquals(List.of(14L), found("souris"), "and it goes on from there");
        index().rebuild(Stream.empty());
        assertEquals(0, index().size());
    }

    @Test
    default void onlyArticlesForTheAudienceAreFound() {
        index().update(new SampleArticle(10, Language.FR, "Écran noir").article());
        index().update(new SampleArticle(11, Language.FR, "Écran noir")
                .audience(Audience.INTERNAL)
                .article());
        assertEquals(List.of(10L), audience(Set.of(Audience.FAQ)));
        assertEquals(List.of(11L), audience(Set.of(Audience.INTERNAL)));
        assertEquals(2, audience(ANYBODY).size());
        assertEquals(List.of(), audience(Set.of()));
        index().update(new SampleArticle(10, Language.FR, "Écran noir")
                .audience(Audience.INTERNAL)
                .as(ArticleState.PUBLISHED, 2)
                .article());
        assertEquals(List.of(), audience(Set.of(Audience.FAQ)), "and a changed audience counts at once");
    }

    private List<Long> audience(Set<Audience> audiences) {
        return found(new KnowledgeIndex.Query("écran noir", audiences, Optional.empty(), Set.of(), 10));
    }

    @Test
    default void onlyArticlesInTheLanguageAreFound() {
        index().update(new SampleArticle(10, Language.FR, "HorairePro instable").article());
        index().update(new SampleArticle(11, Language.EN, "HorairePro unstable").article());
        for (Language language : Language.values()) {
            assertEquals(
                    List.of(language == Language.FR ? 10L : 11L),
                    found(new KnowledgeIndex.Query("HorairePro", ANYBODY, Optional.of(language), Set.of(), 10)));
        }
        assertEquals(2, found("HorairePro").size());
    }

    @Test
    default void nearnessMakesLikelierAndExcludesNothing() {
        CategoryId near = new CategoryId("horairepro");
        index().update(new SampleArticle(10, Language.FR, "Écran noir").article());
        index().update(new SampleArticle(11, Language.FR, "Écran noir").in(near).article());
        index().update(new SampleArticle(12, Language.FR, "Écran noir")
                .in(new CategoryId("autre"))
                .article());
        List<Long> found = found(new KnowledgeIndex.Query("écran noir", ANYBODY, Optional.empty(), Set.of(near), 10));
        assertEquals(11, found.get(0));
        assertEquals(Set.of(10L, 11L, 12L), Set.copyOf(found));
        assertEquals(
                List.of(),
                found(new KnowledgeIndex.Query("cafetière", ANYBODY, Optional.empty(), Set.of(near), 10)),
                "nearness alone finds nothing");
    }

    @Test
    default void noMoreAreFoundThanAskedFor() {
        for (int i = 1; i <= 7; i++) {
            index().update(new SampleArticle(i, Language.FR, "Écran noir " + i).article());
        }
        assertEquals(
                3,
                found(new KnowledgeIndex.Query("écran noir", ANYBODY, Optional.empty(), Set.of(), 3))
                        .size());
        assertEquals(7, found("écran noir").size());
    }
}
