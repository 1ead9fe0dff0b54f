/** What templates show: records of values that are ready to be read, in the reader's language. */
package org.incidentdesk.web.page.model;
