/** Articles as files: Markdown under a front matter, many of them in a zip. */
package org.incidentdesk.web.archive;
