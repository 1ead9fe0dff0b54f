package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.ArticleCounts;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.KnowledgeReading;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ReviseArticle;
import org.incidentdesk.domain.port.driving.VoteOnArticle;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** Reading articles: how many there are where, what they said before, and what readers say of them. */
class ReadingTest {

    private static final CategoryId SERVERS = new CategoryId("serveurs");

    private final TestDesk test = new TestDesk();
    private final KnowledgeReading reading = test.desk.reading();

    private static ArticleText text(String title, CategoryId... categories) {
        return new ArticleText(
                new Title(title),
                new Text("Symptômes"),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("Remède"),
                Language.FR,
                new TreeSet<>(Set.of(categories)),
                new TreeSet<>());
    }

    private ArticleId open(ArticleText text) {
        ArticleId article = ArticleId.parse(test.desk
                .authoring()
                .draft(Request.of(SARA, new DraftArticle(text)))
                .id());
        publish(article);
        test.desk.authoring().openTo(Request.of(SARA, new OpenArticle(article, Audience.FAQ)));
        return article;
    }

    private void publish(ArticleId article) {
        test.desk.authoring().submit(Request.of(SARA, new MoveArticle(article)));
        test.desk.authoring().publish(Request.of(PROF, new MoveArticle(article)));
    }

    @Test
    void anArticleCountsOnceInEachCategoryAboveItAndRequestersSeeTheirs() {
        test.desk
                .catalogue()
                .addCategory(Request.of(
                        PROF,
                        new CategoryDefinition(
                                new Title("Serveurs"),
                                Optional.of(ACCESS),
                                Optional.empty(),
                                false,
                                true,
                                false,
                                Optional.empty(),
                                Optional.empty())));
        open(text("Un", SERVERS));
        open(text("Deux", SERVERS, ACCESS));
        open(text("Trois"));
        assertEquals(
                new ArticleCounts(3, new TreeMap<>(Map.of(ACCESS, 2L, SERVERS, 2L))),
                reading.counts(SARA, Optional.of(Language.FR)));
        assertEquals(new ArticleCounts(3, new TreeMap<>(Map.of(ACCESS, 2L))), reading.counts(JULIE, Optional.empty()));
        assertEquals(new ArticleCounts(0, new TreeMap<>()), reading.counts(SARA, Optional.of(Language.EN)));
    }

    @Test
    void eachRevisionIsReadAndComparedByItsNumber() {
        ArticleId article = open(text("Avant"));
        test.desk.authoring().revise(Request.of(SARA, new ReviseArticle(article, text("Après"))));
        publish(article);
        assertEquals("Avant", reading.revision(SARA, article, 1).text().title().value());
        assertEquals("Après", reading.revision(JULIE, article, 2).text().title().value());
        assertEquals(1, reading.comparison(SARA, article, 1, 2).before().number());
        assertEquals(2, reading.comparison(SARA, article, 1, 2).after().number());
        assertThrows(NotFound.class, () -> reading.revision(SARA, article, 0));
        assertThrows(NotFound.class, () -> reading.revisions(SARA, new ArticleId(99)));
    }

    private Receipt vote(Actor by, ArticleId article, boolean helpful) {
        return reading.vote(Request.of(by, new VoteOnArticle(article, helpful)));
    }

    @Test
    void aVoteIsKeptAndTheSameOneAgainChangesNothing() {
        ArticleId article = open(text("Titre"));
        long seen = test.desk.knowledge().article(SARA, article).version();
        assertEquals(new Receipt(article.toString(), seen + 1), vote(JULIE, article, true));
        assertEquals(new Receipt(article.toString(), seen + 1), vote(JULIE, article, true));
        assertEquals(Optional.of(true), reading.vote(JULIE, article));
        assertEquals(new Receipt(article.toString(), seen + 2), vote(JULIE, article, false));
        assertEquals(Optional.of(false), reading.vote(JULIE, article));
        assertEquals(
                List.of(), reading.revisions(SARA, article).stream().skip(1).toList(), "no revision of it");
        Request<VoteOnArticle> once =
                Request.of(SARA, new VoteOnArticle(article, true)).withKey("vote-1");
        Receipt first = reading.vote(once);
        vote(SARA, article, false);
        assertEquals(first, reading.vote(once));
        assertEquals(Optional.of(false), reading.vote(SARA, article), "the repetition had no effect");
    }
}
