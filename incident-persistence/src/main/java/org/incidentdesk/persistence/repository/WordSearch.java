package org.incidentdesk.persistence.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.query.CommonQueryContract;
import org.incidentdesk.domain.text.Words;
import org.incidentdesk.persistence.mapping.TicketMapping;

/**
 * The comparison of a column of folded words with what somebody typed: each word typed must begin one of the column.
 * Folded words hold letters and digits only, so that nothing in them means anything to {@code like}; they are bound all
 * the same.
 */
final class WordSearch {

    private final List<String> words;

    WordSearch(Optional<String> text) {
        this.words = text.map(Words::of).orElse(List.of());
    }

    /** Whether everything passes. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The comparison; true where there are no words. */
    String comparison(String column) {
        return isEmpty()
                ? "1 = 1"
                : IntStream.range(0, words.size())
                        .mapToObj(i -> column + " like :word" + i)
                        .collect(Collectors.joining(" and "));
    }

    void bind(CommonQueryContract query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i) + "%");
        }
    }

    /** The words' beginnings as PostgreSQL searches for them. */
    String keys() {
        List<String> keys = new ArrayList<>();
        words.forEach(word -> keys.add("'" + TicketMapping.key(word) + "':*"));
        return String.join(" & ", keys);
    }
}
