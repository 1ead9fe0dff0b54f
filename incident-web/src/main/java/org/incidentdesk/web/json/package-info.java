/** JSON at the door: strict in reading, one form in writing. */
package org.incidentdesk.web.json;
