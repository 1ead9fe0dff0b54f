/**
 * How the service says no over HTTP: RFC 9457 problem documents, one documented type for each refusal, worded in French
 * or English from the refusal's facts.
 */
package org.incidentdesk.web.problem;
