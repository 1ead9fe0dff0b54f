package org.incidentdesk.web.resource;

import java.time.ZoneId;
import java.util.List;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.web.problem.Explained;
import org.incidentdesk.web.view.ExplanationsJson;
import org.incidentdesk.web.view.StepJson;

/** Tells programs why a priority or a deadline is what it is. */
final class Explanations {

    private final Explained explained;

    Explanations(Language language) {
        explained = new Explained(language, ZoneId.of("UTC"));
    }

    ExplanationsJson of(TicketView view) {
        return new ExplanationsJson(
                steps(explained.priority(view.priority())),
                steps(explained.deadline(view.timeToOwn(), view.asOf())),
                steps(explained.deadline(view.timeToResolve(), view.asOf())));
    }

    private static List<StepJson> steps(List<Explained.Step> steps) {
        return steps.stream()
                .map(step -> new StepJson(step.kind(), step.text(), step.from(), step.to()))
                .toList();
    }
}
