/**
 * What the hexagon needs of the outside: it calls these interfaces, and adapters implement them. Adapters see snapshots,
 * events, identities and values, never an aggregate at work. Every interface has a contract in the test kit that an
 * adapter has to pass.
 */
package org.incidentdesk.domain.port.driven;
