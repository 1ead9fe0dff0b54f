/**
 * The desk in a browser: one class for each page. It gathers views over the driving ports, fills a model record and picks a
 * template; no rule of the desk lives here.
 */
package org.incidentdesk.web.page;
