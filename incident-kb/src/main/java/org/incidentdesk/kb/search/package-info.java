/** The knowledge index on Hibernate Search. */
package org.incidentdesk.kb.search;
