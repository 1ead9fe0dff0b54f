/** What the desk measures about itself: the measures with their definitions, and what each ticket contributes to them. */
package org.incidentdesk.domain.report;
