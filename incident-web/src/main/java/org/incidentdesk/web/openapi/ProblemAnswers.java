package org.incidentdesk.web.openapi;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.openapi.Described.Expects;
import org.incidentdesk.web.problem.Problem;
import org.incidentdesk.web.problem.ProblemCatalogue;
import org.incidentdesk.web.problem.ProblemType;
import org.incidentdesk.web.security.Callers;

/** How refusals are described: one answer for each status, with an example of every type that is told with it. */
final class ProblemAnswers {

    private static final Map<String, Fault> SAMPLE_FAULTS = Map.of(
            "invalid-value", new Fault("/title", "too-long", Map.of("max", 255)),
            "malformed-request", new Fault("/titel", "unknown-field", Map.of()),
            "invalid-parameter", new Fault("stauts", "unknown-parameter", Map.of()));

    private final Map<Integer, ApiResponse> byStatus = new TreeMap<>();

    ProblemAnswers(Schemas schemas) {
        for (ProblemType type : ProblemCatalogue.all()) {
            byStatus.computeIfAbsent(type.status(), status -> empty(schemas))
                    .getContent()
                    .get(Problem.MEDIA_TYPE)
                    .addExamples(type.code(), example(type));
        }
    }

    private static ApiResponse empty(Schemas schemas) {
        return new ApiResponse()
                .description("Refused, and why.")
                .content(new Content()
                        .addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(schemas.reference(Problem.class))));
    }

    private static Example example(ProblemType type) {
        Fault fault = SAMPLE_FAULTS.get(type.code());
        Problem problem =
                Problem.of(type.code(), type.sample(), fault == null ? List.of() : List.of(fault), Language.EN);
        return new Example().summary(problem.title()).value(problem);
    }

    /** All answers, by the name that operations refer to. */
    Map<String, ApiResponse> all() {
        Map<String, ApiResponse> named = new LinkedHashMap<>();
        byStatus.forEach((status, response) -> named.put("Problem" + status, response));
        return named;
    }

    /** References to the answers that an operation may give, by status. */
    Map<String, ApiResponse> applying(ServiceOperation offered) {
        boolean guarded = offered.callers() != Callers.ANYBODY;
        boolean changes = !offered.verb().equals("GET");
        boolean reads = offered.body().isPresent();
        Expects expects = offered.described().expects();
        Map<String, ApiResponse> references = new LinkedHashMap<>();
        refer(references, 400, true);
        refer(references, 401, guarded);
        refer(references, 403, guarded);
        refer(references, 404, !offered.pathParameters().isEmpty());
        refer(references, 406, true);
        refer(references, 409, changes);
        refer(references, 412, expects != Expects.NOTHING);
        refer(references, 413, reads);
        refer(references, 415, reads);
        refer(references, 422, changes);
        refer(references, 428, expects == Expects.ALWAYS);
        return references;
    }

    private static void refer(Map<String, ApiResponse> references, int status, boolean applies) {
        if (applies) {
            references.put(Integer.toString(status), new ApiResponse().$ref("#/components/responses/Problem" + status));
        }
    }
}
