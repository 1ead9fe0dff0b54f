package org.incidentdesk.web.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.ticket.Channel;

/**
 * A rule on report.
 *
 * @param id which rule
 * @param version its version
 * @param name what people call it
 * @param order its place among the rules
 * @param stops whether no later rule is looked at once this one has matched
 * @param active whether it is looked at
 * @param when which reports it matches
 * @param then what it does with them
 */
public record ReportRuleJson(
        String id,
        long version,
        String name,
        int order,
        boolean stops,
        boolean active,
        ConditionsJson when,
        ActionsJson then) {

    /**
     * Which reports a rule matches.
     *
     * @param channels the report came by one of them
     * @param groups the requester belongs to one of them
     * @param words one of them stands in the title
     * @param categories the category is one of them or lies below one
     */
    public record ConditionsJson(
            Set<Channel> channels, List<String> groups, List<String> words, List<String> categories) {}

    /**
     * What a rule does.
     *
     * @param category the category that it sets
     * @param group the group that it gives the ticket to
     * @param urgency the urgency that it sets
     */
    public record ActionsJson(Optional<String> category, Optional<String> group, Optional<Urgency> urgency) {}

    /**
     * Made of a rule.
     *
     * @param rule the rule
     * @return what readers see
     */
    public static ReportRuleJson of(ReportRule rule) {
        return new ReportRuleJson(
                rule.id().value(),
                rule.version(),
                rule.name().value(),
                rule.order(),
                rule.stops(),
                rule.active(),
                new ConditionsJson(
                        rule.when().channels(),
                        Ids.of(rule.when().groups()),
                        Ids.of(rule.when().words()),
                        Ids.of(rule.when().categories())),
                new ActionsJson(
                        Ids.of(rule.then().category()),
                        Ids.of(rule.then().group()),
                        rule.then().urgency()));
    }
}
