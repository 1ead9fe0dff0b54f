/** Who takes part: persons with their role, support groups, locations, and the actor that a decision is made by. */
package org.incidentdesk.domain.people;
