package org.incidentdesk.archfixture.r27.domain.port.driven;

/** A port. */
public interface Storage {}
