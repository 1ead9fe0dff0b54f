/**
 * The domain's nouns over HTTP. A resource reads the request, makes a command of it, asks a driving port, and shows what
 * comes back; it decides nothing.
 */
package org.incidentdesk.web.resource;
