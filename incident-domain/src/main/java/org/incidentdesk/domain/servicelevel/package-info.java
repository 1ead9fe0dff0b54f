/**
 * Time promised and time used: targets by urgency, the pauses that do not count, and the deadlines that follow, each of
 * which can explain itself.
 */
package org.incidentdesk.domain.servicelevel;
