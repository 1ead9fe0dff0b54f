/** Texts of articles for the eye: Markdown made into HTML that can do no harm, and two texts held side by side. */
package org.incidentdesk.web.text;
