package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;

/**
 * An article as its readers see it.
 *
 * @param id which article
 * @param version its version
 * @param text what it says
 * @param audience who it is written for
 * @param state where it stands
 * @param author who wrote it
 * @param reviewer who published it
 * @param source the ticket whose solution it came from; never shown to requesters
 * @param createdAt when it was begun
 * @param changedAt when it was last changed
 * @param publishedAt when it was published, while it is
 * @param solvedTickets how many tickets it solved
 */
public record ArticleView(
        ArticleId id,
        long version,
        ArticleText text,
        Audience audience,
        ArticleState state,
        PersonId author,
        Optional<PersonId> reviewer,
        Optional<TicketNumber> source,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> publishedAt,
        long solvedTickets) {}
