/** Files that people hand in: their names, their kinds, and what a file of each kind looks like inside. */
package org.incidentdesk.domain.file;
