/** Those who suffer incidents and those who end them. */
package org.incidentdesk.archfixture.r26.domain.people;
