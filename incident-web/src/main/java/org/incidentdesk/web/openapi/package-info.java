/** The description of the service that programs read: OpenAPI 3.1, made of the resources themselves. */
package org.incidentdesk.web.openapi;
