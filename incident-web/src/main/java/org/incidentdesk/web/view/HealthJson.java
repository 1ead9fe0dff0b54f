package org.incidentdesk.web.view;

/**
 * Whether the service is well.
 *
 * @param status {@code UP} or {@code DOWN}
 */
public record HealthJson(String status) {}
