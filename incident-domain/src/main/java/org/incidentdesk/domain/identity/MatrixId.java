package org.incidentdesk.domain.identity;

/**
 * Which priority matrix.
 *
 * @param value 1 to {@value Slug#MAX_LENGTH} characters of the form {@value Slug#PATTERN}
 */
public record MatrixId(String value) implements Comparable<MatrixId> {

    /**
     * Checks the form.
     *
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the value is not of that form
     */
    public MatrixId {
        Slug.check("priorityMatrix", value);
    }

    @Override
    public int compareTo(MatrixId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
