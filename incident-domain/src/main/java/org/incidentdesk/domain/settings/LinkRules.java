package org.incidentdesk.domain.settings;

/**
 * What links do when tickets are solved. All off at first (GLPI warns only; its users ask for all three).
 *
 * @param openChildrenKeepParentOpen whether a parent with open children cannot be solved
 * @param parentSolvesChildren whether solving the parent solves its open children with the same solution
 * @param lastChildSolvesParent whether solving the last open child proposes its solution for the parent
 */
public record LinkRules(
        boolean openChildrenKeepParentOpen, boolean parentSolvesChildren, boolean lastChildSolvesParent) {
    /** What a new desk starts with. */
    public static final LinkRules OFF = new LinkRules(false, false, false);
}
