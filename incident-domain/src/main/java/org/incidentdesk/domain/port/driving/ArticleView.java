package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.ArticleDraft;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.knowledge.Votes;

/**
 * An article as its readers see it.
 *
 * @param id which article
 * @param version its version
 * @param slug the name that it keeps in exports and imports
 * @param text what it says
 * @param audience who it is written for
 * @param state where it stands
 * @param author who began it
 * @param reviewer who published it
 * @param source the ticket whose solution it came from; never shown to requesters
 * @param createdAt when it was begun
 * @param changedAt when it was last changed
 * @param publishedAt when its text was published, while it is
 * @param revision the number of its latest revision, 0 where none was published
 * @param draft the text that shall replace the published one; never shown to requesters
 * @param validity when it is meant for its readers
 * @param valid whether that is now
 * @param translation the same article in the other language, where the reader may read it
 * @param solvedTickets how many tickets it solved
 * @param votes what its readers said
 */
public record ArticleView(
        ArticleId id,
        long version,
        Slug slug,
        ArticleText text,
        Audience audience,
        ArticleState state,
        PersonId author,
        Optional<PersonId> reviewer,
        Optional<TicketNumber> source,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> publishedAt,
        int revision,
        Optional<ArticleDraft> draft,
        Validity validity,
        boolean valid,
        Optional<ArticleId> translation,
        long solvedTickets,
        Votes votes) {}
