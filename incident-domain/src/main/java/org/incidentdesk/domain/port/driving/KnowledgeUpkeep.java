package org.incidentdesk.domain.port.driving;

/** Keeping articles in order. For technicians and administrators. */
public interface KnowledgeUpkeep {

    /**
     * Throws away the draft that was to replace a published text.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt discard(Request<MoveArticle> request);

    /**
     * Brings a retired article back as a draft.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt restore(Request<MoveArticle> request);

    /**
     * Says when an article is meant for its readers.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt limit(Request<LimitArticle> request);

    /**
     * Notes that two articles say the same in two languages; each then names the other.
     *
     * @param request who wants it, of which article
     * @return the first article's number and version after it
     */
    Receipt translate(Request<TranslateArticle> request);

    /**
     * Takes the link between an article and its translation away, from both.
     *
     * @param request who wants it, of which article
     * @return the article's number and version after it
     */
    Receipt untranslate(Request<MoveArticle> request);
}
