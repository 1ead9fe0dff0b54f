package org.incidentdesk.archfixture.r37.web.template;

import org.incidentdesk.archfixture.r37.domain.port.driving.Consultation;

/** A template that asks. */
public record Sinner(Consultation port) {}
