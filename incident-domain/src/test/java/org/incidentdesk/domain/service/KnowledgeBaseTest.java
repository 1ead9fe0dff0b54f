package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.MARC;
import static org.incidentdesk.domain.service.TestDesk.PAUL;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.ArticleHit;
import org.incidentdesk.domain.port.driving.ArticleListing;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.DraftFromSolution;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** Finding articles: by words, for a ticket, in the list; always only those that the reader may read. */
class KnowledgeBaseTest {

    private final TestDesk test = new TestDesk();
    private final KnowledgeSearch knowledge = test.desk.knowledge();

    private static ArticleText text(String title, Language language, CategoryId... categories) {
        return new ArticleText(
                new Title(title),
                new Text("Symptômes"),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("Remède"),
                language,
                new TreeSet<>(Set.of(categories)),
                new TreeSet<>());
    }

    private ArticleId draft(ArticleText text) {
        return ArticleId.parse(test.desk
                .authoring()
                .draft(Request.of(SARA, new DraftArticle(text)))
                .id());
    }

    private void move(Actor by, Function<Request<MoveArticle>, Receipt> step, ArticleId article) {
        step.apply(Request.of(by, new MoveArticle(article)));
    }

    private ArticleId published(Audience audience, ArticleText text) {
        ArticleId article = draft(text);
        move(SARA, test.desk.authoring()::submit, article);
        move(PROF, test.desk.authoring()::publish, article);
        test.desk.authoring().openTo(Request.of(SARA, new OpenArticle(article, audience)));
        return article;
    }

    private List<ArticleId> found(Actor by, String words, Optional<Language> language) {
        return ids(knowledge.search(by, new ArticleSearch(words, language, Optional.empty(), 10)));
    }

    private static List<ArticleId> ids(List<ArticleHit> hits) {
        return hits.stream().map(hit -> hit.article().id()).toList();
    }

    @Test
    void requestersFindWhatIsOpenToThemAndStaffFindsAll() {
        ArticleId open = published(Audience.FAQ, text("Imprimante bloquée", Language.FR));
        ArticleId internal = published(Audience.INTERNAL, text("Imprimante: code du technicien", Language.FR));
        ArticleId english = published(Audience.FAQ, text("Imprimante stuck", Language.EN));
        draft(text("Imprimante: brouillon", Language.FR));
        assertEquals(3, knowledge.reindex(PROF));
        assertEquals(Set.of(open, english), Set.copyOf(found(JULIE, "imprimante", Optional.empty())));
        assertEquals(Set.of(open, english, internal), Set.copyOf(found(SARA, "imprimante", Optional.empty())));
        assertEquals(List.of(english), found(JULIE, "imprimante", Optional.of(Language.EN)));
        assertEquals(List.of(), found(SARA, "clavier", Optional.empty()));
    }

    /** The index lags behind; what it still holds is shown to nobody who may not read it any more. */
    @Test
    void whatWasWithdrawnSinceItWasIndexedIsNotFound() {
        ArticleId closed = published(Audience.FAQ, text("Imprimante bloquée", Language.FR));
        ArticleId retired = published(Audience.FAQ, text("Imprimante lente", Language.FR));
        knowledge.reindex(PROF);
        test.desk.authoring().openTo(Request.of(SARA, new OpenArticle(closed, Audience.INTERNAL)));
        move(SARA, test.desk.authoring()::retire, retired);
        assertEquals(List.of(), found(JULIE, "imprimante", Optional.empty()));
        assertEquals(List.of(closed), found(SARA, "imprimante", Optional.empty()), "a retired one helps nobody");
    }

    @Test
    void aTicketsWordsAndCategorySuggestArticles() {
        test.desk.catalogue().addCategory(Request.of(PROF, TestDesk.category("Réseau", Optional.empty())));
        ArticleId elsewhere = published(Audience.FAQ, text("Problème d'accès", Language.FR, new CategoryId("reseau")));
        ArticleId near = published(Audience.FAQ, text("Problème d'accès", Language.FR, ACCESS));
        published(Audience.FAQ, text("Écran noir", Language.FR));
        knowledge.reindex(PROF);
        TicketNumber ticket = test.reported();
        List<ArticleHit> hits = knowledge.suggest(JULIE, ticket, 10);
        assertEquals(List.of(near, elsewhere), ids(hits), "the one of the ticket's category first");
        assertEquals(1.5 * hits.get(1).score(), hits.get(0).score(), 1e-9);
        assertEquals(List.of(near), ids(knowledge.suggest(SARA, ticket, 1)));
        assertThrows(NotFound.class, () -> knowledge.suggest(MARC, ticket, 10));
        assertThrows(NotFound.class, () -> knowledge.suggest(SARA, new TicketNumber(99), 10));
    }

    private static ArticleListing listing(Optional<ArticleId> after, int limit) {
        return new ArticleListing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), after, limit);
    }

    private List<ArticleId> listed(Actor by, ArticleListing listing) {
        return knowledge.list(by, listing).stream().map(ArticleView::id).toList();
    }

    @Test
    void theListIsNarrowedAndLeafedThrough() {
        test.desk.catalogue().addCategory(Request.of(PROF, TestDesk.category("Badge", Optional.of(ACCESS))));
        ArticleId first = published(Audience.FAQ, text("Un", Language.FR, ACCESS));
        ArticleId second = published(Audience.INTERNAL, text("Deux", Language.EN, new CategoryId("badge")));
        ArticleId third = draft(text("Trois", Language.FR));
        assertEquals(List.of(first, second, third), listed(SARA, listing(Optional.empty(), PageRequest.MAX_LIMIT)));
        assertEquals(List.of(first), listed(SARA, listing(Optional.empty(), 1)));
        assertEquals(List.of(second, third), listed(SARA, listing(Optional.of(first), 10)));
        assertEquals(
                List.of(first, second),
                listed(
                        SARA,
                        new ArticleListing(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(ACCESS),
                                Optional.empty(),
                                10)),
                "a category means its subtree");
        assertEquals(
                List.of(third),
                listed(
                        SARA,
                        new ArticleListing(
                                Optional.of(ArticleState.DRAFT),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                10)));
        assertEquals(
                List.of(),
                listed(
                        JULIE,
                        new ArticleListing(
                                Optional.of(ArticleState.DRAFT),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                10)),
                "to requesters no draft exists");
        for (int limit : List.of(0, PageRequest.MAX_LIMIT + 1)) {
            assertThrows(InvalidValue.class, () -> knowledge.list(SARA, listing(Optional.empty(), limit)));
        }
    }

    @Test
    void whereAnArticleCameFromIsTheDesksOwnBusiness() {
        TicketNumber ticket = test.reported();
        test.solve(ticket);
        ArticleId article = ArticleId.parse(test.desk
                .authoring()
                .draftFromSolution(Request.of(SARA, new DraftFromSolution(ticket, Language.FR)))
                .id());
        move(SARA, test.desk.authoring()::submit, article);
        test.later(Duration.ofHours(1));
        move(PAUL, test.desk.authoring()::publish, article);
        test.later(Duration.ofHours(1));
        test.desk.authoring().openTo(Request.of(SARA, new OpenArticle(article, Audience.FAQ)));
        ArticleView staff = knowledge.article(SARA, article);
        assertEquals(Optional.of(ticket), staff.source());
        assertEquals(test.now(), staff.changedAt());
        ArticleView requester = knowledge.article(JULIE, article);
        assertEquals(Optional.empty(), requester.source());
        assertEquals(test.now().minus(Duration.ofHours(1)), requester.changedAt(), "its text is that old");
        assertThrows(NotFound.class, () -> knowledge.article(SARA, new ArticleId(99)));
    }

    /** Articles are read stretch by stretch, so that any number of them can pass. */
    @Test
    void aNewIndexHoldsEveryArticleHoweverManyThereAre() {
        int many = 2 * PageRequest.MAX_LIMIT + 1;
        test.storage.unitOfWork().within(repositories -> {
            for (int i = 0; i < many; i++) {
                repositories
                        .articles()
                        .save(Article.draft(
                                        repositories.numbering().nextArticle(),
                                        text("Imprimante " + i, Language.FR),
                                        Optional.empty(),
                                        SARA,
                                        test.now())
                                .submit(SARA, test.now())
                                .publish(PAUL, test.now()));
            }
            return many;
        });
        assertEquals(many, knowledge.reindex(PROF));
        assertEquals(many, test.index.size());
        assertEquals(1, found(SARA, "" + (many - 1), Optional.empty()).size());
        for (Actor actor : List.of(SARA, JULIE)) {
            assertThrows(RightMissing.class, () -> knowledge.reindex(actor));
        }
    }
}
