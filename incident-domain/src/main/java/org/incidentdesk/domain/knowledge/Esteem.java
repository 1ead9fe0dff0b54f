package org.incidentdesk.domain.knowledge;

/**
 * How well an article has served: how often it solved a ticket, and what its readers said. Of two articles that fit a
 * question nearly alike the more esteemed comes first; one that fits better by a tenth comes before any.
 */
public final class Esteem {

    /** By how much esteem can change a score, at most: a part of it. */
    public static final double MOST = 0.05;

    private static final double USES_HALFWAY = 5;
    private static final double VOTES_HALFWAY = 5;

    private Esteem() {}

    /**
     * The esteem of an article.
     *
     * @param article the article
     * @return from -0.5 (many readers found it useless) over 0 (nothing is known) to 1 (often used, and liked)
     */
    public static double of(Article article) {
        double used = article.solvedTickets() / (article.solvedTickets() + USES_HALFWAY);
        long helpful = article.votes().helpful();
        long useless = article.votes().notHelpful();
        double liked = (helpful - useless) / (helpful + useless + VOTES_HALFWAY);
        return (used + liked) / 2;
    }

    /**
     * A score with what esteem adds to it.
     *
     * @param score how well the article fits
     * @param esteem its esteem
     * @return the score, changed by a twentieth at most
     */
    public static double weigh(double score, double esteem) {
        return score * (1 + MOST * esteem);
    }
}
