/** Histories coming in from other systems and going out again: the ServiceNow log, the exports, and their verification. */
package org.incidentdesk.web.exchange;
