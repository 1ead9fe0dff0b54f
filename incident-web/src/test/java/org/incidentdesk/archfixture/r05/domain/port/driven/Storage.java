package org.incidentdesk.archfixture.r05.domain.port.driven;

/** A port. */
public interface Storage {}
