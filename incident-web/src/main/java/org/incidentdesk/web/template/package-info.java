/** The templates of the pages, compiled out of {@code src/main/jte}: they know page models and nothing else. */
package org.incidentdesk.web.template;
