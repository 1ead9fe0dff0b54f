package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of an explanation.
 *
 * @param kind what it is about, for programs
 * @param text the step in the reader's language
 * @param from the moment that it is about, or the beginning of the stretch
 * @param to the end of the stretch
 */
public record StepJson(String kind, String text, Optional<Instant> from, Optional<Instant> to) {}
