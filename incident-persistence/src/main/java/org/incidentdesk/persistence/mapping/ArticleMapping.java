package org.incidentdesk.persistence.mapping;

import static org.incidentdesk.persistence.mapping.Columns.joined;
import static org.incidentdesk.persistence.mapping.Columns.split;
import static org.incidentdesk.persistence.mapping.Columns.text;
import static org.incidentdesk.persistence.mapping.Columns.value;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
import java.util.SortedSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.persistence.row.ArticleRow;

/** Articles as rows. */
public final class ArticleMapping {

    private static final Documents<SortedSet<String>> KEYWORDS =
            Documents.of(new TypeReference<SortedSet<String>>() {});

    private ArticleMapping() {}

    /**
     * An article as a row.
     *
     * @param article the article
     * @return the row
     */
    public static ArticleRow row(Article article) {
        ArticleText text = article.text();
        ArticleRow row = new ArticleRow();
        row.id = article.id().value();
        row.version = article.version();
        row.title = text.title().value();
        row.symptoms = text.symptoms().value();
        row.cause = text(text.cause());
        row.remedy = text.remedy();
        row.remedyText = text.remedyText().value();
        row.language = text.language();
        row.categories = joined(text.categories());
        row.keywords = KEYWORDS.write(text.keywords());
        row.audience = article.audience();
        row.state = article.state();
        row.author = article.author().value();
        row.reviewer = text(article.reviewer());
        row.source = article.source().map(TicketNumber::value).orElse(null);
        row.createdAt = article.createdAt();
        row.changedAt = article.changedAt();
        row.publishedAt = article.publishedAt().orElse(null);
        row.solvedTickets = article.solvedTickets();
        return row;
    }

    /**
     * The article of a row.
     *
     * @param row the row
     * @return the article
     */
    public static Article article(ArticleRow row) {
        ArticleText text = new ArticleText(
                new Title(row.title),
                new Text(row.symptoms),
                value(row.cause, Text::new),
                row.remedy,
                new Text(row.remedyText),
                row.language,
                split(row.categories, CategoryId::new),
                KEYWORDS.read(row.keywords));
        return new Article(
                new ArticleId(row.id),
                text,
                row.audience,
                row.state,
                new PersonId(row.author),
                value(row.reviewer, PersonId::new),
                Optional.ofNullable(row.source).map(TicketNumber::new),
                row.createdAt,
                row.changedAt,
                Optional.ofNullable(row.publishedAt),
                row.solvedTickets,
                row.version);
    }
}
