package org.incidentdesk.domain.port.driving;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;

/**
 * What a template shall be.
 *
 * @param mandatory the fields that a report must fill in
 * @param hidden the fields that requesters are not offered
 * @param prefill what is filled in
 */
public record TemplateDefinition(Set<ReportField> mandatory, Set<ReportField> hidden, Prefill prefill) {
    /** Sorts the fields, so that equal wishes read alike. */
    public TemplateDefinition {
        mandatory = Collections.unmodifiableSet(new TreeSet<>(mandatory));
        hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
    }
}
