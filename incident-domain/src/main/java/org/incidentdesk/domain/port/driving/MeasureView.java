package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.incidentdesk.domain.report.DefinitionCard;
import org.incidentdesk.domain.report.Figure;

/**
 * A measure with its figure and all that one has to know to read it.
 *
 * @param card what the figure means
 * @param from the first moment of the period that was measured
 * @param to the moment at which it was over
 * @param zone the time zone in which days begin
 * @param asOf the moment that the figure was made
 * @param figure what it came to
 */
public record MeasureView(
        DefinitionCard card, Optional<Instant> from, Optional<Instant> to, ZoneId zone, Instant asOf, Figure figure) {}
