package org.incidentdesk.archfixture.r05.domain.inmemory;

import org.incidentdesk.archfixture.r05.domain.port.driven.Storage;

/** An adapter. */
public final class InMemoryStorage implements Storage {}
