/** What a desk prepares once so that people write less: templates of reports, canned answers, rules on report. */
package org.incidentdesk.domain.form;
