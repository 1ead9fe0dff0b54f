package org.incidentdesk.archfixture.r31.web.view;

/** Is transferred, as everything is. */
public record SinnerDto(long number) {}
