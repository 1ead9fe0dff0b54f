/** Who is at the door: signing in, who may call what, and how passwords and secrets are kept. */
package org.incidentdesk.web.security;
