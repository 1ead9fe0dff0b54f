package org.incidentdesk.archfixture.r29.persistence;

/** An adapter. */
public final class JpaStorage {}
