/**
 * The identities by which one aggregate refers to another. They stand apart from the aggregates so that a ticket can
 * name an article and an article a ticket without either package knowing the other.
 */
package org.incidentdesk.domain.identity;
