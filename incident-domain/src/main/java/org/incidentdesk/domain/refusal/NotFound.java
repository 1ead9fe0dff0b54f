package org.incidentdesk.domain.refusal;

import java.util.Map;

/**
 * What was named does not exist, or the caller may not know that it does: a requester who asks for somebody else's
 * ticket is told the same as one who asks for a ticket that was never recorded.
 */
public final class NotFound extends DomainRefusal {

    private static final long serialVersionUID = 1L;

    /**
     * Says that nothing of this kind bears this identity.
     *
     * @param kind what was looked for, for instance {@code ticket}
     * @param id the identity as it was asked for
     */
    public NotFound(String kind, Object id) {
        super("not-found", Map.of("kind", kind, "id", String.valueOf(id)));
    }
}
