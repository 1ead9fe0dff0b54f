package org.incidentdesk.archfixture.r08.persistence.outbox;

import org.incidentdesk.archfixture.r08.domain.port.driven.Outbox;

/** Storage that serves its port. */
public final class Saint implements Outbox {}
