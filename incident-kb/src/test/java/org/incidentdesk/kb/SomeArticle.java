package org.incidentdesk.kb;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/** Articles of which little more than the words matters. */
final class SomeArticle {

    private static final Instant AT = Instant.parse("2026-11-24T15:00:00Z");

    private SomeArticle() {}

    static Article french(long id, String title) {
        return published(id, Language.FR, title, "-");
    }

    static Article published(long id, Language language, String title, String symptoms) {
        return article(id, language, title, symptoms, ArticleState.PUBLISHED, 1);
    }

    static Article article(
            long id, Language language, String title, String symptoms, ArticleState state, long version) {
        ArticleText text = new ArticleText(
                new Title(title),
                new Text(symptoms),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("-"),
                language,
                new TreeSet<>(),
                new TreeSet<>());
        return new Article(
                new ArticleId(id),
                text,
                Audience.FAQ,
                state,
                new PersonId("sara"),
                Optional.empty(),
                Optional.empty(),
                AT,
                AT,
                Optional.of(AT).filter(at -> state == ArticleState.PUBLISHED),
                0,
                version);
    }
}
