/** Priority out of impact and urgency: the matrix as data, and the explanation of every result. */
package org.incidentdesk.domain.priority;
