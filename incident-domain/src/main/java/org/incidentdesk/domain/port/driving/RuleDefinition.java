package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.text.Title;

/**
 * What a rule on report shall be.
 *
 * @param name what people call it
 * @param order its place among the rules
 * @param stops whether no later rule is looked at once this one has matched
 * @param active whether it is looked at
 * @param when which reports it matches
 * @param then what it does with them
 */
public record RuleDefinition(
        Title name, int order, boolean stops, boolean active, ReportRule.Conditions when, ReportRule.Actions then) {}
