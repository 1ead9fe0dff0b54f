/** What templates are put together of: fields, buttons, marks, dates. Compiled out of {@code src/main/jte/component}. */
package org.incidentdesk.web.template.component;
