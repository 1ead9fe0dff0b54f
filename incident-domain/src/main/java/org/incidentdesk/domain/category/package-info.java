/** The category tree in which incidents are classified. */
package org.incidentdesk.domain.category;
