package org.incidentdesk.archfixture.r34.domain.service;

import org.incidentdesk.archfixture.r34.domain.port.driving.SinnerTwice;

/** Two. */
final class SecondService implements SinnerTwice {}
