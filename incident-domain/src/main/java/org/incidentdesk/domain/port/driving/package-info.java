/**
 * What the outside may ask of the hexagon: adapters call these interfaces, one for each activity of a desk. They take
 * commands and give receipts and views, all of them records; no aggregate crosses. Each method refuses with a
 * {@link org.incidentdesk.domain.refusal.DomainRefusal}, after which nothing has changed.
 */
package org.incidentdesk.domain.port.driving;
