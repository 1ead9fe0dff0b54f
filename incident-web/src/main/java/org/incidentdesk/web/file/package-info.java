/** Files that people bring and take: holidays, class lists, results of a class, guides as flowcharts. */
package org.incidentdesk.web.file;
