/**
 * How the hexagon says no: one sealed family of refusals, each with a stable code and structured facts, shared by every
 * other package and knowing none of them.
 */
package org.incidentdesk.domain.refusal;
