package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.port.driven.ReportRuleRepository;

final class InMemoryReportRules extends VersionedTable<RuleId, ReportRule> implements ReportRuleRepository {

    InMemoryReportRules(Unit unit) {
        super(unit, Table.REPORT_RULES, "reportRule");
    }

    @Override
    RuleId id(ReportRule thing) {
        return thing.id();
    }

    @Override
    long version(ReportRule thing) {
        return thing.version();
    }

    @Override
    ReportRule atVersion(ReportRule thing, long version) {
        return thing.atVersion(version);
    }
}
