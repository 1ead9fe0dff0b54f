package org.incidentdesk.web.view;

import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.port.driving.RevisionComparison;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.web.text.ComparedLine;
import org.incidentdesk.web.text.ComparedPiece;
import org.incidentdesk.web.text.Comparison;
import org.incidentdesk.web.text.Sameness;

/**
 * Two texts of an article side by side.
 *
 * @param before the number of the one
 * @param after the number of the other
 * @param parts the parts that differ, in the order of the article
 */
public record RevisionComparisonJson(int before, int after, List<PartJson> parts) {

    /**
     * A part of an article that differs.
     *
     * @param part which one: the name of the property
     * @param lines the lines of both
     */
    public record PartJson(String part, List<ComparedLineJson> lines) {}

    /**
     * A line.
     *
     * @param sameness where it stands
     * @param pieces its stretches
     */
    public record ComparedLineJson(Sameness sameness, List<ComparedPiece> pieces) {

        static ComparedLineJson of(ComparedLine line) {
            return new ComparedLineJson(line.sameness(), line.pieces());
        }
    }

    /**
     * Made of two revisions.
     *
     * @param comparison both
     * @return what readers see
     */
    public static RevisionComparisonJson of(RevisionComparison comparison) {
        ArticleText one = comparison.before().text();
        ArticleText other = comparison.after().text();
        List<PartJson> parts = new ArrayList<>();
        add(parts, "title", one.title().value(), other.title().value());
        add(parts, "symptoms", one.symptoms().value(), other.symptoms().value());
        add(
                parts,
                "cause",
                one.cause().map(Text::value).orElse(""),
                other.cause().map(Text::value).orElse(""));
        add(parts, "remedy", one.remedy().name(), other.remedy().name());
        add(parts, "remedyText", one.remedyText().value(), other.remedyText().value());
        add(parts, "language", one.language().name(), other.language().name());
        add(
                parts,
                "categories",
                String.join("\n", Ids.of(one.categories())),
                String.join("\n", Ids.of(other.categories())));
        add(parts, "keywords", String.join("\n", one.keywords()), String.join("\n", other.keywords()));
        return new RevisionComparisonJson(
                comparison.before().number(), comparison.after().number(), List.copyOf(parts));
    }

    private static void add(List<PartJson> parts, String part, String before, String after) {
        if (!before.equals(after)) {
            List<ComparedLineJson> lines = Comparison.of(before, after).stream()
                    .map(ComparedLineJson::of)
                    .toList();
            parts.add(new PartJson(part, lines));
        }
    }
}
