package org.incidentdesk.domain.knowledge;

import java.time.Instant;
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
 * or by a technician who did not write it. A published article is internal until it is opened as FAQ. Revising it takes
 * nothing away from its readers: the new text is a {@linkplain #draft() draft beside} the published one, goes through the
 * same review, and takes its place when it is published. Each text that was published is an {@link ArticleRevision} and
 * stays. A retired article is no longer found, and can be brought back as a draft.
 *
 * @param id the identity
 * @param slug the name that it keeps in exports and imports
 * @param text what it says to its readers; before it is published, what has been written so far
 * @param audience who it is written for
 * @param state where it stands
 * @param author who began it
 * @param writer who wrote the latest text, be it published or not
 * @param reviewer who published it
 * @param source the ticket whose solution it came from
 * @param createdAt when it was begun
 * @param changedAt when it was last changed
 * @param publishedAt when its text was published, while it is
 * @param revision the number of its latest revision, 0 where none was published
 * @param draft the next text of a published article; of a retired one, the one that was not published any more
 * @param validity when it is meant for its readers
 * @param translation the same article in the other language
 * @param solvedTickets how many tickets it was used as the solution of
 * @param votes what its readers said
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Article(
        ArticleId id,
        Slug slug,
        ArticleText text,
        Audience audience,
        ArticleState state,
        PersonId author,
        PersonId writer,
        Optional<PersonId> reviewer,
        Optional<TicketNumber> source,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> publishedAt,
        int revision,
        Optional<ArticleDraft> draft,
        Validity validity,
        Optional<ArticleId> translation,
        long solvedTickets,
        Votes votes,
        long version) {

    /** Demands every part. */
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(translation, "translation");
        Objects.requireNonNull(votes, "votes");
    }

    /**
     * One that nobody has voted on, that has no draft beside it and no translation, and that is valid always.
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
     * @param publishedAt when it was published; its first revision, if it was
     * @param solvedTickets how many tickets it was used as the solution of
     * @param version the number of changes so far
     */
    public Article(
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
        this(
                id,
                Slug.of(text.title(), id),
                text,
                audience,
                state,
                author,
                author,
                reviewer,
                source,
                createdAt,
                changedAt,
                publishedAt,
                publishedAt.isPresent() ? 1 : 0,
                Optional.empty(),
                Validity.ALWAYS,
                Optional.empty(),
                solvedTickets,
                Votes.NONE,
                version);
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
     * The same draft under a slug that was given to it elsewhere.
     *
     * @param newSlug the slug
     * @return the draft
     * @throws IllegalStateException if it is stored already: a slug never changes
     */
    public Article named(Slug newSlug) {
        if (version != 0) {
            throw new IllegalStateException("the slug of " + id + " never changes");
        }
        ArticleChange change = new ArticleChange(this);
        change.slug = newSlug;
        return change.article(changedAt);
    }

    /**
     * Changes what it says. What was in review becomes a draft again; the text of a published article stays, with the
     * new one as a draft beside it.
     *
     * @param newText what it shall say
     * @param by who revises it
     * @param at when
     * @return the article after it
     * @throws RuleRefused if it is retired, or would come to speak the language of its translation
     */
    public Article revise(ArticleText newText, Actor by, Instant at) {
        by.mustBeStaff("WRITE_ARTICLE");
        if (state == ArticleState.RETIRED) {
            throw refused("REVISE");
        }
        if (translation.isPresent() && newText.language() != text.language()) {
            throw new RuleRefused(Rule.SAME_LANGUAGE, "article", translation.get());
        }
        ArticleChange change = new ArticleChange(this);
        change.writer = by.person();
        if (state == ArticleState.PUBLISHED) {
            change.draft = Optional.of(new ArticleDraft(newText, ArticleState.DRAFT));
        } else {
            change.text = newText;
            change.state = ArticleState.DRAFT;
            change.reviewer = Optional.empty();
        }
        return change.article(at);
    }

    /**
     * Throws the draft beside the published text away.
     *
     * @param by who decides
     * @param at when
     * @return the article after it
     * @throws RuleRefused if there is none
     */
    public Article discard(Actor by, Instant at) {
        by.mustBeStaff("WRITE_ARTICLE");
        if (state != ArticleState.PUBLISHED || draft.isEmpty()) {
            throw refused("DISCARD");
        }
        ArticleChange change = new ArticleChange(this);
        change.draft = Optional.empty();
        return change.article(at);
    }

    /**
     * Hands what was written in for review.
     *
     * @param by who hands it in
     * @param at when
     * @return the article after it
     */
    public Article submit(Actor by, Instant at) {
        by.mustBeStaff("SUBMIT_ARTICLE");
        return moved("SUBMIT", ArticleState.DRAFT, ArticleState.IN_REVIEW, at);
    }

    /**
     * Sends what is in review back to its writer.
     *
     * @param by who sends it back
     * @param at when
     * @return the article after it
     */
    public Article sendBack(Actor by, Instant at) {
        by.mustBeStaff("REVIEW_ARTICLE");
        return moved("SEND_BACK", ArticleState.IN_REVIEW, ArticleState.DRAFT, at);
    }

    /** Moves what is being written, which is the article itself or the draft beside it. */
    private Article moved(String action, ArticleState from, ArticleState to, Instant at) {
        if (workingState() != from) {
            throw refused(action);
        }
        ArticleChange change = new ArticleChange(this);
        if (state == ArticleState.PUBLISHED) {
            change.draft = draft.map(beside -> new ArticleDraft(beside.text(), to));
        } else {
            change.state = to;
        }
        return change.article(at);
    }

    private ArticleState workingState() {
        return state == ArticleState.PUBLISHED ? draft.map(ArticleDraft::state).orElse(state) : state;
    }

    /**
     * Publishes what is in review: it becomes the next revision.
     *
     * @param by who has read it: an administrator, or a technician who neither wrote it nor, the first time, began it
     * @param at when
     * @return the article after it
     * @throws RuleRefused if a technician wants to publish an article of the own
     */
    public Article publish(Actor by, Instant at) {
        by.mustBeStaff("REVIEW_ARTICLE");
        if (workingState() != ArticleState.IN_REVIEW) {
            throw refused("PUBLISH");
        }
        boolean own =
                by.person().equals(writer) || (revision == 0 && by.person().equals(author));
        if (own && by.role() != Role.ADMINISTRATOR) {
            throw new RuleRefused(Rule.OWN_ARTICLE, "article", id);
        }
        ArticleChange change = new ArticleChange(this);
        change.text = draft.map(ArticleDraft::text).orElse(text);
        change.draft = Optional.empty();
        change.state = ArticleState.PUBLISHED;
        change.reviewer = Optional.of(by.person());
        change.publishedAt = Optional.of(at);
        change.revision = revision + 1;
        return change.article(at);
    }

    /**
     * What it says to its readers, as a revision.
     *
     * @return the revision that is published
     * @throws IllegalStateException if it is not published
     */
    public ArticleRevision published() {
        if (state != ArticleState.PUBLISHED) {
            throw new IllegalStateException(id + " is " + state);
        }
        return new ArticleRevision(id, revision, text, writer, reviewer.orElse(writer), publishedAt.orElse(changedAt));
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
        if (state == ArticleState.RETIRED) {
            throw refused("SET_AUDIENCE");
        }
        ArticleChange change = new ArticleChange(this);
        change.audience = newAudience;
        return newAudience == audience ? this : change.article(at);
    }

    /**
     * Says when it is meant for its readers.
     *
     * @param newValidity when
     * @param by who decides
     * @param at when it is decided
     * @return the article after it; the same where nothing changes
     */
    public Article limitTo(Validity newValidity, Actor by, Instant at) {
        by.mustBeStaff("SET_ARTICLE_VALIDITY");
        if (state == ArticleState.RETIRED) {
            throw refused("SET_VALIDITY");
        }
        ArticleChange change = new ArticleChange(this);
        change.validity = newValidity;
        return newValidity.equals(validity) ? this : change.article(at);
    }

    /**
     * Says which article says the same in the other language; the other one must be told, too.
     *
     * @param other the other article
     * @param by who says so
     * @param at when
     * @return the article after it
     * @throws RuleRefused if it is the article itself, of the same language, or if there is a translation already
     */
    public Article translatedBy(Article other, Actor by, Instant at) {
        by.mustBeStaff("WRITE_ARTICLE");
        if (other.id.equals(id)) {
            throw new RuleRefused(Rule.LINK_TO_ITSELF, "article", id);
        }
        if (translation.isPresent()) {
            Rule rule = translation.get().equals(other.id) ? Rule.ALREADY_LINKED : Rule.LINKED_ELSEWHERE;
            throw new RuleRefused(rule, "article", translation.get());
        }
        if (other.text.language() == text.language() || speaks(other.text.language())) {
            throw new RuleRefused(Rule.SAME_LANGUAGE, "article", other.id);
        }
        ArticleChange change = new ArticleChange(this);
        change.translation = Optional.of(other.id);
        return change.article(at);
    }

    private boolean speaks(Language language) {
        return draft.map(beside -> beside.text().language() == language).orElse(false);
    }

    /**
     * Takes the link to the other language away; the other article must be told, too.
     *
     * @param by who decides
     * @param at when
     * @return the article after it
     * @throws RuleRefused if there is none
     */
    public Article withoutTranslation(Actor by, Instant at) {
        by.mustBeStaff("WRITE_ARTICLE");
        if (translation.isEmpty()) {
            throw new RuleRefused(Rule.NOT_LINKED, "article", id);
        }
        ArticleChange change = new ArticleChange(this);
        change.translation = Optional.empty();
        return change.article(at);
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
        if (state == ArticleState.RETIRED) {
            throw refused("RETIRE");
        }
        ArticleChange change = new ArticleChange(this);
        change.state = ArticleState.RETIRED;
        change.publishedAt = Optional.empty();
        return change.article(at);
    }

    /**
     * Brings a retired one back as a draft, with the text that was written last.
     *
     * @param by who decides
     * @param at when
     * @return the article after it
     */
    public Article restore(Actor by, Instant at) {
        by.mustBeStaff("WRITE_ARTICLE");
        if (state != ArticleState.RETIRED) {
            throw refused("RESTORE");
        }
        ArticleChange change = new ArticleChange(this);
        change.state = ArticleState.DRAFT;
        change.reviewer = Optional.empty();
        change.text = draft.map(ArticleDraft::text).orElse(text);
        change.draft = Optional.empty();
        return change.article(at);
    }

    /**
     * Notes that it solved a ticket.
     *
     * @return the article after it
     * @throws RuleRefused if it is not published
     */
    public Article usedAsSolution() {
        if (state != ArticleState.PUBLISHED) {
            throw refused("USE");
        }
        ArticleChange change = new ArticleChange(this);
        change.solvedTickets = solvedTickets + 1;
        return change.article(changedAt);
    }

    /**
     * Counts a reader's vote.
     *
     * @param before what the same reader said before
     * @param now whether the reader finds it helpful
     * @return the article after it
     * @throws RuleRefused if it is not published
     */
    public Article voted(Optional<Boolean> before, boolean now) {
        if (state != ArticleState.PUBLISHED) {
            throw refused("VOTE");
        }
        ArticleChange change = new ArticleChange(this);
        change.votes = votes.with(before, now);
        return change.article(changedAt);
    }

    private RuleRefused refused(String action) {
        return new RuleRefused(
                Rule.ARTICLE_STATE,
                Map.of("article", id.toString(), "state", workingState().name(), "action", action));
    }

    /**
     * Whether somebody of a role may read it: the one predicate that list, page, search, counts, suggestions and links
     * all ask.
     *
     * @param role the reader's role
     * @param now the present moment
     * @return true for staff; for requesters only where it is published as FAQ and valid now
     */
    public boolean isReadableBy(Role role, Instant now) {
        return role.isStaff() || (isSearchable() && audience == Audience.FAQ && validity.includes(now));
    }

    /**
     * Whether a search of the knowledge base may find it.
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
        ArticleChange change = new ArticleChange(this);
        change.version = newVersion;
        return change.article(changedAt);
    }
}
