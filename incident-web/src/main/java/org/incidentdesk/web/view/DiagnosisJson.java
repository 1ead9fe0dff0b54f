package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driving.DiagnosisView;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.DiagnosisRun;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;

/**
 * Where a ticket's diagnosis stands, worded in the reader's language.
 *
 * @param ticket which ticket
 * @param guide which guide: the run's, or, before the first run, the one that suits the ticket
 * @param guideVersion which version of it
 * @param name its name
 * @param standing what has become of the last run; none before the first
 * @param begunAt when it began
 * @param begunBy who began it
 * @param steps what was answered, on the way from the start
 * @param asks what is asked now, while the run is open
 * @param end where the run has ended, with what it proposes
 */
public record DiagnosisJson(
        String ticket,
        String guide,
        long guideVersion,
        String name,
        Optional<DiagnosisRun.Standing> standing,
        Optional<Instant> begunAt,
        Optional<String> begunBy,
        List<StepTakenJson> steps,
        Optional<AskedJson> asks,
        Optional<EndJson> end) {

    /**
     * What was answered.
     *
     * @param node what was asked
     * @param text how it was asked
     * @param answer the answer chosen, to a question
     * @param said what that answer says, or what was found out
     * @param at when
     * @param by who answered
     */
    public record StepTakenJson(
            String node, String text, Optional<String> answer, String said, Instant at, String by) {}

    /**
     * What is asked.
     *
     * @param node what is asked
     * @param text how
     * @param answers the answers that are offered; empty where something is to be found out and written down
     */
    public record AskedJson(String node, String text, List<OfferedJson> answers) {}

    /**
     * An answer that is offered.
     *
     * @param id which answer
     * @param text what it says
     */
    public record OfferedJson(String id, String text) {}

    /**
     * Where a run has ended. Its parts are what a solution or an escalation begins with.
     *
     * @param node where
     * @param kind what it proposes: SOLUTION, ARTICLE or ESCALATION
     * @param text how the solution, or the escalation's comment, begins
     * @param outcome the solution's outcome
     * @param article the article to use
     * @param group the group to hand on to, where the guide says so
     * @param reason why to hand on
     */
    public record EndJson(
            String node,
            GuideNodeJson.Kind kind,
            String text,
            Optional<Outcome> outcome,
            Optional<String> article,
            Optional<String> group,
            Optional<EscalationReason> reason) {}

    /**
     * Made of a view.
     *
     * @param view the view
     * @param language the reader's language
     * @return what readers see
     */
    public static DiagnosisJson of(DiagnosisView view, Language language) {
        Guide guide = view.guide();
        Optional<DiagnosisRun> run = view.run();
        Optional<GuideNode> now = run.flatMap(present -> guide.node(present.at()));
        return new DiagnosisJson(
                view.ticket().toString(),
                guide.id().value(),
                guide.version(),
                guide.name().value(),
                run.map(DiagnosisRun::standing),
                run.map(DiagnosisRun::begunAt),
                Ids.of(run.map(DiagnosisRun::begunBy)),
                run.map(present -> present.steps().stream()
                                .map(step -> step(guide, step, language))
                                .toList())
                        .orElse(List.of()),
                run.filter(DiagnosisRun::isOpen).flatMap(open -> now).map(node -> asked(node, language)),
                run.filter(present -> present.standing() == DiagnosisRun.Standing.ENDED)
                        .flatMap(ended -> now)
                        .map(node -> end(node, language)));
    }

    private static StepTakenJson step(Guide guide, DiagnosisRun.Step step, Language language) {
        GuideNode node = guide.node(step.node()).orElseThrow();
        Optional<Text> chosen = step.answer()
                .flatMap(answer -> ((GuideNode.Question) node).answer(answer))
                .map(answer -> answer.text().in(language));
        return new StepTakenJson(
                step.node().value(),
                node.text().in(language).value(),
                Ids.of(step.answer()),
                chosen.or(step::fact).orElseThrow().value(),
                step.at(),
                step.by().value());
    }

    private static AskedJson asked(GuideNode node, Language language) {
        List<OfferedJson> offered = node instanceof GuideNode.Question question
                ? question.answers().stream()
                        .map(answer -> new OfferedJson(
                                answer.id().value(), answer.text().in(language).value()))
                        .toList()
                : List.of();
        return new AskedJson(node.id().value(), node.text().in(language).value(), offered);
    }

    private static EndJson end(GuideNode node, Language language) {
        GuideNodeJson parts = GuideNodeJson.of(node);
        return new EndJson(
                parts.id(),
                parts.kind(),
                node.text().in(language).value(),
                parts.outcome(),
                parts.article(),
                parts.group(),
                parts.reason());
    }
}
