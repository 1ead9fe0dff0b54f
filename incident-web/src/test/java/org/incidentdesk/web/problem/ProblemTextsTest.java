package org.incidentdesk.web.problem;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.SearchUnavailable;
import org.incidentdesk.domain.refusal.TransitionRefused;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the domain or the door refuses can be told, in both languages. */
class ProblemTextsTest {

    private static final Path SOURCES = Path.of("..");

    /** Every string literal that matches a pattern in the sources of a module. */
    private static Set<String> literals(String module, String regex) {
        Pattern pattern = Pattern.compile(regex);
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(module).resolve("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Set<String> faultCodes() {
        Set<String> codes = literals("incident-domain", "new InvalidValue\\(\\s*[^,;]+,\\s*\"([a-z-]+)\"");
        codes.addAll(literals("incident-web", "new InvalidValue\\(\\s*[^,;]+,\\s*\"([a-z-]+)\""));
        codes.addAll(literals("incident-domain", "new Fault\\(\\s*[^,;]+,\\s*\"([a-z-]+)\""));
        codes.addAll(literals("incident-web", "new Fault\\(\\s*[^,;]+,\\s*\"([a-z-]+)\""));
        codes.addAll(literals("incident-web", "new Unreadable\\(\\s*[^,;]+,\\s*[^,;]+,\\s*\"([a-z-]+)\""));
        codes.addAll(literals("incident-web", "\"below lower [a-z]+\",\\s*\"([a-z-]+)\""));
        codes.addAll(List.of("duplicate-field", "too-many"));
        return codes;
    }

    private static void assertWord(Language language, String word) {
        assertTrue(Wording.keys(language).contains("word." + word), () -> language + " has no word for " + word);
    }

    @Test
    void theLanguagesSayTheSameThings() {
        assertEquals(Wording.keys(Language.EN), Wording.keys(Language.FR));
    }

    @Test
    void everyRefusalOfTheFamilyHasItsType() {
        Map<Class<?>, Stream<String>> codes = Map.of(
                NotFound.class, Stream.of("not-found", "unknown-reference"),
                InvalidValue.class, Stream.of("invalid-value"),
                TransitionRefused.class, Stream.of("transition-refused"),
                RightMissing.class, Stream.of("right-missing"),
                SearchUnavailable.class, Stream.of("search-unavailable"),
                Conflict.class, Arrays.stream(Conflict.Kind.values()).map(Conflict.Kind::code),
                RuleRefused.class, Arrays.stream(RuleRefused.Rule.values()).map(RuleRefused.Rule::code));
        assertEquals(Set.of(DomainRefusal.class.getPermittedSubclasses()), codes.keySet());
        codes.values()
                .forEach(each -> each.forEach(code -> {
                    assertTrue(ProblemCatalogue.knows(code), code);
                    int status = ProblemCatalogue.get(code).status();
                    assertTrue(code.equals("search-unavailable") ? status == 503 : status >= 400 && status < 500, code);
                }));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTypeIsWordedFromItsFacts(Language language) {
        assertTrue(ProblemCatalogue.all().size() > 45);
        assertAll(ProblemCatalogue.all().stream().map(type -> () -> {
            Problem problem = Problem.of(type.code(), type.sample(), List.of(), language);
            assertFalse(problem.title().startsWith("problem."), problem::toString);
            assertFalse(problem.detail().startsWith("problem."), problem::toString);
            assertFalse(problem.detail().matches(".*[{}\\[\\]].*"), problem::toString);
            for (Object fact : type.sample().values()) {
                if (fact instanceof String text && !text.matches("[A-Z_]+|[a-z][A-Za-z]*")) {
                    assertTrue(
                            problem.detail().contains(text) || type.code().equals("already-approved"),
                            problem::toString);
                }
            }
        }));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFaultCodeInTheSourcesHasItsText(Language language) {
        Set<String> codes = faultCodes();
        assertTrue(codes.size() >= 28, codes::toString);
        Set<String> texts = Wording.keys(language).stream()
                .filter(key -> key.startsWith("fault."))
                .map(key -> key.substring("fault.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, texts, "neither a fault without text nor a text without fault");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordThatAFactMayBeIsKnown(Language language) {
        List<Enum<?>> constants = new ArrayList<>();
        constants.addAll(List.of(Status.values()));
        constants.addAll(List.of(TicketAction.values()));
        constants.addAll(List.of(Role.values()));
        constants.addAll(List.of(Priority.values()));
        constants.addAll(List.of(ArticleState.values()));
        constants.forEach(constant -> assertWord(language, constant.name()));
        Set<String> actions = literals("incident-domain", "mustBe(?:Staff|Administrator)?\\(\\s*\"([A-Z_]+)\"");
        actions.addAll(literals("incident-domain", "ownOrAdministrator\\([^\"]*\"([A-Z_]+)\""));
        assertTrue(actions.size() >= 30, actions::toString);
        actions.forEach(action -> assertWord(language, action));
        Set<String> kinds = literals("incident-domain", "(?:new NotFound|alreadyExists|Kind<>)\\(\\s*\"([A-Za-z]+)\"");
        kinds.addAll(literals("incident-domain", "entry\\([^\"]*class, \"([A-Za-z]+)\"\\)"));
        assertTrue(kinds.size() >= 12, kinds::toString);
        kinds.forEach(kind -> assertWord(language, kind));
    }

    @Test
    void statusesReadAsOnTheFrenchScreen() {
        assertEquals("En cours (attribué)", Wording.word(Language.FR, "ASSIGNED"));
        assertEquals("Clos", Wording.word(Language.FR, "CLOSED"));
        assertNotEquals(Wording.word(Language.FR, "SOLVED"), Wording.word(Language.EN, "SOLVED"));
    }

    @Test
    void theReadersLanguageIsChosenByPreference() {
        assertAll(
                () -> assertEquals(Language.FR, ReaderLanguage.of("fr")),
                () -> assertEquals(Language.FR, ReaderLanguage.of("fr-CA,en;q=0.8")),
                () -> assertEquals(Language.EN, ReaderLanguage.of("fr;q=0.5,en;q=0.8")),
                () -> assertEquals(Language.EN, ReaderLanguage.of("de")),
                () -> assertEquals(Language.FR, ReaderLanguage.of("de,fr;q=0.1")),
                () -> assertEquals(Language.EN, ReaderLanguage.of(null)),
                () -> assertEquals(Language.EN, ReaderLanguage.of("*;;;q=x")));
    }

    @Test
    void thePageOfProblemsIsCurrent() throws IOException {
        Path page = SOURCES.resolve("docs/problems.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(page, page());
        }
        assertEquals(page(), Files.readString(page), "run the tests with -Ddocs.write=true to write it anew");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Problems

                Whatever the service refuses it tells as a problem document (RFC 9457, `application/problem+json`): `type` is
                an address that documents the type, `title` and `detail` are worded in French or English by `Accept-Language`,
                `code` is stable, `facts` holds what the detail was worded from, and `errors` names each value that is wrong
                with its place (a JSON pointer into the body, or a parameter's name), its code and its facts. This page is
                generated from the catalogue that the service itself uses.

                """);
        page.append("| code | status | English | français |\n|---|---|---|---|\n");
        for (ProblemType type : ProblemCatalogue.all()) {
            page.append("| `").append(type.code()).append("` | ").append(type.status());
            for (Language language : new Language[] {Language.EN, Language.FR}) {
                Problem problem = Problem.of(type.code(), type.sample(), List.of(), language);
                page.append(" | **").append(problem.title()).append("** ").append(problem.detail());
            }
            page.append(" |\n");
        }
        return page.toString();
    }
}
