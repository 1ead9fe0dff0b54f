package org.incidentdesk.archfixture.r27.persistence;

import org.incidentdesk.archfixture.r27.domain.port.driven.Storage;

/** An adapter. */
public final class JpaStorage implements Storage {}
