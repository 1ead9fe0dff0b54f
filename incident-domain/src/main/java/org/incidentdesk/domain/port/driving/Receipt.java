package org.incidentdesk.domain.port.driving;

/**
 * What became of a wish concerning anything else.
 *
 * @param id the identity of what was made or changed
 * @param version its version now
 */
public record Receipt(String id, long version) {}
