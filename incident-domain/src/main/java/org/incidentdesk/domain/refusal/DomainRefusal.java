package org.incidentdesk.domain.refusal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal by the domain: what was asked for is not done, nothing has changed, and the reason is told as data.
 *
 * <p>Refusals are unchecked because they cross the unit of work, and exceptions rather than booleans because a boolean
 * can be overlooked. The message is meant for logs only; readers are told by an adapter that words {@link #code()} and
 * {@link #facts()} in their language.
 */
public abstract sealed class DomainRefusal extends RuntimeException
        permits NotFound, InvalidValue, TransitionRefused, RightMissing, Conflict, RuleRefused, SearchUnavailable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> facts;

    DomainRefusal(String code, Map<String, Object> facts) {
        super(code + " " + facts, null, false, true);
        this.code = code;
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * The stable name of this refusal, in lower-case words joined by hyphens; never renamed once released.
     *
     * @return the code, for instance {@code transition-refused}
     */
    public String code() {
        return code;
    }

    /**
     * What a reader needs to know, by name; the values are strings, numbers, booleans or lists of strings.
     *
     * @return the facts in a fixed order, unmodifiable
     */
    public Map<String, Object> facts() {
        return facts;
    }
}
