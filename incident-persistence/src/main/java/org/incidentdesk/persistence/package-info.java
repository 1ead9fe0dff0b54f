/**
 * The storage ports on Jakarta Persistence, for H2 and PostgreSQL. {@link
 * org.incidentdesk.persistence.JpaStorageProvider} is found by {@link java.util.ServiceLoader}; nothing else is meant
 * for others.
 */
package org.incidentdesk.persistence;
