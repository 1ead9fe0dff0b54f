package org.incidentdesk.persistence.mapping;

import org.incidentdesk.persistence.row.ArticleImageRow;
import org.incidentdesk.domain.knowledge.ArticleImage;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.file.FileKind;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.file.ContentHash;
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
import org.incidentdesk.domain.knowledge.ArticleDraft;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.ArticleVote;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.knowledge.Votes;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.persistence.row.ArticleRevisionRow;
import org.incidentdesk.persistence.row.ArticleRow;
import org.incidentdesk.persistence.row.ArticleVoteRow;

/** Articles as rows. */
public final class ArticleMapping {

    private static final Documents<SortedSet<String>> KEYWORDS =
            Documents.of(new TypeReference<SortedSet<String>>() {});

    private static final Documents<ArticleDraft> DRAFT = Documents.of(ArticleDraft.class);

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
        row.slug = article.slug().value();
        row.writer = article.writer().value();
        row.revision = article.revision();
        row.draft = article.draft().map(DRAFT::write).orElse(null);
        row.validFrom = article.validity().from().orElse(null);
        row.validUntil = article.validity().until().orElse(null);
        row.translation = article.translation().map(ArticleId::value).orElse(null);
        row.helpful = article.votes().helpful();
        row.notHelpful = article.votes().notHelpful();
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
                categories(row.categories),
                KEYWORDS.read(row.keywords));
        return new Article(
                new ArticleId(row.id),
                new Slug(row.slug),
                text,
                row.audience,
                row.state,
                new PersonId(row.author),
                new PersonId(row.writer),
                value(row.reviewer, PersonId::new),
                Optional.ofNullable(row.source).map(TicketNumber::new),
                row.createdAt,
                row.changedAt,
                Optional.ofNullable(row.publishedAt),
                row.revision,
                Optional.ofNullable(row.draft).map(DRAFT::read),
                new Validity(Optional.ofNullable(row.validFrom), Optional.ofNullable(row.validUntil)),
                Optional.ofNullable(row.translation).map(ArticleId::new),
                row.solvedTickets,
                new Votes(row.helpful, row.notHelpful),
                row.version);
    }

    /**
     * A published text as a row.
     *
     * @param revision the revision
     * @return the row
     */
    public static ArticleRevisionRow row(ArticleRevision revision) {
        ArticleText text = revision.text();
        ArticleRevisionRow row = new ArticleRevisionRow();
        row.article = revision.article().value();
        row.number = revision.number();
        row.title = text.title().value();
        row.symptoms = text.symptoms().value();
        row.cause = text(text.cause());
        row.remedy = text.remedy();
        row.remedyText = text.remedyText().value();
        row.language = text.language();
        row.categories = joined(text.categories());
        row.keywords = KEYWORDS.write(text.keywords());
        row.writer = revision.writer().value();
        row.publisher = revision.publisher().value();
        row.publishedAt = revision.publishedAt();
        return row;
    }

    /**
     * The published text of a row.
     *
     * @param row the row
     * @return the revision
     */
    public static ArticleRevision revision(ArticleRevisionRow row) {
        ArticleText text = new ArticleText(
                new Title(row.title),
                new Text(row.symptoms),
                value(row.cause, Text::new),
                row.remedy,
                new Text(row.remedyText),
                row.language,
                categories(row.categories),
                KEYWORDS.read(row.keywords));
        return new ArticleRevision(
                new ArticleId(row.article),
                row.number,
                text,
                new PersonId(row.writer),
                new PersonId(row.publisher),
                row.publishedAt);
    }

    /**
     * A vote as a row.
     *
     * @param vote the vote
     * @return the row
     */
    public static ArticleVoteRow row(ArticleVote vote) {
        ArticleVoteRow row = new ArticleVoteRow();
        row.article = vote.article().value();
        row.person = vote.person().value();
        row.helpful = vote.helpful();
        row.at = vote.at();
        return row;
    }

    /**
     * The vote of a row.
     *
     * @param row the row
     * @return the vote
     */
    public static ArticleVote vote(ArticleVoteRow row) {
        return new ArticleVote(new ArticleId(row.article), new PersonId(row.person), row.helpful, row.at);
    }

    /**
     * The row of a picture.
     *
     * @param image the picture
     * @return the row
     */
    public static ArticleImageRow row(ArticleImage image) {
        ArticleImageRow row = new ArticleImageRow();
        row.article = image.article().value();
        row.name = image.file().name().value();
        row.mediaType = image.file().kind().mediaType();
        row.bytes = image.file().size();
        row.sha256 = image.file().hash().value();
        row.addedBy = image.by().value();
        row.addedAt = image.at();
        return row;
    }

    /**
     * The picture of a row.
     *
     * @param row the row
     * @return the picture
     */
    public static ArticleImage image(ArticleImageRow row) {
        return new ArticleImage(
                new ArticleId(row.article),
                new FileCard(
                        new FileName(row.name),
                        FileKind.ofMediaType(row.mediaType),
                        row.bytes,
                        new ContentHash(row.sha256)),
                new PersonId(row.addedBy),
                row.addedAt);
    }

    /**
     * The categories of a column.
     *
     * @param column the identities, joined by blanks
     * @return the categories
     */
    public static SortedSet<CategoryId> categories(String column) {
        return split(column, CategoryId::new);
    }
}
