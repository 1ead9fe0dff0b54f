package org.incidentdesk.web.page.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.page.model.Typed.Trouble;
import org.incidentdesk.web.problem.Problem;
import org.incidentdesk.web.problem.RequestRefusal;

/** Words refusals for people: the same catalogue that programs are answered from. */
final class Refusals {

    private Refusals() {}

    /** The problem that a refusal is. */
    static Problem problem(DomainRefusal refusal, Language language) {
        return refusal instanceof InvalidValue invalid
                ? Problem.of(invalid.code(), Map.of(), invalid.faults(), language)
                : Problem.of(refusal.code(), refusal.facts(), List.of(), language);
    }

    static Problem problem(RequestRefusal refusal, Language language) {
        return Problem.of(refusal.code(), refusal.facts(), refusal.faults(), language);
    }

    /** A form as it was typed, with what is wrong beside it. */
    static Typed typed(Form form, Problem problem) {
        Map<String, String> faults = new LinkedHashMap<>();
        problem.errors().forEach(error -> faults.putIfAbsent(error.field(), error.detail()));
        Optional<Trouble> trouble =
                faults.isEmpty() ? Optional.of(new Trouble(problem.title(), problem.detail())) : Optional.empty();
        return new Typed(form.values(), faults, trouble);
    }
}
