package org.incidentdesk.domain.knowledge;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;

/** An article on its way to the next one: what a step of its life does not name stays as it is. */
final class ArticleChange {

    private final Article before;
    Slug slug;
    ArticleText text;
    Audience audience;
    ArticleState state;
    PersonId writer;
    Optional<PersonId> reviewer;
    Optional<Instant> publishedAt;
    int revision;
    Optional<ArticleDraft> draft;
    Validity validity;
    Optional<ArticleId> translation;
    long solvedTickets;
    Votes votes;
    long version;

    ArticleChange(Article before) {
        this.before = before;
        slug = before.slug();
        text = before.text();
        audience = before.audience();
        state = before.state();
        writer = before.writer();
        reviewer = before.reviewer();
        publishedAt = before.publishedAt();
        revision = before.revision();
        draft = before.draft();
        validity = before.validity();
        translation = before.translation();
        solvedTickets = before.solvedTickets();
        votes = before.votes();
        version = before.version();
    }

    Article article(Instant changedAt) {
        return new Article(
                before.id(),
                slug,
                text,
                audience,
                state,
                before.author(),
                writer,
                reviewer,
                before.source(),
                before.createdAt(),
                changedAt,
                publishedAt,
                revision,
                draft,
                validity,
                translation,
                solvedTickets,
                votes,
                version);
    }
}
