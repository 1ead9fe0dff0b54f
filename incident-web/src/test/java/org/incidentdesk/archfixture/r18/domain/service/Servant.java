package org.incidentdesk.archfixture.r18.domain.service;

import org.incidentdesk.archfixture.r18.domain.port.driven.Sinner;

/** No adapter. */
final class Servant implements Sinner {}
