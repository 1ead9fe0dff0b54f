package org.incidentdesk.web.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;

/**
 * A template of reports.
 *
 * @param category the category that it hangs on
 * @param version its version, which its ETag begins with; 0 where none was stored
 * @param mandatory the fields that a report must fill in
 * @param hidden the fields that requesters are not offered
 * @param prefill what is filled in
 */
public record TemplateJson(
        String category, long version, Set<ReportField> mandatory, Set<ReportField> hidden, PrefillJson prefill) {

    /**
     * What a template fills in.
     *
     * @param title a title to begin with
     * @param description a description to begin with
     * @param location where such incidents happen
     * @param assets the configuration items usually concerned
     * @param impact the usual impact
     * @param urgency the usual urgency
     */
    public record PrefillJson(
            Optional<String> title,
            Optional<String> description,
            Optional<String> location,
            List<String> assets,
            Optional<Impact> impact,
            Optional<Urgency> urgency) {}

    /**
     * Made of a template.
     *
     * @param template the template
     * @return what readers see
     */
    public static TemplateJson of(TicketTemplate template) {
        Prefill prefill = template.prefill();
        return new TemplateJson(
                template.category().value(),
                template.version(),
                template.mandatory(),
                template.hidden(),
                new PrefillJson(
                        Ids.of(prefill.title()),
                        Ids.of(prefill.description()),
                        Ids.of(prefill.location()),
                        Ids.of(prefill.assets()),
                        prefill.impact(),
                        prefill.urgency()));
    }
}
