/** The schema, brought up to date by versioned scripts, and what tells one database from the other. */
package org.incidentdesk.persistence.migration;
