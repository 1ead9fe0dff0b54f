/**
 * The ticket: the aggregate that decides, the events that tell its life, the table of the status machine, and the
 * canonical form that makes a history tamper-evident.
 */
package org.incidentdesk.domain.ticket;
