package org.incidentdesk.web.page;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.port.driving.ArticleHit;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.HomeModel.Answer;

/** Articles that may help, as somebody types. */
final class Answers {

    private static final int SHOWN = 5;
    private static final int LEAST_LETTERS = 3;

    private final KnowledgeSearch knowledge;

    Answers(KnowledgeSearch knowledge) {
        this.knowledge = knowledge;
    }

    List<Answer> of(Visit visit, String words, Optional<CategoryId> category) {
        if (words.strip().length() < LEAST_LETTERS) {
            return List.of();
        }
        return knowledge.search(visit.actor(), new ArticleSearch(words, Optional.empty(), category, SHOWN)).stream()
                .map(Answers::answer)
                .toList();
    }

    private static Answer answer(ArticleHit hit) {
        ArticleText text = hit.article().text();
        return new Answer(
                hit.article().id().toString(),
                text.title().value(),
                text.symptoms().value(),
                text.remedyText().value());
    }
}
