package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * What to write next.
 *
 * @param frame what stands around it
 * @param trouble what stands in the way of what was just asked for
 * @param searches what was looked for in vain, the most frequent first
 * @param next the address of the next searches; empty text on the last page
 * @param categories where tickets are solved without articles, the one with most of them first
 */
public record MissingModel(Frame frame, Typed trouble, List<Missed> searches, String next, List<Uncovered> categories) {

    /**
     * Words that were looked for in vain.
     *
     * @param words the words
     * @param path where they are looked for again
     * @param times how often, said
     * @param last when last
     * @param begin where an article about them is begun
     * @param answered takes them off the list
     */
    public record Missed(String words, String path, String times, Spoken last, String begin, FormModel answered) {}

    /**
     * Tickets that were solved without an article.
     *
     * @param category their category's path
     * @param path where its tickets are listed
     * @param tickets how many, said
     * @param begin where an article about it is begun
     */
    public record Uncovered(String category, String path, String tickets, String begin) {}

    /** Copies the lists. */
    public MissingModel {
        searches = List.copyOf(searches);
        categories = List.copyOf(categories);
    }
}
