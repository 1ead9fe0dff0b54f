package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.ArticleFacets;
import org.incidentdesk.domain.port.driving.ArticleHit;
import org.incidentdesk.domain.port.driving.ArticleQuestion;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.FoundArticle;
import org.incidentdesk.domain.port.driving.LimitArticle;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** Questions to the knowledge base, as people put them and as service desks have misunderstood them. */
class KnowledgeQuestionsTest {

    private static final CategoryId PRINTING = new CategoryId("impression");

    private final TestDesk test = new TestDesk();

    private ArticleId draft(String title, Set<CategoryId> categories) {
        ArticleText text = new ArticleText(
                new Title(title),
                new Text(title),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("-"),
                Language.FR,
                new TreeSet<>(categories),
                new TreeSet<>());
        return ArticleId.parse(test.desk
                .authoring()
                .draft(Request.of(SARA, new DraftArticle(text)))
                .id());
    }

    private ArticleId published(String title, Audience audience, CategoryId... categories) {
        ArticleId article = draft(title, Set.of(categories));
        test.desk.authoring().submit(Request.of(SARA, new MoveArticle(article)));
        test.desk.authoring().publish(Request.of(PROF, new MoveArticle(article)));
        test.desk.authoring().openTo(Request.of(SARA, new OpenArticle(article, audience)));
        return article;
    }

    private static ArticleQuestion question(String text) {
        return question(text, Optional.empty());
    }

    private static ArticleQuestion question(String text, Optional<CategoryId> within) {
        return new ArticleQuestion(text, false, Optional.empty(), Optional.empty(), within, Optional.empty(), 10);
    }

    private List<ArticleId> found(Actor actor, String text) {
        test.desk.knowledge().reindex(PROF);
        return test.desk.knowledge().find(actor, question(text)).stream()
                .map(FoundArticle::article)
                .map(ArticleView::id)
                .toList();
    }

    private List<ArticleId> suggested(String text) {
        test.desk.knowledge().reindex(PROF);
        return test
                .desk
                .knowledge()
                .suggest(JULIE, new ArticleSearch(text, Optional.empty(), Optional.empty(), 10))
                .stream()
                .map(ArticleHit::article)
                .map(ArticleView::id)
                .toList();
    }

    @Test
    void signsInAQuestionAreObeyed() {
        ArticleId refused = published("Accès refusé à HorairePro", Audience.FAQ);
        ArticleId slow = published("Accès lent à HorairePro", Audience.FAQ);
        assertEquals(Set.of(refused, slow), Set.copyOf(found(JULIE, "accès")));
        assertEquals(List.of(slow), found(JULIE, "accès -refusé"));
        assertEquals(List.of(refused), found(JULIE, "accès +refusé"));
        assertEquals(List.of(refused), found(JULIE, "\"accès refusé\""));
        assertEquals(List.of(), found(JULIE, "\"refusé accès\""));
        assertEquals(List.of(), found(JULIE, "-refusé"));
    }

    @Test
    void aTicketsTextMeansItself() {
        ArticleId refused = published("Accès refusé", Audience.FAQ);
        assertEquals(List.of(refused), suggested("HorairePro -accès +bloqué \"refusé hier\""));
        assertEquals(List.of(), found(JULIE, "HorairePro -accès"));
    }

    @Test
    void anotherWordingFindsToo() {
        ArticleId forgotten = published("Mot de passe oublié", Audience.FAQ);
        published("Mot clé inconnu", Audience.FAQ);
        assertEquals(List.of(forgotten), found(JULIE, "mdp"));
        assertEquals(List.of(forgotten), found(JULIE, "+password"));
        assertEquals(List.of(forgotten), suggested("mon MDP ne marche plus"));
    }

    @Test
    void whatIsFoundCanBeReadAndNothingElseIsFound() {
        ArticleId open = published("Écran noir", Audience.FAQ);
        published("Écran noir", Audience.INTERNAL);
        draft("Écran noir", Set.of());
        ArticleId expired = published("Écran noir", Audience.FAQ);
        test.desk
                .upkeep()
                .limit(Request.of(
                        SARA, new LimitArticle(expired, new Validity(Optional.empty(), Optional.of(test.now())))));
        ArticleId retired = published("Écran noir", Audience.FAQ);
        test.desk.authoring().retire(Request.of(SARA, new MoveArticle(retired)));
        assertEquals(List.of(open), found(JULIE, "écran"));
        assertEquals(open, test.desk.knowledge().article(JULIE, open).id());
        assertEquals(1, test.desk.knowledge().facets(JULIE, question("écran")).total());
        assertEquals(3, found(SARA, "écran").size(), "staff find what is internal or not valid any more");
        assertEquals(3, test.desk.knowledge().facets(SARA, question("écran")).total());
    }

    @Test
    void whatBecomesValidIsFoundWithoutBeingToldAgain() {
        ArticleId article = published("Écran noir", Audience.FAQ);
        test.desk
                .upkeep()
                .limit(Request.of(
                        SARA,
                        new LimitArticle(
                                article,
                                new Validity(Optional.of(test.now().plus(Duration.ofHours(1))), Optional.empty()))));
        assertEquals(List.of(), found(JULIE, "écran"));
        test.later(Duration.ofHours(1));
        assertEquals(1, test.desk.knowledge().find(JULIE, question("écran")).size());
    }

    @Test
    void onlyCategoriesWithReadableArticlesAreCounted() {
        test.desk.catalogue().addCategory(Request.of(PROF, TestDesk.category("Impression", Optional.empty())));
        published("Écran noir", Audience.FAQ, ACCESS);
        published("Écran noir", Audience.INTERNAL, ACCESS, PRINTING);
        test.desk.knowledge().reindex(PROF);
        ArticleFacets requesters = test.desk.knowledge().facets(JULIE, question("écran"));
        assertEquals(Map.of(ACCESS, 1L), requesters.byCategory());
        assertEquals(Map.of(Audience.FAQ, 1L), requesters.byAudience());
        ArticleFacets staff = test.desk.knowledge().facets(SARA, question("écran"));
        assertEquals(Map.of(ACCESS, 2L, PRINTING, 1L), staff.byCategory());
        assertEquals(2, staff.total(), "an article of two categories is one article");
        assertEquals(
                1,
                test.desk
                        .knowledge()
                        .find(SARA, question("écran", Optional.of(PRINTING)))
                        .size());
        assertEquals(
                0,
                test.desk
                        .knowledge()
                        .facets(JULIE, question("écran", Optional.of(PRINTING)))
                        .total());
        assertThrows(
                NotFound.class,
                () -> test.desk.knowledge().find(SARA, question("écran", Optional.of(new CategoryId("nulle-part")))));
    }
}
