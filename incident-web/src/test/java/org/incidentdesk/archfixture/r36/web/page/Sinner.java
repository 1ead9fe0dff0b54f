package org.incidentdesk.archfixture.r36.web.page;

import org.incidentdesk.archfixture.r36.domain.port.driven.UnitOfWork;

/** A page that asks the storage. */
public record Sinner(UnitOfWork storage) {}
