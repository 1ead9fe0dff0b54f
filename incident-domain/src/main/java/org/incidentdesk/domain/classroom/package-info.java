/** A class that learns the work of a desk: scenarios to play, exercises that were played, and what became of them. */
package org.incidentdesk.domain.classroom;
