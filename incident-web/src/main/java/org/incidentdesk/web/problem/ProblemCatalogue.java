package org.incidentdesk.web.problem;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.RuleRefused;

/** Every kind of problem that the service tells: the domain's refusals, and those of the door itself. */
public final class ProblemCatalogue {

    /** The answer to what nobody foresaw. */
    public static final String INTERNAL_ERROR = "internal-error";

    private static final Map<String, ProblemType> TYPES = new LinkedHashMap<>();

    static {
        ofTheDomain();
        for (Conflict.Kind kind : Conflict.Kind.values()) {
            add(kind.code(), status(kind), sample(kind));
        }
        for (RuleRefused.Rule rule : RuleRefused.Rule.values()) {
            add(rule.code(), status(rule), sample(rule));
        }
        ofTheDoor();
    }

    private ProblemCatalogue() {}

    private static void ofTheDomain() {
        add("not-found", 404, Map.of("kind", "ticket", "id", "INC-000042"));
        add("unknown-reference", 422, Map.of("kind", "category", "id", "application-horairepro"));
        add("invalid-value", 422, Map.of());
        Map<String, Object> refused = new LinkedHashMap<>();
        refused.put("action", "ASSESS");
        refused.put("status", "CLOSED");
        refused.put("role", "TECHNICIAN");
        refused.put("allowed", List.of("REOPEN"));
        add("transition-refused", 409, refused);
        add("search-unavailable", 503, Map.of());
        add(
                "right-missing",
                403,
                facts("action", "ASSIGN", "role", "REQUESTER", "allowedTo", List.of("TECHNICIAN", "ADMINISTRATOR")));
    }

    private static void ofTheDoor() {
        add("malformed-request", 400, Map.of());
        add("invalid-parameter", 400, Map.of());
        add("malformed-header", 400, Map.of("header", "If-Match"));
        add("bad-request", 400, Map.of());
        add("sign-in-required", 401, Map.of());
        add("not-allowed-here", 403, facts("role", "REQUESTER", "allowedTo", List.of("TECHNICIAN", "ADMINISTRATOR")));
        add("cross-site-request", 403, Map.of());
        add("no-such-address", 404, Map.of("path", "/api/ticket"));
        add("method-not-allowed", 405, facts("method", "PATCH", "allowed", List.of("GET", "HEAD", "OPTIONS")));
        add("not-acceptable", 406, Map.of("offered", List.of("application/json")));
        add("request-timeout", 408, Map.of());
        add("body-too-large", 413, Map.of("max", 1_048_576));
        add("address-too-long", 414, Map.of());
        add("unsupported-media-type", 415, Map.of("accepted", List.of("application/json")));
        add("precondition-required", 428, Map.of("header", "If-Match"));
        add("headers-too-large", 431, Map.of());
        add(INTERNAL_ERROR, 500, Map.of());
        add("unavailable", 503, Map.of());
    }

    private static void add(String code, int status, Map<String, Object> sample) {
        if (TYPES.put(code, new ProblemType(code, status, sample)) != null) {
            throw new IllegalStateException("two problem types are named " + code);
        }
    }

    private static Map<String, Object> facts(String name, Object value, String otherName, Object otherValue) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(name, value);
        facts.put(otherName, otherValue);
        return facts;
    }

    private static Map<String, Object> facts(
            String name, Object value, String second, Object secondValue, String third, Object thirdValue) {
        Map<String, Object> facts = facts(name, value, second, secondValue);
        facts.put(third, thirdValue);
        return facts;
    }

    private static int status(Conflict.Kind kind) {
        return switch (kind) {
            case STALE_VERSION -> 412;
            case CONCURRENT_CHANGE, ALREADY_EXISTS -> 409;
            case IDEMPOTENCY_KEY_REUSED -> 422;
        };
    }

    private static Map<String, Object> sample(Conflict.Kind kind) {
        return switch (kind) {
            case STALE_VERSION -> facts("subject", "INC-000042", "expected", 3, "actual", 5);
            case CONCURRENT_CHANGE -> Map.of("subject", "INC-000042");
            case IDEMPOTENCY_KEY_REUSED -> Map.of("key", "5b0a53d1");
            case ALREADY_EXISTS -> facts("kind", "category", "id", "Imprimantes");
        };
    }

    /** Where the wish itself cannot be: 422. Where it is somebody else's to do: 403. Where the state forbids it: 409. */
    private static int status(RuleRefused.Rule rule) {
        return switch (rule) {
            case CYCLE,
                    NOT_FOR_INCIDENTS,
                    MATRIX_UNSOUND,
                    LEVEL_NOT_OFFERED,
                    CALENDAR_EXHAUSTED,
                    NOT_A_TECHNICIAN,
                    MOMENT_PASSED,
                    LINK_TO_ITSELF,
                    SAME_LANGUAGE -> 422;
            case NOT_THE_AUTHOR, NOT_WHO_ATTACHED, OWN_ARTICLE, OWN_SOLUTION -> 403;
            case RETIRED,
                    IN_USE,
                    NO_OVERRIDE,
                    ALREADY_ASSIGNED,
                    NOT_ASSIGNED,
                    TASK_DONE,
                    REOPENING_WINDOW_OVER,
                    ALREADY_APPROVED,
                    CATEGORY_MISSING,
                    ALREADY_LINKED,
                    NOT_LINKED,
                    LINKED_ELSEWHERE,
                    OPEN_CHILDREN,
                    TOO_MANY_FILES,
                    FILES_TOO_LARGE,
                    ARTICLE_STATE,
                    IMAGE_SHOWN,
                    NO_SOLUTION,
                    LAST_ADMINISTRATOR,
                    ALREADY_RATED,
                    DIAGNOSIS_OPEN,
                    NO_DIAGNOSIS,
                    NOT_ASKED,
                    SATISFACTION_PERIOD_OVER -> 409;
        };
    }

    private static Map<String, Object> sample(RuleRefused.Rule rule) {
        return switch (rule) {
            case CYCLE, RETIRED, IN_USE, NOT_FOR_INCIDENTS -> Map.of("category", "application-horairepro");
            case MATRIX_UNSOUND -> Map.of("cells", List.of("HIGH×LOW below lower impact"));
            case LEVEL_NOT_OFFERED -> facts("impact", "VERY_LOW", "urgency", "HIGH", "matrix", "itil-3x3");
            case NO_OVERRIDE,
                    CATEGORY_MISSING,
                    LINK_TO_ITSELF,
                    ALREADY_LINKED,
                    NOT_LINKED,
                    NO_SOLUTION,
                    ALREADY_RATED,
                    NO_DIAGNOSIS,
                    OWN_SOLUTION -> Map.of("ticket", "INC-000042");
            case LINKED_ELSEWHERE -> Map.of("other", "INC-000007");
            case ALREADY_ASSIGNED, NOT_ASSIGNED -> Map.of("assignee", "sara");
            case NOT_A_TECHNICIAN, LAST_ADMINISTRATOR -> Map.of("person", "julie");
            case TASK_DONE -> Map.of("task", "7");
            case NOT_THE_AUTHOR, NOT_WHO_ATTACHED -> Map.of("author", "sara");
            case TOO_MANY_FILES -> Map.of("max", 50);
            case FILES_TOO_LARGE -> Map.of("max", 104_857_600);
            case MOMENT_PASSED -> Map.of("neededBy", "2026-11-23T22:00:00Z");
            case REOPENING_WINDOW_OVER, SATISFACTION_PERIOD_OVER -> Map.of("until", "2026-12-24T15:00:00Z");
            case ALREADY_APPROVED -> Map.of("solution", "9");
            case OPEN_CHILDREN -> Map.of("children", List.of("INC-000043", "INC-000044"));
            case ARTICLE_STATE -> facts("article", "KB-000003", "state", "DRAFT", "action", "PUBLISH");
            case CALENDAR_EXHAUSTED -> Map.of("calendar", "les-lundis");
            case DIAGNOSIS_OPEN -> Map.of("guide", "standard");
            case NOT_ASKED -> Map.of("node", "since-when");
            case IMAGE_SHOWN -> Map.of("image", "ecran.png");
            case OWN_ARTICLE, SAME_LANGUAGE -> Map.of("article", "KB-000003");
        };
    }

    /**
     * All types.
     *
     * @return in the order of the documentation
     */
    public static Collection<ProblemType> all() {
        return Collections.unmodifiableCollection(TYPES.values());
    }

    /**
     * One type.
     *
     * @param code its code
     * @return the type
     * @throws IllegalArgumentException if there is none, which a test excludes for every code of the domain
     */
    public static ProblemType get(String code) {
        ProblemType type = TYPES.get(code);
        if (type == null) {
            throw new IllegalArgumentException("no problem type is named " + code);
        }
        return type;
    }

    /**
     * Whether a code is known.
     *
     * @param code a code
     * @return true if there is a type of this name
     */
    public static boolean knows(String code) {
        return TYPES.containsKey(code);
    }
}
