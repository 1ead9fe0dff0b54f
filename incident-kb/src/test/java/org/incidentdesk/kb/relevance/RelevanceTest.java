package org.incidentdesk.kb.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How high the right article stands, over the written articles, and whether the questions are honest ones. */
class RelevanceTest {

    private static final double WANTED = 0.85;
    private static final double NEAR_COPY = 0.6;
    private static final int DEEPEST = 50;

    private final List<WrittenArticle> articles = WrittenArticle.all();
    private final List<AskedQuestion> questions = AskedQuestion.all();

    @Test
    void theRightArticleComesFirstOrNearlySo(@TempDir Path directory) {
        Map<AskedQuestion, Integer> ranks = new LinkedHashMap<>();
        try (LuceneKnowledgeIndex index = LuceneKnowledgeIndex.open(directory)) {
            index.rebuild(articles.stream().map(WrittenArticle::article));
            questions.forEach(question -> ranks.put(question, rank(index, question)));
        }
        String report = report(ranks);
        assertTrue(mean(ranks, question -> true) >= WANTED, report);
        assertTrue(mean(ranks, AskedQuestion::heldOut) >= WANTED, report);
    }

    @Test
    void theArticlesAreManyInBothLanguagesAndEachHasASubjectOfItsOwn() {
        assertTrue(articles.size() >= 300);
        articles.stream()
                .collect(Collectors.groupingBy(
                        written -> written.article().text().language(), Collectors.counting()))
                .forEach((language, count) -> assertTrue(count >= articles.size() / 3, language.name()));
        assertEquals(
                articles.size(),
                articles.stream()
                        .map(written -> written.article().text().title().value())
                        .distinct()
                        .count());
        Set<String> slugs = articles.stream().map(WrittenArticle::slug).collect(Collectors.toSet());
        articles.forEach(written ->
                assertTrue(slugs.containsAll(written.translationOf().stream().toList())));
    }

    @Test
    void theQuestionsAreOfEveryKindAndHaveAnAnswer() {
        assertTrue(questions.size() >= 90);
        for (String language : List.of("fr", "en")) {
            assertEquals(
                    language.equals("fr")
                            ? Set.of("plain", "misspelt", "unaccented", "inflected", "synonym", "sentence")
                            : Set.of("plain", "misspelt", "inflected", "synonym", "sentence"),
                    questions.stream()
                            .filter(question -> question.language().equals(language))
                            .map(AskedQuestion::kind)
                            .collect(Collectors.toSet()));
        }
        Set<String> slugs = articles.stream().map(WrittenArticle::slug).collect(Collectors.toSet());
        questions.forEach(question -> assertTrue(slugs.containsAll(question.right()), question.text()));
        assertEquals(
                questions.size(),
                questions.stream().map(AskedQuestion::text).distinct().count());
    }

    @Test
    void noQuestionIsATitleOrNearlyOne() {
        for (AskedQuestion question : questions) {
            for (WrittenArticle written : articles) {
                String title = written.article().text().title().value();
                assertTrue(
                        !folded(question.text()).contains(folded(title))
                                && likeness(question.text(), title) <= NEAR_COPY,
                        question.text() + " / " + title);
            }
        }
    }

    private int rank(KnowledgeIndex index, AskedQuestion question) {
        List<String> found = index
                .search(new KnowledgeIndex.Query(
                        question.text(), EnumSet.allOf(Audience.class), Optional.empty(), Set.of(), DEEPEST))
                .stream()
                .map(hit -> articles.get((int) hit.article().value() - 1).slug())
                .toList();
        for (int i = 0; i < found.size(); i++) {
            if (question.right().contains(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static double mean(Map<AskedQuestion, Integer> ranks, Predicate<AskedQuestion> counted) {
        return ranks.entrySet().stream()
                .filter(entry -> counted.test(entry.getKey()))
                .mapToDouble(entry -> entry.getValue() == 0 ? 0 : 1.0 / entry.getValue())
                .average()
                .orElseThrow();
    }

    private static String report(Map<AskedQuestion, Integer> ranks) {
        StringBuilder report = new StringBuilder("mean reciprocal rank, 0 for not found:\n");
        line(report, "all", mean(ranks, question -> true));
        line(report, "held out", mean(ranks, AskedQuestion::heldOut));
        line(report, "others", mean(ranks, question -> !question.heldOut()));
        by(ranks, AskedQuestion::language).forEach((name, value) -> line(report, name, value));
        by(ranks, AskedQuestion::kind).forEach((name, value) -> line(report, name, value));
        ranks.forEach((question, rank) -> {
            if (rank != 1) {
                report.append(rank).append("  ").append(question).append('\n');
            }
        });
        return report.toString();
    }

    private static Map<String, Double> by(Map<AskedQuestion, Integer> ranks, Function<AskedQuestion, String> property) {
        Map<String, Double> means = new TreeMap<>();
        ranks.keySet().stream()
                .map(property)
                .distinct()
                .forEach(value -> means.put(
                        value, mean(ranks, question -> property.apply(question).equals(value))));
        return means;
    }

    private static void line(StringBuilder report, String name, double value) {
        report.append(String.format(Locale.ROOT, "%.3f  %s%n", value, name));
    }

    private static double likeness(String one, String other) {
        Set<String> common = new HashSet<>(words(one));
        common.retainAll(words(other));
        Set<String> either = new TreeSet<>(words(one));
        either.addAll(words(other));
        return (double) common.size() / either.size();
    }

    private static Set<String> words(String text) {
        return Stream.of(folded(text).split("[^\\p{Alnum}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
