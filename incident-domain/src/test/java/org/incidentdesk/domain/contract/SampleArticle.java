package org.incidentdesk.domain.contract;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/** Articles in the making: published for everybody, if nothing else is said. */
record SampleArticle(
        long id,
        Language language,
        String title,
        String symptoms,
        Optional<String> cause,
        String remedy,
        Set<String> keywords,
        Set<CategoryId> categories,
        Audience audience,
        ArticleState state,
        long version) {

    SampleArticle(long id, Language language, String title) {
        this(
                id,
                language,
                title,
                "-",
                Optional.empty(),
                "-",
                Set.of(),
                Set.of(),
                Audience.FAQ,
                ArticleState.PUBLISHED,
                1);
    }

    SampleArticle symptoms(String words) {
        return new SampleArticle(
                id, language, title, words, cause, remedy, keywords, categories, audience, state, version);
    }

    SampleArticle cause(String words) {
        return new SampleArticle(
                id,
                language,
                title,
                symptoms,
                Optional.of(words),
                remedy,
                keywords,
                categories,
                audience,
                state,
                version);
    }

    SampleArticle remedy(String words) {
        return new SampleArticle(
                id, language, title, symptoms, cause, words, keywords, categories, audience, state, version);
    }

    SampleArticle keywords(String... words) {
        return new SampleArticle(
                id, language, title, symptoms, cause, remedy, Set.of(words), categories, audience, state, version);
    }

    SampleArticle in(CategoryId category) {
        return new SampleArticle(
                id, language, title, symptoms, cause, remedy, keywords, Set.of(category), audience, state, version);
    }

    SampleArticle audience(Audience other) {
        return new SampleArticle(
                id, language, title, symptoms, cause, remedy, keywords, categories, other, state, version);
    }

    SampleArticle as(ArticleState other, long newVersion) {
        return new SampleArticle(
                id, language, title, symptoms, cause, remedy, keywords, categories, audience, other, newVersion);
    }

    Article article() {
        return new Article(
                new ArticleId(id),
                new ArticleText(
                        new Title(title),
                        new Text(symptoms),
                        cause.map(Text::new),
                        Remedy.RESOLUTION,
                        new Text(remedy),
                        language,
                        new TreeSet<>(categories),
                        new TreeSet<>(keywords)),
                audience,
                state,
                SampleTickets.SARA.person(),
                Optional.of(SampleTickets.PROF.person()),
                Optional.empty(),
                Fresh.NOON,
                Fresh.NOON,
                Optional.of(Fresh.NOON).filter(moment -> state == ArticleState.PUBLISHED),
                0,
                version);
    }
}
