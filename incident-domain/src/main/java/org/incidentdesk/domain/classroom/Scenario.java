package org.incidentdesk.domain.classroom;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;

/**
 * An incident for a class to work on: a template of a report, and the answer that only the teacher sees.
 *
 * @param id the identity
 * @param title the report's title, and what the scenario is called
 * @param description what the caller says
 * @param channel how the report comes
 * @param requester who calls; whoever plays the scenario where there is none
 * @param expected what the teacher expects to become of it
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Scenario(
        ScenarioId id,
        Title title,
        Text description,
        Channel channel,
        Optional<PersonId> requester,
        ExpectedAnswer expected,
        long version) {

    /** Demands every part. */
    public Scenario {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(expected, "expected");
    }

    /**
     * The scenario as students see it.
     *
     * @return the same without what is expected
     */
    public Scenario withoutAnswer() {
        return new Scenario(id, title, description, channel, requester, ExpectedAnswer.NONE, version);
    }

    /**
     * The same scenario at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Scenario atVersion(long newVersion) {
        return new Scenario(id, title, description, channel, requester, expected, newVersion);
    }
}
