/** Carries messages out: mail by SMTP, and signed calls of webhooks. Known by the composition root alone. */
package org.incidentdesk.web.notification;
