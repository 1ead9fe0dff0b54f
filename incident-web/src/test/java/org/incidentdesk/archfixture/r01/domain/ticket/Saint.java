package org.incidentdesk.archfixture.r01.domain.ticket;

import org.incidentdesk.archfixture.r01.domain.text.Title;

/** Made of what is below it. */
public record Saint(Title title) {}
