/** Diagnostic guides: flowcharts that lead a technician from a problem to its solution, or to whoever has one. */
package org.incidentdesk.domain.diagnosis;
