/** The border between rows and the domain: snapshots and values in, rows out, and back, without a loss. */
package org.incidentdesk.persistence.mapping;
