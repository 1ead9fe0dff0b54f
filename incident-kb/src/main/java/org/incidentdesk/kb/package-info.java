/** The knowledge-base adapter: the search port on Hibernate Search. */
package org.incidentdesk.kb;
