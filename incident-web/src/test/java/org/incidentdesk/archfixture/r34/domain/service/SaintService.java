package org.incidentdesk.archfixture.r34.domain.service;

import org.incidentdesk.archfixture.r34.domain.port.driving.Saint;

/** The one. */
final class SaintService implements Saint {}
