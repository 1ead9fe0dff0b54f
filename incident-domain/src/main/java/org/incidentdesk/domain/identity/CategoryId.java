package org.incidentdesk.domain.identity;

/**
 * Which node of the category tree, wherever it is moved and however it is renamed.
 *
 * @param value 1 to {@value Slug#MAX_LENGTH} characters of the form {@value Slug#PATTERN}
 */
public record CategoryId(String value) implements Comparable<CategoryId> {

    /**
     * Checks the form.
     *
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the value is not of that form
     */
    public CategoryId {
        Slug.check("category", value);
    }

    @Override
    public int compareTo(CategoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
