package org.incidentdesk.domain.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static List<String> wordings(List<Question.Wanted> wanted) {
        return wanted.stream().flatMap(one -> one.wordings().stream()).toList();
    }

    private static String told(String typed) {
        Question question = Question.parse(typed, false);
        return question.text().strip().replaceAll("\\s+", " ") + "|" + String.join(",", wordings(question.required()))
                + "|" + String.join(",", wordings(question.excluded()));
    }

    @Test
    void signsCountWhereAWordBegins() {
        assertEquals("a b|mot|", told("a +mot b"));
        assertEquals("a||mot", told("a -mot"));
        assertEquals("|feuille de temps|", told("\"feuille de temps\""));
        assertEquals("vpn||mot de passe", told("vpn -\"mot de passe\""));
        assertEquals("|mot de passe,vpn|", told("+\"mot de passe\" +vpn"));
        assertEquals("|feuille de temps|", told("“feuille de temps”"));
        assertEquals("|e-mail|", told("+e-mail"));
    }

    @Test
    void everythingElseMeansItself() {
        for (String text : List.of(
                "e-mail",
                "a - b",
                "C++",
                "--",
                "+",
                "- mot",
                "+ mot",
                "--mot",
                "\"accès",
                "\" accès \"",
                "(-mot)",
                "5-3",
                "«-»",
                "+-mot",
                "a\"b c\"")) {
            assertEquals(text + "||", told(text));
        }
        assertEquals("|Outlook|", told("+le +Outlook"), "a sign before a word that says nothing is passed over");
        assertTrue(Question.ofText("+accès").required().isEmpty());
    }

    @Test
    void onlySoManySignsCount() {
        Question question = Question.parse("+mot ".repeat(40), false);
        assertEquals(Question.MOST_SIGNS, question.required().size());
        assertTrue(question.text().contains("+mot"));
    }

    @Test
    void theLastWordMayBeABeginning() {
        assertEquals(Optional.of("impri"), Question.parse("mon impri", true).beginning());
        assertEquals(Optional.of("impri"), Question.parse("l'impri", true).beginning());
        assertEquals(Optional.of("impri"), Question.parse("+accès impri", true).beginning());
        for (String text : List.of("mon impri ", "i", "mon +impri", "impri?")) {
            assertEquals(Optional.empty(), Question.parse(text, true).beginning(), text);
        }
        assertEquals(Optional.empty(), Question.parse("impri", false).beginning());
    }

    @Test
    void whatMustNotBeFoundAloneIsNothing() {
        assertTrue(Question.parse("-mot -\"autre mot\"", false).isEmpty());
        assertFalse(Question.parse("+mot", false).isEmpty());
        assertFalse(Question.parse("mot -autre", false).isEmpty());
    }

    private static ArticleText article(String title, String symptoms, String remedy) {
        return new ArticleText(
                new Title(title),
                new Text(symptoms),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text(remedy),
                Language.FR,
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static List<String> marked(String text, List<Highlight.Span> spans) {
        return spans.stream()
                .map(span -> text.substring(span.from(), span.to()))
                .toList();
    }

    @Test
    void anArticleIsMarkedWhereItSaysWhatWasAsked() {
        String title = "L'accès refusé à HorairePro";
        Highlight highlight = Highlight.of(
                article(title, "Rien.", "Les accès sont REFUSÉS 🙂 aux employés."),
                Question.parse("acces +\"refusé\" employ", true));
        assertEquals(List.of("accès", "refusé"), marked(title, highlight.title()));
        assertEquals(Highlight.Part.REMEDY, highlight.part());
        assertEquals(List.of("accès", "REFUSÉS", "employés"), marked(highlight.excerpt(), highlight.spans()));
    }

    @Test
    void theExcerptIsTheStretchThatSaysMost() {
        String far = "mot ".repeat(300) + "le voyant orange clignote sur l'imprimante " + "fin ".repeat(300);
        Highlight highlight = Highlight.of(article("Titre", far, "-"), Question.ofText("mot voyant orange imprimante"));
        assertTrue(highlight.excerpt().length() <= Highlight.LONGEST);
        assertTrue(
                marked(highlight.excerpt(), highlight.spans()).containsAll(List.of("voyant", "orange", "imprimante")));
        Highlight none = Highlight.of(article("Titre", far, "-"), Question.ofText("xyzzy"));
        assertEquals(List.of(), none.spans());
        assertTrue(far.startsWith(none.excerpt()));
        Highlight unbroken = Highlight.of(article("Titre", "🙂".repeat(400), "-"), Question.ofText("xyzzy"));
        assertEquals(0, unbroken.excerpt().length() % 2, "no character is cut in two");
    }

    @Test
    void otherWordingsOfWhatWasSaidAreAdded() {
        assertEquals(
                List.of("mot de passe", "password"),
                Synonyms.shipped().addTo(Question.parse("mdp oublié", false)).alternatives());
        assertEquals(
                List.of("mdp", "password"),
                Synonyms.shipped()
                        .addTo(Question.ofText("J'ai perdu mes mots de passe !"))
                        .alternatives());
        assertEquals(
                List.of(),
                Synonyms.shipped()
                        .addTo(Question.ofText("le mot de la fin, en passe"))
                        .alternatives());
        assertEquals(
                List.of("MDP", "mot de passe", "password"),
                wordings(Synonyms.shipped().addTo(Question.parse("+MDP", false)).required()));
    }
}
