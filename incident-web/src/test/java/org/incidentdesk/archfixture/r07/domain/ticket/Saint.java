package org.incidentdesk.archfixture.r07.domain.ticket;

import java.time.Instant;
import java.util.List;

/** A value that is told what was read. */
public record Saint(String text, Instant readAt, List<String> words) {}
