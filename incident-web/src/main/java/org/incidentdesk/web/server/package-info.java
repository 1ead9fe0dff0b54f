/** The container: Jersey on Jetty behind one class, everything registered as an instance. */
package org.incidentdesk.web.server;
