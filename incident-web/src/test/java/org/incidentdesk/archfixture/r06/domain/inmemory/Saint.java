package org.incidentdesk.archfixture.r06.domain.inmemory;

import org.incidentdesk.archfixture.r06.domain.port.driven.Outbox;

/** An adapter that serves its port. */
final class Saint implements Outbox {}
