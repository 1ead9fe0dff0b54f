package org.incidentdesk.persistence.mapping;

import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.persistence.row.CannedAnswerRow;
import org.incidentdesk.persistence.row.ReportRuleRow;
import org.incidentdesk.persistence.row.TicketTemplateRow;

/** Templates, canned answers and rules as rows. Which version they have is for the row to say. */
public final class FormMapping {

    private static final Documents<TicketTemplate> TEMPLATE = Documents.of(TicketTemplate.class);
    private static final Documents<CannedAnswer> ANSWER = Documents.of(CannedAnswer.class);
    private static final Documents<ReportRule> RULE = Documents.of(ReportRule.class);

    private FormMapping() {}

    /**
     * A template as a row.
     *
     * @param template the template
     * @return the row
     */
    public static TicketTemplateRow row(TicketTemplate template) {
        TicketTemplateRow row = new TicketTemplateRow();
        row.id = template.category().value();
        row.version = template.version();
        row.document = TEMPLATE.write(template);
        return row;
    }

    /**
     * The template of a row.
     *
     * @param row the row
     * @return the template
     */
    public static TicketTemplate template(TicketTemplateRow row) {
        return TEMPLATE.read(row.document).atVersion(row.version);
    }

    /**
     * A canned answer as a row.
     *
     * @param answer the canned answer
     * @return the row
     */
    public static CannedAnswerRow row(CannedAnswer answer) {
        CannedAnswerRow row = new CannedAnswerRow();
        row.id = answer.id().value();
        row.version = answer.version();
        row.document = ANSWER.write(answer);
        return row;
    }

    /**
     * The canned answer of a row.
     *
     * @param row the row
     * @return the canned answer
     */
    public static CannedAnswer answer(CannedAnswerRow row) {
        return ANSWER.read(row.document).atVersion(row.version);
    }

    /**
     * A rule as a row.
     *
     * @param rule the rule
     * @return the row
     */
    public static ReportRuleRow row(ReportRule rule) {
        ReportRuleRow row = new ReportRuleRow();
        row.id = rule.id().value();
        row.version = rule.version();
        row.document = RULE.write(rule);
        return row;
    }

    /**
     * The rule of a row.
     *
     * @param row the row
     * @return the rule
     */
    public static ReportRule rule(ReportRuleRow row) {
        return RULE.read(row.document).atVersion(row.version);
    }
}
