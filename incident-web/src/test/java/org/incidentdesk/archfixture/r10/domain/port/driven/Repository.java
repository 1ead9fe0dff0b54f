package org.incidentdesk.archfixture.r10.domain.port.driven;

/** Storage of things. */
public interface Repository<I, T> {
    T find(I id);
}
