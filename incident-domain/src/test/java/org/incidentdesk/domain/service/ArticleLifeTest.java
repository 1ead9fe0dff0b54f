package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.MARC;
import static org.incidentdesk.domain.service.TestDesk.PAUL;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.knowledge.Votes;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.ArticleCounts;
import org.incidentdesk.domain.port.driving.ArticleListing;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.LimitArticle;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ReviseArticle;
import org.incidentdesk.domain.port.driving.TranslateArticle;
import org.incidentdesk.domain.port.driving.VoteOnArticle;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** What becomes of articles, and who reads what of them. */
class ArticleLifeTest {

    private final TestDesk test = new TestDesk();

    private static ArticleText text(String title, Language language) {
        return new ArticleText(
                new Title(title),
                new Text("Symptoms"),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("Remedy"),
                language,
                new TreeSet<>(Set.of(ACCESS)),
                new TreeSet<>());
    }

    private ArticleId draft(Language language) {
        return ArticleId.parse(test.desk
                .authoring()
                .draft(Request.of(SARA, new DraftArticle(text("First", language))))
                .id());
    }

    private void move(Actor by, Function<Request<MoveArticle>, Receipt> step, ArticleId article) {
        step.apply(Request.of(by, new MoveArticle(article)));
    }

    private void publish(ArticleId article) {
        move(SARA, test.desk.authoring()::submit, article);
        move(PROF, test.desk.authoring()::publish, article);
    }

    private ArticleId published(Audience audience) {
        ArticleId article = draft(Language.FR);
        publish(article);
        test.desk.authoring().openTo(Request.of(SARA, new OpenArticle(article, audience)));
        return article;
    }

    private void revise(Actor by, ArticleId article, String title) {
        test.desk.authoring().revise(Request.of(by, new ReviseArticle(article, text(title, Language.FR))));
    }

    private String title(Actor by, ArticleId article) {
        return test.desk.knowledge().article(by, article).text().title().value();
    }

    private static Rule rule(org.junit.jupiter.api.function.Executable wish) {
        return assertThrows(RuleRefused.class, wish).rule();
    }

    private List<ArticleId> listed(Actor by) {
        ArticleListing all = new ArticleListing(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 200);
        return test.desk.knowledge().list(by, all).stream().map(ArticleView::id).toList();
    }

    @Test
    void aPublishedTextStaysReadableUntilTheNextOneIsPublished() {
        ArticleId article = published(Audience.FAQ);
        revise(SARA, article, "Second");
        assertEquals("First", title(JULIE, article));
        assertEquals(
                Optional.empty(), test.desk.knowledge().article(JULIE, article).draft());
        ArticleView staff = test.desk.knowledge().article(SARA, article);
        assertEquals("First", staff.text().title().value());
        assertEquals("Second", staff.draft().orElseThrow().text().title().value());
        assertEquals(ArticleState.PUBLISHED, staff.state());
        publish(article);
        assertEquals("Second", title(JULIE, article));
        assertEquals(
                Optional.empty(), test.desk.knowledge().article(SARA, article).draft());
        assertEquals(
                List.of("1 First sara prof", "2 Second sara prof"),
                test.desk.reading().revisions(SARA, article).stream()
                        .map(ArticleLifeTest::told)
                        .toList());
        assertEquals(
                List.of("2 Second sara prof"),
                test.desk.reading().revisions(JULIE, article).stream()
                        .map(ArticleLifeTest::told)
                        .toList());
        assertEquals(
                "First",
                test.desk
                        .reading()
                        .comparison(SARA, article, 1, 2)
                        .before()
                        .text()
                        .title()
                        .value());
        assertThrows(NotFound.class, () -> test.desk.reading().comparison(JULIE, article, 1, 2));
        assertThrows(NotFound.class, () -> test.desk.reading().revision(JULIE, article, 1));
        assertThrows(NotFound.class, () -> test.desk.reading().revision(SARA, article, 3));
    }

    private static String told(ArticleRevision revision) {
        return revision.number() + " " + revision.text().title() + " " + revision.writer() + " " + revision.publisher();
    }

    @Test
    void aRevisionIsReviewedBySomebodyWhoDidNotWriteIt() {
        ArticleId article = published(Audience.FAQ);
        revise(PAUL, article, "Second");
        move(PAUL, test.desk.authoring()::submit, article);
        assertEquals(Rule.OWN_ARTICLE, rule(() -> move(PAUL, test.desk.authoring()::publish, article)));
        move(PAUL, test.desk.authoring()::sendBack, article);
        assertEquals(Rule.ARTICLE_STATE, rule(() -> move(SARA, test.desk.authoring()::publish, article)));
        move(PAUL, test.desk.authoring()::submit, article);
        move(SARA, test.desk.authoring()::publish, article);
        assertEquals("Second", title(JULIE, article));
    }

    @Test
    void whoRevisesADraftDoesNotPublishItEither() {
        ArticleId article = draft(Language.FR);
        revise(PAUL, article, "Second");
        move(PAUL, test.desk.authoring()::submit, article);
        assertEquals(Rule.OWN_ARTICLE, rule(() -> move(PAUL, test.desk.authoring()::publish, article)));
        assertEquals(Rule.OWN_ARTICLE, rule(() -> move(SARA, test.desk.authoring()::publish, article)));
        move(PROF, test.desk.authoring()::publish, article);
    }

    @Test
    void aDraftBesideAPublishedTextCanBeThrownAway() {
        ArticleId article = published(Audience.FAQ);
        assertEquals(Rule.ARTICLE_STATE, rule(() -> move(SARA, test.desk.upkeep()::discard, article)));
        revise(SARA, article, "Second");
        move(SARA, test.desk.upkeep()::discard, article);
        assertEquals(
                Optional.empty(), test.desk.knowledge().article(SARA, article).draft());
        assertEquals("First", title(SARA, article));
    }

    @Test
    void aRetiredArticleComesBackAsADraftWithWhatWasWrittenLast() {
        ArticleId article = published(Audience.FAQ);
        revise(SARA, article, "Second");
        assertEquals(Rule.ARTICLE_STATE, rule(() -> move(SARA, test.desk.upkeep()::restore, article)));
        move(SARA, test.desk.authoring()::retire, article);
        assertThrows(NotFound.class, () -> title(JULIE, article));
        move(SARA, test.desk.upkeep()::restore, article);
        assertEquals(
                ArticleState.DRAFT, test.desk.knowledge().article(SARA, article).state());
        assertEquals("Second", title(SARA, article));
        assertThrows(NotFound.class, () -> title(JULIE, article));
        publish(article);
        assertEquals(2, test.desk.knowledge().article(JULIE, article).revision());
    }

    @Test
    void outsideItsValidityAnArticleIsNotThereForRequestersAndMarkedForStaff() {
        ArticleId article = published(Audience.FAQ);
        Instant tomorrow = TestDesk.START.plusSeconds(86_400);
        limit(article, Optional.of(tomorrow), Optional.empty());
        assertThrows(NotFound.class, () -> title(JULIE, article));
        assertFalse(test.desk.knowledge().article(SARA, article).valid());
        assertEquals(List.of(), listed(JULIE));
        assertEquals(List.of(article), listed(SARA));
        limit(article, Optional.of(TestDesk.START), Optional.of(tomorrow));
        assertTrue(test.desk.knowledge().article(JULIE, article).valid());
        limit(article, Optional.empty(), Optional.of(TestDesk.START));
        assertThrows(NotFound.class, () -> title(JULIE, article));
        assertThrows(InvalidValue.class, () -> new Validity(Optional.of(tomorrow), Optional.of(tomorrow)));
    }

    private void limit(ArticleId article, Optional<Instant> from, Optional<Instant> until) {
        test.desk.upkeep().limit(Request.of(SARA, new LimitArticle(article, new Validity(from, until))));
    }

    @Test
    void theTwoLanguagesOfAnArticleNameEachOther() {
        ArticleId french = published(Audience.FAQ);
        ArticleId english = draft(Language.EN);
        ArticleId another = draft(Language.FR);
        assertEquals(Rule.SAME_LANGUAGE, rule(() -> translate(french, another)));
        assertEquals(Rule.LINK_TO_ITSELF, rule(() -> translate(french, french)));
        translate(french, english);
        assertEquals(
                Optional.of(french),
                test.desk.knowledge().article(SARA, english).translation());
        assertEquals(
                Optional.of(english),
                test.desk.knowledge().article(SARA, french).translation());
        assertEquals(
                Optional.empty(),
                test.desk.knowledge().article(JULIE, french).translation(),
                "a draft does not exist for requesters");
        assertEquals(Rule.ALREADY_LINKED, rule(() -> translate(english, french)));
        assertEquals(Rule.LINKED_ELSEWHERE, rule(() -> translate(another, english)));
        assertEquals(Rule.SAME_LANGUAGE, rule(() -> revise(SARA, english, "En français")));
        move(SARA, test.desk.upkeep()::untranslate, english);
        assertEquals(
                Optional.empty(), test.desk.knowledge().article(SARA, french).translation());
        assertEquals(Rule.NOT_LINKED, rule(() -> move(SARA, test.desk.upkeep()::untranslate, french)));
    }

    private void translate(ArticleId one, ArticleId other) {
        test.desk.upkeep().translate(Request.of(SARA, new TranslateArticle(one, other)));
    }

    @Test
    void eachReaderHasOneVoteAndMayChangeIt() {
        ArticleId article = published(Audience.FAQ);
        vote(JULIE, article, true);
        vote(JULIE, article, true);
        vote(MARC, article, true);
        assertEquals(
                new Votes(2, 0), test.desk.knowledge().article(JULIE, article).votes());
        vote(JULIE, article, false);
        assertEquals(
                new Votes(1, 1), test.desk.knowledge().article(JULIE, article).votes());
        assertEquals(Optional.of(false), test.desk.reading().vote(JULIE, article));
        assertEquals(Optional.empty(), test.desk.reading().vote(SARA, article));
        ArticleId hidden = published(Audience.INTERNAL);
        assertThrows(NotFound.class, () -> vote(JULIE, hidden, true));
        assertThrows(NotFound.class, () -> test.desk.reading().vote(JULIE, hidden));
        assertEquals(Rule.ARTICLE_STATE, rule(() -> vote(SARA, draft(Language.FR), true)));
    }

    private void vote(Actor by, ArticleId article, boolean helpful) {
        test.desk.reading().vote(Request.of(by, new VoteOnArticle(article, helpful)));
    }

    /** GLPI lists and counts entries that a reader of the FAQ cannot open (glpi.md, section 10, rows 19 and 20). */
    @Test
    void whatIsListedAndCountedIsExactlyWhatCanBeOpened() {
        draft(Language.FR);
        published(Audience.INTERNAL);
        ArticleId open = published(Audience.FAQ);
        ArticleId over = published(Audience.FAQ);
        limit(over, Optional.empty(), Optional.of(TestDesk.START));
        ArticleId retired = published(Audience.FAQ);
        move(SARA, test.desk.authoring()::retire, retired);
        assertEquals(List.of(open), listed(JULIE));
        assertEquals(5, listed(SARA).size());
        assertEquals(
                new ArticleCounts(1, new TreeMap<>(Map.of(ACCESS, 1L))),
                test.desk.reading().counts(JULIE, Optional.empty()));
        assertEquals(
                0, test.desk.reading().counts(JULIE, Optional.of(Language.EN)).total());
        assertEquals(3, test.desk.reading().counts(SARA, Optional.empty()).total());
        for (long number = 1; number <= 6; number++) {
            ArticleId article = new ArticleId(number);
            if (!article.equals(open)) {
                assertThrows(NotFound.class, () -> title(JULIE, article));
                assertThrows(NotFound.class, () -> test.desk.reading().revisions(JULIE, article));
            }
        }
    }

    @Test
    void requestersChangeNothing() {
        ArticleId article = published(Audience.FAQ);
        assertThrows(RightMissing.class, () -> revise(JULIE, article, "Mine"));
        assertThrows(RightMissing.class, () -> move(JULIE, test.desk.upkeep()::discard, article));
        assertThrows(RightMissing.class, () -> move(JULIE, test.desk.upkeep()::restore, article));
        assertThrows(RightMissing.class, () -> move(JULIE, test.desk.upkeep()::untranslate, article));
    }

    @Test
    void slugsAreMadeOfTitleAndNumber() {
        assertEquals("acces-refuse-horairepro-42", slug("Accès refusé – « HorairePro »", 42));
        assertEquals("coeur-7", slug("Cœur", 7));
        assertEquals("article-7", slug("系統", 7));
        assertEquals(Slug.MAX_LENGTH, slug("x".repeat(200), 7).length());
        assertThrows(InvalidValue.class, () -> new Slug("../etc"));
        assertThrows(InvalidValue.class, () -> new Slug("a--b"));
    }

    private static String slug(String title, long id) {
        return Slug.of(new Title(title), new ArticleId(id)).value();
    }
}
