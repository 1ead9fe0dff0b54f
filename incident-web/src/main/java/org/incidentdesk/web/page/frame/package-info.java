/** What all pages share: who visits, in which language; forms and their refusals; the frame around every page. */
package org.incidentdesk.web.page.frame;
