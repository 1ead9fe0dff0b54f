package org.incidentdesk.domain.port.driving;

/**
 * Writing down what was learned. For technicians and administrators.
 */
public interface KnowledgeAuthoring {

    /**
     * Begins an article.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt draft(Request<DraftArticle> request);

    /**
     * Makes a ticket's solution into a draft: title and symptoms come from the ticket, the remedy from the solution.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt draftFromSolution(Request<DraftFromSolution> request);

    /**
     * Changes what an article says: a published text stays until the new one is published, too.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt revise(Request<ReviseArticle> request);

    /**
     * Hands a draft in for review.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt submit(Request<MoveArticle> request);

    /**
     * Sends an article in review back to its author.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt sendBack(Request<MoveArticle> request);

    /**
     * Publishes an article in review.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt publish(Request<MoveArticle> request);

    /**
     * Says who an article is written for.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt openTo(Request<OpenArticle> request);

    /**
     * Takes an article out of use.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt retire(Request<MoveArticle> request);
}
