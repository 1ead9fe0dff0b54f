package org.incidentdesk.domain.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.port.driven.ReportRuleRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;

/** What a {@link ReportRuleRepository} keeps. */
public interface ReportRuleRepositoryContract extends WholeListContract<RuleId, ReportRule> {

    @Override
    default ReportRuleRepository repository(Repositories repositories) {
        return repositories.reportRules();
    }

    @Override
    default List<ReportRule> all(Repositories repositories) {
        return repositories.reportRules().all();
    }

    @Override
    default ReportRule named(String id) {
        return SampleThings.reportRule(new RuleId(id));
    }

    @Override
    default List<ReportRule> examples() {
        return List.of(
                SampleThings.reportRule(new RuleId(Fresh.id("rule"))),
                new ReportRule(
                        new RuleId(Fresh.id("rule")),
                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                        ReportRule.LAST,
                        true,
                        false,
                        new ReportRule.Conditions(Set.of(), Set.of(), List.of(), Set.of()),
                        new ReportRule.Actions(
                                Optional.of(Fresh.category()),
                                Optional.of(Fresh.group()),
                                Optional.of(Urgency.VERY_LOW)),
                        0));
    }

    @Override
    default ReportRule changed(ReportRule thing) {
        return new ReportRule(
                thing.id(),
                new Title("Autrement"),
                2,
                !thing.stops(),
                !thing.active(),
                new ReportRule.Conditions(
                        Set.of(Channel.EMAIL), Set.of(), List.of(new Title("réseau « 🙂 »")), Set.of(Fresh.category())),
                new ReportRule.Actions(Optional.empty(), Optional.of(Fresh.group()), Optional.empty()),
                thing.version());
    }

    @Override
    default RuleId id(ReportRule thing) {
        return thing.id();
    }

    @Override
    default long version(ReportRule thing) {
        return thing.version();
    }

    @Override
    default ReportRule atVersion(ReportRule thing, long version) {
        return thing.atVersion(version);
    }
}
