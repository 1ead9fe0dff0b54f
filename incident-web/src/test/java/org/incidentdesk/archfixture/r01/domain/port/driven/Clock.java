package org.incidentdesk.archfixture.r01.domain.port.driven;

/** A port, forbidden to the model. */
public interface Clock {}
