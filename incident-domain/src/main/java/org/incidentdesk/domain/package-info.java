/** The way in: {@link org.incidentdesk.domain.IncidentDesk} puts the hexagon together and hands out its driving ports. */
package org.incidentdesk.domain;
