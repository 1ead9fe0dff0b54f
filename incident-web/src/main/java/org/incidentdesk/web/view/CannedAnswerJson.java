package org.incidentdesk.web.view;

import java.util.Optional;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.knowledge.Language;

/**
 * A canned answer.
 *
 * @param id which canned answer
 * @param version its version, which its ETag begins with
 * @param name what technicians choose it by
 * @param text what it says, with its placeholders
 * @param kind what it may be used for; anything where there is none
 * @param language the language that it is written in
 * @param category the subtree that it suits; all where there is none
 * @param active whether it may still be used
 */
public record CannedAnswerJson(
        String id,
        long version,
        String name,
        String text,
        Optional<CannedAnswer.Kind> kind,
        Optional<Language> language,
        Optional<String> category,
        boolean active) {

    /**
     * Made of a canned answer.
     *
     * @param answer the canned answer
     * @return what readers see
     */
    public static CannedAnswerJson of(CannedAnswer answer) {
        return new CannedAnswerJson(
                answer.id().value(),
                answer.version(),
                answer.name().value(),
                answer.text().value(),
                answer.kind(),
                answer.language(),
                Ids.of(answer.category()),
                answer.active());
    }
}
