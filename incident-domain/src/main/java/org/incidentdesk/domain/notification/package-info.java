/** Who is told what of a ticket's life, by mail and by webhooks, and what became of the telling. */
package org.incidentdesk.domain.notification;
