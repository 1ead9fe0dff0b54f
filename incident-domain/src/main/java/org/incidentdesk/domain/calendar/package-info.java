/** When time counts: weekly hours, holidays and a time zone. */
package org.incidentdesk.domain.calendar;
