package org.incidentdesk.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.port.driving.ArticleHit;
import org.incidentdesk.domain.port.driving.ArticleListing;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.refusal.SearchUnavailable;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.HomeModel.Answer;
import org.incidentdesk.web.page.model.Prose;

/** Articles that may help, as somebody types. */
final class Answers {

    private static final int SHOWN = 5;
    private static final int CONSIDERED = 50;
    private static final int LEAST_LETTERS = 3;

    private final KnowledgeSearch knowledge;

    Answers(KnowledgeSearch knowledge) {
        this.knowledge = knowledge;
    }

    /** What fits words and category best; nothing at all where the search does not answer. */
    Optional<List<Answer>> of(Visit visit, String words, Optional<CategoryId> category) {
        if (words.strip().length() < LEAST_LETTERS) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(
                    knowledge.suggest(visit.actor(), new ArticleSearch(words, Optional.empty(), category, SHOWN)).stream()
                            .map(ArticleHit::article)
                            .map(Answers::answer)
                            .toList());
        } catch (SearchUnavailable e) {
            return Optional.empty(); // an incident is reported all the same
        }
    }

    /** What those ask who have asked nothing yet: the published answers that have solved the most. */
    List<Answer> frequent(Visit visit) {
        return knowledge
                .list(
                        visit.actor(),
                        new ArticleListing(
                                Optional.of(ArticleState.PUBLISHED),
                                Optional.of(Audience.FAQ),
                                Optional.of(visit.language()),
                                Optional.empty(),
                                Optional.empty(),
                                CONSIDERED))
                .stream()
                .sorted(Comparator.comparingLong(ArticleView::solvedTickets).reversed())
                .limit(SHOWN)
                .map(Answers::answer)
                .toList();
    }

    private static Answer answer(ArticleView article) {
        ArticleText text = article.text();
        return new Answer(
                article.id().toString(),
                text.title().value(),
                Prose.of(article.id().toString(), text.symptoms().value()),
                Prose.of(article.id().toString(), text.remedyText().value()));
    }
}
