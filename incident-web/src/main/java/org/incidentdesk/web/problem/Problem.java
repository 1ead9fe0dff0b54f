package org.incidentdesk.web.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;

/**
 * A problem document as RFC 9457 has it. The facts stand in a member of their own, because one of them is named
 * {@code status} as well.
 *
 * @param type the address of the type's documentation
 * @param title what kind of problem it is, in the reader's language
 * @param status the HTTP status
 * @param detail what happened this time, in the reader's language
 * @param code the type's stable code
 * @param facts what the detail was worded from
 * @param errors what is wrong with single values
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        Map<String, Object> facts,
        List<Error> errors) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault of one value.
     *
     * @param field where it is: a JSON pointer into the body, or a parameter's name
     * @param code the fault's stable code
     * @param detail what is wrong, in the reader's language
     * @param facts what the detail was worded from
     */
    public record Error(String field, String code, String detail, Map<String, Object> facts) {}

    /**
     * Words a problem.
     *
     * @param code the type's code
     * @param facts the facts
     * @param faults the faults
     * @param language the reader's language
     * @return the document
     */
    public static Problem of(String code, Map<String, Object> facts, List<Fault> faults, Language language) {
        ProblemType type = ProblemCatalogue.get(code);
        List<Error> errors = new ArrayList<>();
        for (Fault fault : faults) {
            String detail = Wording.text(language, "fault." + fault.code(), fault.facts());
            errors.add(new Error(fault.field(), fault.code(), detail, fault.facts()));
        }
        return new Problem(
                type.uri(),
                Wording.text(language, "problem." + code + ".title", facts),
                type.status(),
                Wording.text(language, "problem." + code + ".detail", facts),
                code,
                facts,
                errors);
    }
}
