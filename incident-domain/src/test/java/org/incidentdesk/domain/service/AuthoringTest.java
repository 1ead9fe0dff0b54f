package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PAUL;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.DraftFromSolution;
import org.incidentdesk.domain.port.driving.LimitArticle;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.RefuseSolution;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ReviseArticle;
import org.incidentdesk.domain.port.driving.TranslateArticle;
import org.incidentdesk.domain.port.driving.UseArticle;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.TimelineEntry.Solution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writing articles: each step on the version that was seen, out of a solution, into a solution. */
class AuthoringTest {

    private final TestDesk test = new TestDesk();

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

    private ArticleId draft(Language language) {
        return ArticleId.parse(test.desk
                .authoring()
                .draft(Request.of(SARA, new DraftArticle(text("Titre", language, ACCESS))))
                .id());
    }

    private ArticleId submitted() {
        ArticleId article = draft(Language.FR);
        test.desk.authoring().submit(Request.of(SARA, new MoveArticle(article)));
        return article;
    }

    private ArticleId published() {
        ArticleId article = submitted();
        test.desk.authoring().publish(Request.of(PAUL, new MoveArticle(article)));
        return article;
    }

    private ArticleId revised() {
        ArticleId article = published();
        test.desk
                .authoring()
                .revise(Request.of(SARA, new ReviseArticle(article, text("Nouveau titre", Language.FR, ACCESS))));
        return article;
    }

    private ArticleId retired() {
        ArticleId article = published();
        test.desk.authoring().retire(Request.of(SARA, new MoveArticle(article)));
        return article;
    }

    private ArticleId translated() {
        ArticleId article = draft(Language.FR);
        test.desk.upkeep().translate(Request.of(SARA, new TranslateArticle(article, draft(Language.EN))));
        return article;
    }

    /** A step, the articles that can take it, and what is to be seen afterwards. */
    private record Step(
            String name,
            Function<AuthoringTest, ArticleId> before,
            BiFunction<AuthoringTest, ArticleId, Function<Request<ArticleId>, Receipt>> step,
            Function<ArticleView, Object> seen,
            Object expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static <C> Function<Request<ArticleId>, Receipt> with(
            Function<Request<C>, Receipt> verb, Function<ArticleId, C> command) {
        return request -> verb.apply(
                new Request<>(request.actor(), request.expected(), request.key(), command.apply(request.command())));
    }

    static Stream<Step> steps() {
        Validity over = new Validity(Optional.empty(), Optional.of(START));
        return Stream.of(
                new Step(
                        "revise",
                        test -> test.draft(Language.FR),
                        (test, id) -> with(
                                test.test.desk.authoring()::revise,
                                article -> new ReviseArticle(article, text("Autre", Language.FR, ACCESS))),
                        view -> view.text().title().value(),
                        "Autre"),
                new Step(
                        "submit",
                        test -> test.draft(Language.FR),
                        (test, id) -> with(test.test.desk.authoring()::submit, MoveArticle::new),
                        ArticleView::state,
                        ArticleState.IN_REVIEW),
                new Step(
                        "sendBack",
                        AuthoringTest::submitted,
                        (test, id) -> with(test.test.desk.authoring()::sendBack, MoveArticle::new),
                        ArticleView::state,
                        ArticleState.DRAFT),
                new Step(
                        "publish",
                        AuthoringTest::submitted,
                        (test, id) -> with(test.test.desk.authoring()::publish, MoveArticle::new),
                        ArticleView::state,
                        ArticleState.PUBLISHED),
                new Step(
                        "openTo",
                        AuthoringTest::published,
                        (test, id) -> with(
                                test.test.desk.authoring()::openTo, article -> new OpenArticle(article, Audience.FAQ)),
                        ArticleView::audience,
                        Audience.FAQ),
                new Step(
                        "retire",
                        AuthoringTest::published,
                        (test, id) -> with(test.test.desk.authoring()::retire, MoveArticle::new),
                        ArticleView::state,
                        ArticleState.RETIRED),
                new Step(
                        "discard",
                        AuthoringTest::revised,
                        (test, id) -> with(test.test.desk.upkeep()::discard, MoveArticle::new),
                        ArticleView::draft,
                        Optional.empty()),
                new Step(
                        "restore",
                        AuthoringTest::retired,
                        (test, id) -> with(test.test.desk.upkeep()::restore, MoveArticle::new),
                        ArticleView::state,
                        ArticleState.DRAFT),
                new Step(
                        "limit",
                        AuthoringTest::published,
                        (test, id) -> with(test.test.desk.upkeep()::limit, article -> new LimitArticle(article, over)),
                        ArticleView::validity,
                        over),
                new Step(
                        "translate",
                        test -> test.draft(Language.FR),
                        (test, id) -> {
                            ArticleId other = test.draft(Language.EN);
                            return with(
                                    test.test.desk.upkeep()::translate,
                                    article -> new TranslateArticle(article, other));
                        },
                        view -> view.translation().isPresent(),
                        true),
                new Step(
                        "untranslate",
                        AuthoringTest::translated,
                        (test, id) -> with(test.test.desk.upkeep()::untranslate, MoveArticle::new),
                        ArticleView::translation,
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepIsTakenOnTheVersionThatWasSeenAndAnswersTheNextOne(Step step) {
        ArticleId article = step.before().apply(this);
        Function<Request<ArticleId>, Receipt> take = step.step().apply(this, article);
        long seen = test.desk.knowledge().article(PAUL, article).version();
        assertEquals(
                Conflict.Kind.STALE_VERSION,
                assertThrows(Conflict.class, () -> take.apply(Request.on(PAUL, seen - 1, article)))
                        .kind());
        Receipt receipt = take.apply(Request.on(PAUL, seen, article));
        assertEquals(new Receipt(article.toString(), seen + 1), receipt);
        ArticleView after = test.desk.knowledge().article(PAUL, article);
        assertEquals(seen + 1, after.version());
        assertEquals(step.expected(), step.seen().apply(after));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void toRequestersNoUnpublishedArticleExistsAndNoneIsTheirsToChange(Step step) {
        ArticleId article = step.before().apply(this);
        Function<Request<ArticleId>, Receipt> take = step.step().apply(this, article);
        assertThrows(NotFound.class, () -> take.apply(Request.of(JULIE, article)));
        test.desk.authoring().openTo(Request.of(SARA, new OpenArticle(published(), Audience.FAQ)));
        assertThrows(NotFound.class, () -> take.apply(Request.of(SARA, new ArticleId(999))));
    }

    @Test
    void nothingChangesWhereAStepWouldChangeNothing() {
        ArticleId article = published();
        long seen = test.desk.knowledge().article(SARA, article).version();
        Receipt receipt = test.desk.authoring().openTo(Request.of(SARA, new OpenArticle(article, Audience.INTERNAL)));
        assertEquals(new Receipt(article.toString(), seen), receipt);
    }

    @Test
    void anArticleNamesCategoriesThatExist() {
        ArticleText nowhere = text("Titre", Language.FR, new CategoryId("nulle-part"));
        assertThrows(NotFound.class, () -> test.desk.authoring().draft(Request.of(SARA, new DraftArticle(nowhere))));
        ArticleId article = draft(Language.FR);
        assertThrows(
                NotFound.class,
                () -> test.desk.authoring().revise(Request.of(SARA, new ReviseArticle(article, nowhere))));
        assertThrows(
                RightMissing.class,
                () -> test.desk.authoring().draft(Request.of(JULIE, new DraftArticle(text("Titre", Language.FR)))));
    }

    private TicketNumber solved(Outcome outcome) {
        TicketNumber ticket = test.reported();
        test.desk
                .resolution()
                .propose(Request.of(
                        SARA, new ProposeSolution(ticket, new Text("Redémarrer."), outcome, Optional.empty())));
        return ticket;
    }

    private Receipt draftFrom(Actor by, TicketNumber ticket) {
        return test.desk.authoring().draftFromSolution(Request.of(by, new DraftFromSolution(ticket, Language.FR)));
    }

    private ArticleView drafted(TicketNumber ticket) {
        return test.desk
                .knowledge()
                .article(SARA, ArticleId.parse(draftFrom(SARA, ticket).id()));
    }

    /** A solution can be made into a draft article in one step, and the link is kept both ways (domain.md, section 7). */
    @Test
    void aSolutionIsMadeIntoADraftInOneStep() {
        TicketNumber ticket = test.reported();
        String name = "Portable de la salle de réunion du deuxième étage, côté cour et jardin";
        for (String title : List.of(name, "Badge")) {
            test.desk
                    .catalogue()
                    .addAsset(Request.of(
                            SARA,
                            new AssetDefinition(
                                    AssetKind.COMPUTER,
                                    new Title(title),
                                    AssetState.IN_USE,
                                    Optional.empty(),
                                    Optional.empty())));
        }
        Set<AssetId> assets =
                Set.copyOf(test.desk.catalogue().assets(SARA, Optional.empty(), Optional.empty(), 10).stream()
                        .map(asset -> asset.id())
                        .toList());
        test.desk.triage().classify(Request.of(SARA, new ClassifyTicket(ticket, Optional.of(ACCESS), assets)));
        test.solve(ticket);
        ArticleView draft = drafted(ticket);
        assertEquals(ArticleState.DRAFT, draft.state());
        assertEquals(SARA.person(), draft.author());
        assertEquals(Optional.of(ticket), draft.source());
        assertEquals(
                new ArticleText(
                        new Title("Problème d'accès"),
                        new Text("Accès refusé."),
                        Optional.empty(),
                        Remedy.RESOLUTION,
                        new Text("Redémarrage"),
                        Language.FR,
                        new TreeSet<>(Set.of(ACCESS)),
                        new TreeSet<>(Set.of(name.substring(0, ArticleText.MAX_KEYWORD_LENGTH), "Badge"))),
                draft.text());
        assertEquals(Set.of(draft.id()), test.view(ticket).articles());
    }

    @Test
    void aWorkaroundStaysOne() {
        assertEquals(
                Remedy.WORKAROUND, drafted(solved(Outcome.WORKAROUND)).text().remedy());
        assertEquals(Remedy.RESOLUTION, drafted(solved(Outcome.FIXED)).text().remedy());
    }

    @Test
    void whatHasNoSolutionThatHoldsMakesNoArticle() {
        TicketNumber ticket = test.reported();
        assertEquals(
                Rule.NO_SOLUTION,
                assertThrows(RuleRefused.class, () -> draftFrom(SARA, ticket)).rule());
        test.solve(ticket);
        test.desk.resolution().refuse(Request.of(JULIE, new RefuseSolution(ticket, new Text("Non"))));
        assertEquals(
                Rule.NO_SOLUTION,
                assertThrows(RuleRefused.class, () -> draftFrom(SARA, ticket)).rule());
        assertThrows(NotFound.class, () -> draftFrom(SARA, new TicketNumber(99)));
        assertThrows(RightMissing.class, () -> draftFrom(JULIE, new TicketNumber(99)), "told before anything else");
    }

    private Solution used(Remedy remedy) {
        DecisionScene scene = new DecisionScene();
        ArticleId article = scene.article(remedy);
        long entry = scene.test
                .desk
                .resolution()
                .useArticle(Request.of(SARA, new UseArticle(scene.ticket, article)))
                .entry();
        assertEquals(
                1, scene.test.desk.knowledge().article(SARA, article).solvedTickets(), "how often it solved a ticket");
        assertEquals(Set.of(article), scene.test.view(scene.ticket).articles());
        Solution solution = (Solution) scene.test.view(scene.ticket).timeline().stream()
                .filter(each -> each.id() == entry)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(article), solution.article());
        return solution;
    }

    @Test
    void anArticleIsUsedAsTheSolutionInOneStep() {
        Solution fixed = used(Remedy.RESOLUTION);
        assertEquals("Vider le cache.", fixed.text().value());
        assertEquals(Outcome.FIXED, fixed.outcome());
        assertEquals(Outcome.WORKAROUND, used(Remedy.WORKAROUND).outcome());
    }

    @Test
    void whatWasRetiredSolvesNothing() {
        ArticleId article = retired();
        TicketNumber ticket = test.reported();
        assertEquals(
                Rule.ARTICLE_STATE,
                assertThrows(
                                RuleRefused.class,
                                () -> test.desk
                                        .resolution()
                                        .useArticle(Request.of(SARA, new UseArticle(ticket, article))))
                        .rule());
    }
}
