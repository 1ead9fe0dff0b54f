package org.incidentdesk.archfixture.r18.domain.port.driven;

/** A port with all that belongs to it. */
public interface Saint {}
