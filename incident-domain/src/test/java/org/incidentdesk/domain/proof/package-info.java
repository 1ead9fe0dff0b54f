/**
 * The proof of the contract kit: deliberately broken adapters, each of which has to fail contracts that are named, while
 * the sound ones fail none. A contract that lets every fault pass would say nothing about those that keep it.
 */
package org.incidentdesk.domain.proof;
