package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.ticket.Preset;

/**
 * What the desk prepares so that people write less: templates of reports, canned answers, rules on report. Reading is for
 * staff, changing for administrators; the template that applies to a report is for whoever may report it.
 */
public interface FormAdministration {

    /**
     * The templates.
     *
     * @param actor who asks
     * @return those that were stored, in the order of their categories' identities
     */
    List<TicketTemplate> templates(Actor actor);

    /**
     * The template that hangs on a category itself.
     *
     * @param actor who asks
     * @param category which category
     * @return the template, at version 0 where none was stored
     */
    TicketTemplate template(Actor actor, CategoryId category);

    /**
     * The template that applies to reports under a category: the nearest one on the way to the root.
     *
     * @param actor who wants to report
     * @param category which category, one that the asker may see
     * @return the template, which names the category that it hangs on; empty where there is none on the way
     */
    Optional<TicketTemplate> applyingTemplate(Actor actor, CategoryId category);

    /**
     * Sets the template of a category.
     *
     * @param category which category
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeTemplate(CategoryId category, Request<TemplateDefinition> request);

    /**
     * The canned answers.
     *
     * @param actor who asks
     * @return all of them
     */
    List<CannedAnswer> cannedAnswers(Actor actor);

    /**
     * One canned answer.
     *
     * @param actor who asks
     * @param id which one
     * @return the canned answer
     */
    CannedAnswer cannedAnswer(Actor actor, CannedAnswerId id);

    /**
     * Adds a canned answer under an identity made of its name.
     *
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addCannedAnswer(Request<CannedAnswerDefinition> request);

    /**
     * Changes a canned answer.
     *
     * @param id which one
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeCannedAnswer(CannedAnswerId id, Request<CannedAnswerDefinition> request);

    /**
     * The rules on report.
     *
     * @param actor who asks
     * @return all of them, in the order in which they are looked at
     */
    List<ReportRule> rules(Actor actor);

    /**
     * Adds a rule under an identity made of its name.
     *
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addRule(Request<RuleDefinition> request);

    /**
     * Changes a rule.
     *
     * @param id which one
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeRule(RuleId id, Request<RuleDefinition> request);

    /**
     * Says what the rules would do with a report, without reporting anything.
     *
     * @param actor who asks
     * @param trial the report
     * @return what each rule that matches would set, in order
     */
    List<Preset> tryRules(Actor actor, RuleTrial trial);
}
