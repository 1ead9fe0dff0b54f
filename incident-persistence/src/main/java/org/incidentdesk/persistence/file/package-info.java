/** The bytes of files, in a directory beside the database. */
package org.incidentdesk.persistence.file;
