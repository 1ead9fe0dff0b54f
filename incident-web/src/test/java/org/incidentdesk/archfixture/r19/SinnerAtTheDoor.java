package org.incidentdesk.archfixture.r19;

/** In no room at all. */
public final class SinnerAtTheDoor {}
