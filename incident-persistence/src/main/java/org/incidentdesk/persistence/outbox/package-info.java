/** Messages for listeners: written with the change itself, delivered afterwards, at least once and in order. */
package org.incidentdesk.persistence.outbox;
