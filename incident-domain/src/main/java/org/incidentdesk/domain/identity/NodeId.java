package org.incidentdesk.domain.identity;

/**
 * Which node of a diagnostic guide.
 *
 * @param value 1 to {@value Slug#MAX_LENGTH} characters of the form {@value Slug#PATTERN}
 */
public record NodeId(String value) implements Comparable<NodeId> {

    /**
     * Checks the form.
     *
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the value is not of that form
     */
    public NodeId {
        Slug.check("node", value);
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
