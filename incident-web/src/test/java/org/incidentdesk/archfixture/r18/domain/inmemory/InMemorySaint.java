package org.incidentdesk.archfixture.r18.domain.inmemory;

import org.incidentdesk.archfixture.r18.domain.port.driven.Saint;

/** Its adapter in memory. */
final class InMemorySaint implements Saint {}
