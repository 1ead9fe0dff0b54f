package org.incidentdesk.domain.port.driving;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/**
 * An article on its way from one desk to another: nothing in it depends on the numbers and people of either.
 *
 * @param slug the name by which it is known again
 * @param title what it is about
 * @param symptoms how the incident shows
 * @param cause why it happens, where that is known
 * @param remedy which of the two the last part is
 * @param remedyText how to fix it, or how to work around it
 * @param language the language it is written in
 * @param categories the categories it belongs to, each by the names on the way to it, joined by
 *     {@value org.incidentdesk.domain.category.CategoryTree#SEPARATOR}
 * @param keywords further words to find it by
 * @param audience who it is written for
 * @param state where it stands
 * @param validity when it is meant for its readers
 * @param translation the slug of the same article in the other language
 */
public record ArticleFile(
        Slug slug,
        Title title,
        Text symptoms,
        Optional<Text> cause,
        Remedy remedy,
        Text remedyText,
        Language language,
        List<String> categories,
        SortedSet<String> keywords,
        Audience audience,
        ArticleState state,
        Validity validity,
        Optional<Slug> translation) {

    /** Demands every part and copies the lists. */
    public ArticleFile {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(symptoms, "symptoms");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(remedyText, "remedyText");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(translation, "translation");
        categories = List.copyOf(categories);
        keywords = Collections.unmodifiableSortedSet(new TreeSet<>(keywords));
    }
}
