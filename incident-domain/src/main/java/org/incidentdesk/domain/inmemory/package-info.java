/**
 * An adapter for every driven port that keeps everything in memory: for the first minute, for embedding, for tests. They
 * pass the same contracts as the databases do, with rollback, versions and isolation. Nothing else in the domain knows
 * this package but the assembler's {@code inMemory()}.
 */
package org.incidentdesk.domain.inmemory;
