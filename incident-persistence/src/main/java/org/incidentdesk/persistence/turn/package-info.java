/** Whose turn it is to write, where a database needs its writers to come one after the other. */
package org.incidentdesk.persistence.turn;
