package org.incidentdesk.domain.refusal;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for contradicts what somebody else has done in the meantime, or what exists already. */
public final class Conflict extends DomainRefusal {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** The ways in which two wishes can clash. */
    public enum Kind {
        /** The caller decided on a version that is not the present one. */
        STALE_VERSION("stale-version"),
        /** Two changes met at the same moment, and this one came second; trying again may work. */
        CONCURRENT_CHANGE("concurrent-change"),
        /** The same idempotency key came before with another request. */
        IDEMPOTENCY_KEY_REUSED("idempotency-key-reused"),
        /** Something with this identity exists already. */
        ALREADY_EXISTS("already-exists");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The refusal's stable code.
         *
         * @return the code in lower-case words joined by hyphens
         */
        public String code() {
            return code;
        }
    }

    private Conflict(Kind kind, Map<String, Object> facts) {
        super(kind.code(), facts);
        this.kind = kind;
    }

    /**
     * The caller's version is not the present one.
     *
     * @param subject what was to be changed, for instance {@code INC-000042}
     * @param expected the version that the caller had seen
     * @param actual the present version
     * @return the refusal
     */
    public static Conflict staleVersion(Object subject, long expected, long actual) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("subject", String.valueOf(subject));
        facts.put("expected", expected);
        facts.put("actual", actual);
        return new Conflict(Kind.STALE_VERSION, facts);
    }

    /**
     * Another change was committed first.
     *
     * @param subject what was to be changed
     * @return the refusal
     */
    public static Conflict concurrentChange(Object subject) {
        return new Conflict(Kind.CONCURRENT_CHANGE, Map.of("subject", String.valueOf(subject)));
    }

    /**
     * The key was used before for another request.
     *
     * @param key the key
     * @return the refusal
     */
    public static Conflict idempotencyKeyReused(String key) {
        return new Conflict(Kind.IDEMPOTENCY_KEY_REUSED, Map.of("key", key));
    }

    /**
     * The identity is taken.
     *
     * @param subjectKind what was to be made, for instance {@code category}
     * @param id the identity or name that is taken
     * @return the refusal
     */
    public static Conflict alreadyExists(String subjectKind, Object id) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", subjectKind);
        facts.put("id", String.valueOf(id));
        return new Conflict(Kind.ALREADY_EXISTS, facts);
    }

    /**
     * In which way the wishes clash.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}
