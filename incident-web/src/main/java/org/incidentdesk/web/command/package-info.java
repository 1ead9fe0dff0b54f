/** The command line: a driving adapter like the resources, for whoever sits at the server itself. */
package org.incidentdesk.web.command;
