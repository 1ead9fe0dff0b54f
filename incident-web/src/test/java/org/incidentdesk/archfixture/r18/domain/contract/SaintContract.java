package org.incidentdesk.archfixture.r18.domain.contract;

/** Its contract. */
public interface SaintContract {}
