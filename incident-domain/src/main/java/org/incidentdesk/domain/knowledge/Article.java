package org.incidentdesk.domain.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;

/**
 * An entry of the knowledge base.
 *
 * <p>It begins as a draft, often out of a ticket's solution, is handed in for review, and published by an administrator
 * or by a technician other than its author. A published article is internal until it is opened as FAQ. Revising it makes
 * it a draft again. A retired article is no longer found.
 *
 * @param id the identity
 * @param text what it says
 * @param audience who it is written for
 * @param state where it stands
 * @param author who wrote it
 * @param reviewer who published it
 * @param source the ticket whose solution it came from
 * @param createdAt when it was begun
 * @param changedAt when it was last changed
 * @param publishedAt when it was published, while it is
 * @param solvedTickets how many tickets it was used as the solution of
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Article(
        ArticleId id,
        ArticleText text,
        Audience audience,
        ArticleState state,
        PersonId author,
        Optional<PersonId> reviewer,
        Optional<TicketNumber> source,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> publishedAt,
        long solvedTickets,
        long version) {

    /** Demands every part. */
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    /**
     * Begins a draft, internal at first.
     *
     * @param id its identity
     * @param text what it says
     * @param source the ticket whose solution it comes from
     * @param by who writes it
     * @param at when
     * @return the draft
     * @throws RightMissing for requesters
     */
    public static Article draft(ArticleId id, ArticleText text, Optional<TicketNumber> source, Actor by, Instant at) {
        by.mustBeStaff("WRITE_ARTICLE");
        return new Article(
                id,
                text,
                Audience.INTERNAL,
                ArticleState.DRAFT,
                by.person(),
                Optional.empty(),
                source,
                at,
                at,
                Optional.empty(),
                0,
                0);
    }

    /**
     * Changes what it says. What was in review or published becomes a draft again.
     *
     * @param newText what it shall say
     * @param by who revises it
     * @param at when
     * @return the article after it
     */
    public Article revise(ArticleText newText, Actor by, Instant at) {
        by.mustBeStaff("WRITE_ARTICLE");
        mustBe("REVISE", ArticleState.DRAFT, ArticleState.IN_REVIEW, ArticleState.PUBLISHED);
        return with(newText, audience, ArticleState.DRAFT, Optional.empty(), at, Optional.empty());
    }

    /**
     * Hands it in for review.
     *
     * @param by who hands it in
     * @param at when
     * @return the article after it
     */
    public Article submit(Actor by, Instant at) {
        by.mustBeStaff("SUBMIT_ARTICLE");
        mustBe("SUBMIT", ArticleState.DRAFT);
        return with(text, audience, ArticleState.IN_REVIEW, reviewer, at, publishedAt);
    }

    /**
     * Sends it back to its author.
     *
     * @param by who sends it back
     * @param at when
     * @return the article after it
     */
    public Article sendBack(Actor by, Instant at) {
        by.mustBeStaff("REVIEW_ARTICLE");
        mustBe("SEND_BACK", ArticleState.IN_REVIEW);
        return with(text, audience, ArticleState.DRAFT, Optional.empty(), at, publishedAt);
    }

    /**
     * Publishes it.
     *
     * @param by who has read it: an administrator, or a technician other than its author
     * @param at when
     * @return the article after it
     * @throws RuleRefused if a technician wants to publish an article of the own
     */
    public Article publish(Actor by, Instant at) {
        by.mustBeStaff("REVIEW_ARTICLE");
        mustBe("PUBLISH", ArticleState.IN_REVIEW);
        if (by.role() != Role.ADMINISTRATOR && by.person().equals(author)) {
            throw new RuleRefused(Rule.OWN_ARTICLE, "article", id);
        }
        return with(text, audience, ArticleState.PUBLISHED, Optional.of(by.person()), at, Optional.of(at));
    }

    /**
     * Says who it is written for.
     *
     * @param newAudience who
     * @param by who decides
     * @param at when
     * @return the article after it; the same where nothing changes
     */
    public Article openTo(Audience newAudience, Actor by, Instant at) {
        by.mustBeStaff("SET_ARTICLE_AUDIENCE");
        mustBe("SET_AUDIENCE", ArticleState.DRAFT, ArticleState.IN_REVIEW, ArticleState.PUBLISHED);
        return newAudience == audience ? this : with(text, newAudience, state, reviewer, at, publishedAt);
    }

    /**
     * Takes it out of use.
     *
     * @param by who decides
     * @param at when
     * @return the article after it
     */
    public Article retire(Actor by, Instant at) {
        by.mustBeStaff("RETIRE_ARTICLE");
        mustBe("RETIRE", ArticleState.DRAFT, ArticleState.IN_REVIEW, ArticleState.PUBLISHED);
        return with(text, audience, ArticleState.RETIRED, reviewer, at, Optional.empty());
    }

    /**
     * Notes that it solved a ticket.
     *
     * @return the article after it
     * @throws RuleRefused if it is not published
     */
    public Article usedAsSolution() {
        mustBe("USE", ArticleState.PUBLISHED);
        return new Article(
                id,
                text,
                audience,
                state,
                author,
                reviewer,
                source,
                createdAt,
                changedAt,
                publishedAt,
                solvedTickets + 1,
                version);
    }

    private Article with(
            ArticleText newText,
            Audience newAudience,
            ArticleState newState,
            Optional<PersonId> newReviewer,
            Instant at,
            Optional<Instant> newPublishedAt) {
        return new Article(
                id,
                newText,
                newAudience,
                newState,
                author,
                newReviewer,
                source,
                createdAt,
                at,
                newPublishedAt,
                solvedTickets,
                version);
    }

    private void mustBe(String action, ArticleState... states) {
        List<ArticleState> allowed = List.of(states);
        if (!allowed.contains(state)) {
            throw new RuleRefused(
                    Rule.ARTICLE_STATE, Map.of("article", id.toString(), "state", state.name(), "action", action));
        }
    }

    /**
     * Whether somebody of a role may read it: the one predicate that list, page, search, counts, suggestions and links
     * all ask.
     *
     * @param role the reader's role
     * @return true for staff; for requesters only where it is published as FAQ
     */
    public boolean isReadableBy(Role role) {
        return role.isStaff() || (state == ArticleState.PUBLISHED && audience == Audience.FAQ);
    }

    /**
     * Whether a search of the knowledge base finds it.
     *
     * @return true while it is published
     */
    public boolean isSearchable() {
        return state == ArticleState.PUBLISHED;
    }

    /**
     * The same article at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Article atVersion(long newVersion) {
        return new Article(
                id,
                text,
                audience,
                state,
                author,
                reviewer,
                source,
                createdAt,
                changedAt,
                publishedAt,
                solvedTickets,
                newVersion);
    }
}
