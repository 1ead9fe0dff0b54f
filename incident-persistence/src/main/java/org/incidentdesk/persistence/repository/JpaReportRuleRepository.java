package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.port.driven.ReportRuleRepository;
import org.incidentdesk.persistence.mapping.FormMapping;
import org.incidentdesk.persistence.row.ReportRuleRow;

/** The rules on report in their table. */
final class JpaReportRuleRepository extends VersionedRepository<RuleId, ReportRule, ReportRuleRow>
        implements ReportRuleRepository {

    JpaReportRuleRepository(UnitSession session) {
        super(session, "reportRule", ReportRuleRow.class, FormMapping::row, FormMapping::rule);
    }

    @Override
    Object key(RuleId id) {
        return id.value();
    }
}
