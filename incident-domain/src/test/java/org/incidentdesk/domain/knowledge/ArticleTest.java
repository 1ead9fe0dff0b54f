package org.incidentdesk.domain.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of an article: what may be done to it in which state, by whom, and what it leaves unchanged. */
class ArticleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final ArticleId ID = new ArticleId(12);
    private static final Actor SARA = new Actor(new PersonId("sara"), Role.TECHNICIAN);
    private static final Actor PAUL = new Actor(new PersonId("paul"), Role.TECHNICIAN);
    private static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    private static final Actor JULIE = new Actor(new PersonId("julie"), Role.REQUESTER);
    private static final Validity UNTIL_LATER = new Validity(Optional.empty(), Optional.of(LATER));

    /** Where an article can stand: its own state and, beside a published text, that of the next one. */
    private enum Stage {
        DRAFT,
        IN_REVIEW,
        PUBLISHED,
        PUBLISHED_WITH_DRAFT,
        PUBLISHED_WITH_REVIEW,
        RETIRED
    }

    private interface Step {
        Article apply(Article article, Actor by, Instant at);
    }

    private static final Map<String, Step> STEPS = steps();

    private static Map<String, Step> steps() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("REVISE", (article, by, at) -> article.revise(text("Second", Language.FR), by, at));
        steps.put("DISCARD", Article::discard);
        steps.put("SUBMIT", Article::submit);
        steps.put("SEND_BACK", Article::sendBack);
        steps.put("PUBLISH", Article::publish);
        steps.put("SET_AUDIENCE", (article, by, at) -> article.openTo(Audience.FAQ, by, at));
        steps.put("SET_VALIDITY", (article, by, at) -> article.limitTo(UNTIL_LATER, by, at));
        steps.put("RETIRE", Article::retire);
        steps.put("RESTORE", Article::restore);
        steps.put("USE", (article, by, at) -> article.usedAsSolution());
        steps.put("VOTE", (article, by, at) -> article.voted(Optional.empty(), true));
        return steps;
    }

    private static ArticleText text(String title, Language language) {
        return new ArticleText(
                new Title(title),
                new Text("Message « accès refusé »"),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("Vider le cache"),
                language,
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static Article draft() {
        return Article.draft(ID, text("First", Language.FR), Optional.of(new TicketNumber(42)), SARA, NOW);
    }

    private static Article at(Stage stage) {
        return switch (stage) {
            case DRAFT -> draft();
            case IN_REVIEW -> draft().submit(SARA, NOW);
            case PUBLISHED -> at(Stage.IN_REVIEW).publish(PROF, NOW);
            case PUBLISHED_WITH_DRAFT -> at(Stage.PUBLISHED).revise(text("Next", Language.FR), PAUL, NOW);
            case PUBLISHED_WITH_REVIEW -> at(Stage.PUBLISHED_WITH_DRAFT).submit(PAUL, NOW);
            case RETIRED -> at(Stage.PUBLISHED_WITH_DRAFT).retire(PROF, NOW);
        };
    }

    private static Stage stage(Article article) {
        return Stage.valueOf(article.state()
                + (article.state() == ArticleState.PUBLISHED
                        ? article.draft()
                                .map(next -> next.state() == ArticleState.DRAFT ? "_WITH_DRAFT" : "_WITH_REVIEW")
                                .orElse("")
                        : ""));
    }

    /** In the order of the stages; a dash where it is refused. */
    @ParameterizedTest
    @CsvSource({
        "REVISE, DRAFT DRAFT PUBLISHED_WITH_DRAFT PUBLISHED_WITH_DRAFT PUBLISHED_WITH_DRAFT -",
        "DISCARD, - - - PUBLISHED PUBLISHED -",
        "SUBMIT, IN_REVIEW - - PUBLISHED_WITH_REVIEW - -",
        "SEND_BACK, - DRAFT - - PUBLISHED_WITH_DRAFT -",
        "PUBLISH, - PUBLISHED - - PUBLISHED -",
        "SET_AUDIENCE, DRAFT IN_REVIEW PUBLISHED PUBLISHED_WITH_DRAFT PUBLISHED_WITH_REVIEW -",
        "SET_VALIDITY, DRAFT IN_REVIEW PUBLISHED PUBLISHED_WITH_DRAFT PUBLISHED_WITH_REVIEW -",
        "RETIRE, RETIRED RETIRED RETIRED RETIRED RETIRED -",
        "RESTORE, - - - - - DRAFT",
        "USE, - - PUBLISHED PUBLISHED_WITH_DRAFT PUBLISHED_WITH_REVIEW -",
        "VOTE, - - PUBLISHED PUBLISHED_WITH_DRAFT PUBLISHED_WITH_REVIEW -",
    })
    void whatMayBeDoneInWhichState(String action, String becomes) {
        String[] expected = becomes.split(" ");
        for (Stage stage : Stage.values()) {
            Article article = at(stage);
            String outcome = expected[stage.ordinal()];
            if (outcome.equals("-")) {
                RuleRefused refused = assertThrows(
                        RuleRefused.class, () -> STEPS.get(action).apply(article, PROF, LATER), stage.name());
                assertEquals(Rule.ARTICLE_STATE, refused.rule());
                String working = stage.name().replace("PUBLISHED_WITH_REVIEW", "IN_REVIEW");
                assertEquals(
                        Map.of(
                                "article",
                                "KB-000012",
                                "action",
                                action,
                                "state",
                                working.replace("PUBLISHED_WITH_DRAFT", "DRAFT")),
                        refused.facts());
            } else {
                assertEquals(
                        outcome,
                        stage(STEPS.get(action).apply(article, PROF, LATER)).name(),
                        stage.name());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REVISE, DRAFT, WRITE_ARTICLE",
        "DISCARD, PUBLISHED_WITH_DRAFT, WRITE_ARTICLE",
        "SUBMIT, DRAFT, SUBMIT_ARTICLE",
        "SEND_BACK, IN_REVIEW, REVIEW_ARTICLE",
        "PUBLISH, IN_REVIEW, REVIEW_ARTICLE",
        "SET_AUDIENCE, PUBLISHED, SET_ARTICLE_AUDIENCE",
        "SET_VALIDITY, PUBLISHED, SET_ARTICLE_VALIDITY",
        "RETIRE, PUBLISHED, RETIRE_ARTICLE",
        "RESTORE, RETIRED, WRITE_ARTICLE",
    })
    void requestersChangeNothing(String action, Stage stage, String right) {
        Article article = at(stage);
        RightMissing refused =
                assertThrows(RightMissing.class, () -> STEPS.get(action).apply(article, JULIE, LATER));
        assertEquals(right, refused.facts().get("action"));
        assertEquals(LATER, STEPS.get(action).apply(article, PROF, LATER).changedAt());
    }

    @Test
    void requestersWriteAndLinkNothingEither() {
        ArticleText text = text("Mine", Language.FR);
        assertThrows(RightMissing.class, () -> Article.draft(ID, text, Optional.empty(), JULIE, NOW));
        Article french = draft();
        assertThrows(RightMissing.class, () -> french.translatedBy(other(Language.EN), JULIE, LATER));
        Article linked = french.translatedBy(other(Language.EN), SARA, LATER);
        assertThrows(RightMissing.class, () -> linked.withoutTranslation(JULIE, LATER));
    }

    @Test
    void aNewDraftIsInternalAndKnowsWhoWroteItAndWhatItCameFrom() {
        Article article = draft();
        assertEquals(Audience.INTERNAL, article.audience());
        assertEquals(SARA.person(), article.author());
        assertEquals(SARA.person(), article.writer());
        assertEquals(Optional.of(new TicketNumber(42)), article.source());
        assertEquals(0, article.revision());
        assertEquals(Validity.ALWAYS, article.validity());
        assertEquals(Votes.NONE, article.votes());
        assertEquals(0, article.solvedTickets());
        assertEquals(NOW, article.createdAt());
        assertEquals("first-12", article.slug().value());
    }

    @Test
    void nothingButWhatWasDoneChanges() {
        Article before = at(Stage.PUBLISHED)
                .openTo(Audience.FAQ, PROF, NOW)
                .limitTo(UNTIL_LATER, PROF, NOW)
                .translatedBy(other(Language.EN), PROF, NOW)
                .usedAsSolution()
                .voted(Optional.empty(), true)
                .atVersion(9);
        assertEquals(9, before.version());
        assertEquals(1, before.solvedTickets());
        assertEquals(new Votes(1, 0), before.votes());
        assertEquals(NOW, before.changedAt(), "neither use nor votes change an article");
        Article after = before.revise(text("Next", Language.FR), PAUL, LATER).discard(PAUL, NOW);
        assertEquals(PAUL.person(), after.writer());
        Article retired = before.retire(PROF, LATER);
        for (Article article : List.of(after, retired)) {
            assertEquals(before.id(), article.id());
            assertEquals(before.slug(), article.slug());
            assertEquals(before.text(), article.text());
            assertEquals(before.audience(), article.audience());
            assertEquals(before.author(), article.author());
            assertEquals(before.reviewer(), article.reviewer());
            assertEquals(before.source(), article.source());
            assertEquals(before.createdAt(), article.createdAt());
            assertEquals(before.revision(), article.revision());
            assertEquals(before.validity(), article.validity());
            assertEquals(before.translation(), article.translation());
            assertEquals(before.solvedTickets(), article.solvedTickets());
            assertEquals(before.votes(), article.votes());
            assertEquals(before.version(), article.version());
        }
        assertEquals(before.publishedAt(), after.publishedAt());
        assertEquals(Optional.empty(), retired.publishedAt());
    }

    @Test
    void publishingCountsTheRevisionAndNamesWhoeverReviewed() {
        Article first = at(Stage.PUBLISHED);
        assertEquals(1, first.revision());
        assertEquals(Optional.of(PROF.person()), first.reviewer());
        assertEquals(Optional.of(NOW), first.publishedAt());
        assertEquals(
                new ArticleRevision(ID, 1, text("First", Language.FR), SARA.person(), PROF.person(), NOW),
                first.published());
        Article second = at(Stage.PUBLISHED_WITH_REVIEW).publish(SARA, LATER);
        assertEquals(2, second.revision());
        assertEquals(
                new ArticleRevision(ID, 2, text("Next", Language.FR), PAUL.person(), SARA.person(), LATER),
                second.published());
        assertThrows(IllegalStateException.class, () -> draft().published());
    }

    @Test
    void nobodyButAnAdministratorPublishesWhatOneWrote() {
        Article first = at(Stage.IN_REVIEW);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> first.publish(SARA, LATER));
        assertEquals(Rule.OWN_ARTICLE, refused.rule());
        assertEquals(Map.of("article", "KB-000012"), refused.facts());
        assertEquals(1, first.publish(PAUL, LATER).revision());
        Article revisedByPaul =
                draft().revise(text("Second", Language.FR), PAUL, NOW).submit(PAUL, NOW);
        assertThrows(RuleRefused.class, () -> revisedByPaul.publish(PAUL, LATER), "he wrote it last");
        assertThrows(RuleRefused.class, () -> revisedByPaul.publish(SARA, LATER), "she wrote it first");
        Article next = at(Stage.PUBLISHED_WITH_REVIEW);
        assertThrows(RuleRefused.class, () -> next.publish(PAUL, LATER));
        assertEquals(2, next.publish(SARA, LATER).revision(), "the first author may review a later text");
        Article profs = Article.draft(ID, text("First", Language.FR), Optional.empty(), PROF, NOW)
                .submit(PROF, NOW);
        assertEquals(1, profs.publish(PROF, LATER).revision());
    }

    @Test
    void whatIsRevisedBeforeItWasPublishedGoesBackToItsWriter() {
        Article reviewed = at(Stage.RETIRED).restore(PAUL, LATER);
        assertEquals(Optional.empty(), reviewed.reviewer());
        assertEquals("Next", reviewed.text().title().value(), "what was written last comes back");
        assertEquals(Optional.empty(), reviewed.draft());
        assertEquals(
                "First",
                at(Stage.PUBLISHED)
                        .retire(PROF, NOW)
                        .restore(PAUL, LATER)
                        .text()
                        .title()
                        .value());
        Article revised = at(Stage.IN_REVIEW).revise(text("Second", Language.FR), PAUL, LATER);
        assertEquals("Second", revised.text().title().value());
        assertEquals(PAUL.person(), revised.writer());
        assertEquals(Optional.empty(), revised.draft());
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        Article article = at(Stage.PUBLISHED);
        assertSame(article, article.openTo(Audience.INTERNAL, PROF, LATER));
        assertSame(article, article.limitTo(Validity.ALWAYS, PROF, LATER));
        assertEquals(Audience.FAQ, article.openTo(Audience.FAQ, PROF, LATER).audience());
        assertEquals(UNTIL_LATER, article.limitTo(UNTIL_LATER, PROF, LATER).validity());
    }

    private static Article other(Language language) {
        return Article.draft(new ArticleId(13), text("Other", language), Optional.empty(), SARA, NOW);
    }

    private static RuleRefused refused(Article article, Article translation) {
        return assertThrows(RuleRefused.class, () -> article.translatedBy(translation, SARA, LATER));
    }

    @Test
    void aTranslationIsAnotherArticleInTheOtherLanguage() {
        Article french = draft();
        Article english = other(Language.EN);
        Article linked = french.translatedBy(english, SARA, LATER);
        assertEquals(Optional.of(english.id()), linked.translation());
        assertEquals(LATER, linked.changedAt());
        assertEquals(Rule.LINK_TO_ITSELF, refused(french, french).rule());
        assertEquals(Rule.SAME_LANGUAGE, refused(french, other(Language.FR)).rule());
        assertEquals(Rule.ALREADY_LINKED, refused(linked, english).rule());
        Article third = Article.draft(new ArticleId(14), text("Third", Language.EN), Optional.empty(), SARA, NOW);
        assertEquals(Rule.LINKED_ELSEWHERE, refused(linked, third).rule());
        assertEquals(Map.of("article", "KB-000013"), refused(linked, third).facts());
        assertEquals(Optional.empty(), linked.withoutTranslation(SARA, LATER).translation());
        RuleRefused alone = assertThrows(RuleRefused.class, () -> french.withoutTranslation(SARA, LATER));
        assertEquals(Rule.NOT_LINKED, alone.rule());
    }

    @Test
    void theNextTextSpeaksTheLanguageToo() {
        Article turning = at(Stage.PUBLISHED).revise(text("Next", Language.EN), SARA, NOW);
        assertEquals(Rule.SAME_LANGUAGE, refused(turning, other(Language.EN)).rule());
        Article staying = at(Stage.PUBLISHED).revise(text("Next", Language.FR), SARA, NOW);
        assertEquals(
                Optional.of(new ArticleId(13)),
                staying.translatedBy(other(Language.EN), SARA, LATER).translation());
        Article linked = draft().translatedBy(other(Language.EN), SARA, NOW);
        RuleRefused refused =
                assertThrows(RuleRefused.class, () -> linked.revise(text("Turned", Language.EN), SARA, LATER));
        assertEquals(Rule.SAME_LANGUAGE, refused.rule());
        assertEquals(
                "Kept",
                linked.revise(text("Kept", Language.FR), SARA, LATER)
                        .text()
                        .title()
                        .value());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void requestersReadPublishedFaqArticlesWithinTheirValidity(Stage stage) {
        Article article = at(stage);
        boolean published = stage.name().startsWith("PUBLISHED");
        assertEquals(published, article.isSearchable());
        assertTrue(article.isReadableBy(Role.TECHNICIAN, NOW));
        assertTrue(article.isReadableBy(Role.ADMINISTRATOR, NOW));
        assertFalse(article.isReadableBy(Role.REQUESTER, NOW), "internal");
        if (stage != Stage.RETIRED) {
            Article open = article.openTo(Audience.FAQ, PROF, NOW);
            assertEquals(published, open.isReadableBy(Role.REQUESTER, NOW));
            Article limited = open.limitTo(UNTIL_LATER, PROF, NOW);
            assertEquals(published, limited.isReadableBy(Role.REQUESTER, NOW));
            assertFalse(limited.isReadableBy(Role.REQUESTER, LATER));
            assertTrue(limited.isReadableBy(Role.TECHNICIAN, LATER));
        }
    }

    @Test
    void requestersReadTheRevisionInForceAlone() {
        Article first = at(Stage.PUBLISHED).openTo(Audience.FAQ, PROF, NOW);
        ArticleRevision old = first.published();
        assertTrue(old.isReadableBy(Role.REQUESTER, first, NOW));
        Article second = first.revise(text("Next", Language.FR), PAUL, NOW)
                .submit(PAUL, NOW)
                .publish(PROF, LATER);
        assertFalse(old.isReadableBy(Role.REQUESTER, second, LATER));
        assertTrue(second.published().isReadableBy(Role.REQUESTER, second, LATER));
        assertFalse(
                second.published().isReadableBy(Role.REQUESTER, second.openTo(Audience.INTERNAL, PROF, LATER), LATER));
        assertTrue(old.isReadableBy(Role.TECHNICIAN, second, LATER));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ArticleRevision(ID, 0, old.text(), SARA.person(), PROF.person(), NOW));
    }

    @Test
    void onlyTextsBeingWrittenOrReviewedStandBesideAPublishedOne() {
        ArticleText text = text("Next", Language.FR);
        assertEquals(ArticleState.IN_REVIEW, new ArticleDraft(text, ArticleState.IN_REVIEW).state());
        for (ArticleState state : List.of(ArticleState.PUBLISHED, ArticleState.RETIRED)) {
            assertThrows(IllegalArgumentException.class, () -> new ArticleDraft(text, state));
        }
    }

    @Test
    void aSlugIsGivenBeforeTheFirstSaveAndNeverAgain() {
        Slug slug = new Slug("acces-refuse");
        assertEquals(slug, draft().named(slug).slug());
        assertEquals(NOW, draft().named(slug).changedAt());
        Article stored = draft().atVersion(1);
        assertThrows(IllegalStateException.class, () -> stored.named(slug));
    }

    @Test
    void votesAreCountedOnceForEachReader() {
        Votes votes = new Votes(5, 3);
        assertEquals(new Votes(6, 3), votes.with(Optional.empty(), true));
        assertEquals(new Votes(5, 4), votes.with(Optional.empty(), false));
        assertEquals(new Votes(4, 4), votes.with(Optional.of(true), false));
        assertEquals(new Votes(6, 2), votes.with(Optional.of(false), true));
        assertEquals(votes, votes.with(Optional.of(true), true));
        assertEquals(votes, votes.with(Optional.of(false), false));
    }

    @Test
    void aValidityIncludesItsFirstMomentAndNotItsLast() {
        Validity validity = new Validity(Optional.of(NOW), Optional.of(LATER));
        assertTrue(validity.includes(NOW));
        assertFalse(validity.includes(NOW.minusNanos(1_000)));
        assertTrue(validity.includes(LATER.minusNanos(1_000)));
        assertFalse(validity.includes(LATER));
        assertTrue(Validity.ALWAYS.includes(Instant.MIN));
        for (Instant end : List.of(NOW, NOW.minusSeconds(1))) {
            InvalidValue refused =
                    assertThrows(InvalidValue.class, () -> new Validity(Optional.of(NOW), Optional.of(end)));
            assertEquals("until ends-before-it-begins", fault(refused));
        }
    }

    private static String fault(InvalidValue refused) {
        return refused.faults().get(0).field() + " " + refused.faults().get(0).code();
    }

    private static ArticleText about(SortedSet<CategoryId> categories, Set<String> keywords) {
        ArticleText text = text("First", Language.FR);
        return new ArticleText(
                text.title(),
                text.symptoms(),
                text.cause(),
                text.remedy(),
                text.remedyText(),
                text.language(),
                categories,
                new TreeSet<>(keywords));
    }

    @Test
    void keywordsAreStrippedFewAndShort() {
        ArticleText text =
                about(new TreeSet<>(Set.of(new CategoryId("b"), new CategoryId("a"))), Set.of(" vpn ", "vpn"));
        assertEquals(Set.of("vpn"), text.keywords());
        assertEquals(new CategoryId("a"), text.categories().first());
        Set<String> thirty = IntStream.range(0, 30).mapToObj(i -> "k" + i).collect(Collectors.toSet());
        assertEquals(30, about(new TreeSet<>(), thirty).keywords().size());
        Set<String> more = Stream.concat(thirty.stream(), Stream.of("one more")).collect(Collectors.toSet());
        assertEquals("keywords too-many", fault(assertThrows(InvalidValue.class, () -> about(new TreeSet<>(), more))));
        assertEquals(
                1, about(new TreeSet<>(), Set.of("k".repeat(60))).keywords().size());
        for (String wrong : List.of(" ", "k".repeat(61))) {
            assertEquals(
                    "keywords out-of-range",
                    fault(assertThrows(InvalidValue.class, () -> about(new TreeSet<>(), Set.of(wrong)))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Accès refusé – « HorairePro », acces-refuse-horairepro-12",
        "!?, article-12",
        "(Wifi), wifi-12",
        "A, a-12",
        "10 %, 10-12",
    })
    void aSlugIsMadeOfTheTitlesWords(String title, String slug) {
        assertEquals(slug, Slug.of(new Title(title), ID).toString());
    }

    @Test
    void aSlugOfALongTitleIsCutBetweenItsLimits() {
        assertEquals(
                "x".repeat(117) + "-12", Slug.of(new Title("x".repeat(130)), ID).value());
        assertEquals(
                "x".repeat(116) + "-12",
                Slug.of(new Title("x".repeat(116) + " y"), ID).value(),
                "no double hyphen where the cut falls between words");
        assertEquals(120, new Slug("s".repeat(120)).value().length());
        InvalidValue refused = assertThrows(InvalidValue.class, () -> new Slug("s".repeat(121)));
        assertEquals("slug malformed-slug", fault(refused));
        assertEquals(120, refused.faults().get(0).facts().get("max"));
        assertTrue(new Slug("a").compareTo(new Slug("b")) < 0);
        assertTrue(new Slug("b").compareTo(new Slug("a")) > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "é", "a b"})
    void whatIsNoSlugIsRefused(String slug) {
        assertThrows(InvalidValue.class, () -> new Slug(slug));
    }
}
