package org.incidentdesk.domain.knowledge;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.text.Words;

/**
 * Words that somebody looked for and found nothing. Nobody is named: what counts is how often it happened.
 *
 * @param words the folded words in their order, 1 to {@value #MAX_LENGTH} characters
 * @param times how often, 1 at least
 * @param lastAt when it happened last
 */
public record MissedSearch(String words, long times, Instant lastAt) implements Comparable<MissedSearch> {

    /** The most that is kept of what somebody typed, in characters. */
    public static final int MAX_LENGTH = 64;

    private static final int MIN_LENGTH = 3;

    private static final Comparator<MissedSearch> ORDER =
            Comparator.comparingLong(MissedSearch::times).reversed().thenComparing(MissedSearch::words);

    /** Demands every part. */
    public MissedSearch {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(lastAt, "lastAt");
        if (words.isEmpty() || words.length() > MAX_LENGTH || times < 1) {
            throw new IllegalArgumentException("no missed search: " + words.length() + " characters, " + times);
        }
    }

    /**
     * What is kept of what somebody typed: its words without case, accents and signs, as many whole ones as fit.
     *
     * @param typed what was typed
     * @return the words; empty where there are fewer than {@value #MIN_LENGTH} characters to keep
     */
    public static Optional<String> kept(String typed) {
        StringBuilder kept = new StringBuilder();
        for (String word : Words.of(typed)) {
            int longer = kept.length() + (kept.isEmpty() ? 0 : 1) + word.length();
            if (longer > MAX_LENGTH) {
                break;
            }
            kept.append(kept.isEmpty() ? "" : " ").append(word);
        }
        return kept.length() < MIN_LENGTH ? Optional.empty() : Optional.of(kept.toString());
    }

    /** What happened most often comes first, and the words in their order among equals. */
    @Override
    public int compareTo(MissedSearch other) {
        return ORDER.compare(this, other);
    }
}
