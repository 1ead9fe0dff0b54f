/** What tells open pages that something has changed and who else is there: server-sent events. */
package org.incidentdesk.web.live;
