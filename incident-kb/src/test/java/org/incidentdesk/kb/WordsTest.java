package org.incidentdesk.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How people write, and what of it reaches the articles that are meant. */
class WordsTest {

    @TempDir
    static Path directory;

    private static LuceneKnowledgeIndex index;

    @BeforeAll
    static void fill() {
        index = LuceneKnowledgeIndex.open(directory);
        index.update(
                SomeArticle.published(
                        1,
                        Language.FR,
                        "Imprimante bloquée",
                        "« The page is not available ». Erreur:quota sur horairepro.exemple.org; vider C_TEMP avec outlook.exe."));
        index.update(SomeArticle.published(
                2, Language.EN, "Password expired", "You don’t see the user's mailbox, I can't sign in from my car."));
        index.update(SomeArticle.published(
                3, Language.FR, "Machine à thé", "L’employé connecté n'a pas d'eau aujourd’hui, car elle coule."));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bloqué", "bloquées", "BLOQUE", "imprimantes", "l'imprimante", "d´imprimante", "imprimante."})
    void frenchFormsOfAWordAreOneWord(String text) {
        assertEquals(List.of(1L), Asked.found(index, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"employés", "employée", "employees", "l`employé", "connectées", "thés", "thé", "qu'employé"})
    void andSoAreTheseFrenchForms(String text) {
        assertEquals(List.of(3L), Asked.found(index, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "user’s", "user's", "users'", "mailboxes", "passwords", "expire", "car"})
    void englishFormsOfAWordAreOneWord(String text) {
        assertEquals(List.of(2L), Asked.found(index, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quota", "erreur", "horairepro", "HorairePro.exemple", "outlook", "temp", "erreur:réseau"})
    void wordsThatSignsTieTogetherAreFoundOneByOne(String text) {
        assertEquals(List.of(1L), Asked.found(index, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the",
                "the is not",
                "I don't",
                "I can’t",
                "you",
                "aujourd'hui",
                "n'a pas",
                "c'est",
                "it's",
                "à la"
            })
    void whatSaysNothingFindsNothingInEitherLanguage(String text) {
        assertEquals(List.of(), Asked.found(index, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imprimente", "inprimante", "imprimnte", "emprimante bloquee", "horaiirepro"})
    void oneMistypedLetterDoesNotHideAWord(String text) {
        assertEquals(List.of(1L), Asked.found(index, text));
    }

    @Test
    void numbersAndShortWordsAreMeantAsTheyStand(@TempDir Path other) {
        try (LuceneKnowledgeIndex numbers = LuceneKnowledgeIndex.open(other)) {
            String many =
                    IntStream.range(10_000, 13_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
            numbers.update(SomeArticle.published(1, Language.FR, "Numéros", many));
            assertEquals(List.of(), Asked.found(numbers, "13001 13002 14000 cat"));
        }
    }

    @Test
    void likeWordsWithoutNumberAreNotTooManyForTheEngine(@TempDir Path other) {
        try (LuceneKnowledgeIndex like = LuceneKnowledgeIndex.open(other)) {
            for (int i = 0; i < 16; i++) {
                String stem = "kw" + (char) ('a' + i) + "zx";
                String words = IntStream.rangeClosed('a', 'z')
                        .mapToObj(c -> stem + (char) c + "k " + stem + "k" + (char) c)
                        .collect(Collectors.joining(" "));
                like.update(SomeArticle.published(2L * i + 1, Language.FR, "Mots", words));
                like.update(SomeArticle.published(2L * i + 2, Language.EN, "Words", words));
            }
            String asked = IntStream.range(0, 16)
                    .mapToObj(i -> "kw" + (char) ('a' + i) + "zxkk")
                    .collect(Collectors.joining(" "));
            assertEquals(10, Asked.found(like, asked).size());
        }
    }

    @Test
    void aQuotedMessageOfTheOtherLanguageDoesNotWinByItsEmptyWords() {
        assertEquals(
                2L, Asked.found(index, "the password is not valid any more").get(0));
    }

    @Test
    void bothLanguagesAreSearchedAtOnce() {
        assertEquals(
                List.of(1L, 2L),
                Asked.found(index, "password de l'imprimante").stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+",
                "-",
                "\"",
                "\"imprimante",
                "imprim*",
                "(imprimante",
                "a:b",
                "[x TO y]",
                "\\",
                "~2",
                "/re/",
                "&&",
                "?",
                ")",
                "]",
                "{",
                "^",
                "!",
                " ",
                ""
            })
    void nothingThatSomebodyTypesIsASyntaxError(String text) {
        List<Long> expected = text.contains("imprimante") ? List.of(1L) : List.of();
        assertEquals(expected, Asked.found(index, text));
    }

    @Test
    void aListWithoutSpacesIsNotTooLong() {
        String words = IntStream.range(0, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(","));
        assertEquals(List.of(1L), Asked.found(index, "imprimante," + words));
    }

    @Test
    void aTextWithoutWordsAsWeKnowThemIsNotTooLong() {
        String signs = IntStream.range(0x4e00, 0x4e00 + 3_000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertEquals(List.of(1L), Asked.found(index, "imprimante " + signs));
        assertEquals(List.of(), Asked.found(index, "x".repeat(100_000)));
    }
}
