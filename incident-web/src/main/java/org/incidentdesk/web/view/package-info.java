/** What readers see: records made of the domain's views, one for each JSON object. Nothing of the domain is written itself. */
package org.incidentdesk.web.view;
