package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.identity.RuleId;

/** The rules on report. */
public interface ReportRuleRepository extends Repository<RuleId, ReportRule> {

    /**
     * All of them.
     *
     * @return every one, in the order of the identities; a few hundred at most are expected
     */
    List<ReportRule> all();
}
