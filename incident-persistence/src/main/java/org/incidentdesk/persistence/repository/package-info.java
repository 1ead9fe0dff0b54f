/** The repositories of one unit of work. */
package org.incidentdesk.persistence.repository;
