package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/**
 * What a canned answer shall be.
 *
 * @param name what technicians choose it by
 * @param text what it says
 * @param kind what it may be used for; anything where there is none
 * @param language the language that it is written in
 * @param category the subtree that it suits; all where there is none
 * @param active whether it may be used
 */
public record CannedAnswerDefinition(
        Title name,
        Text text,
        Optional<CannedAnswer.Kind> kind,
        Optional<Language> language,
        Optional<CategoryId> category,
        boolean active) {}
