/**
 * The tables as Jakarta Persistence maps them: one class for each, its fields named like its columns. Rows are plain
 * structures without behaviour; the domain never sees one.
 */
package org.incidentdesk.persistence.row;
