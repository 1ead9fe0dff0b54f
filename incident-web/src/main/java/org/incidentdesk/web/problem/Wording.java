package org.incidentdesk.web.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.knowledge.Language;

/**
 * The texts that readers see, in both languages. In a text, {@code {fact}} stands for a fact, and what is between square
 * brackets is left out where a fact in it is missing.
 */
public final class Wording {

    /** Facts whose values are words of the domain and not somebody's own text. */
    private static final Set<String> WORDS =
            Set.of("action", "status", "role", "allowed", "allowedTo", "kind", "state", "impact", "urgency");

    private static final Pattern PART = Pattern.compile("\\[([^\\]]*)\\]|\\{([A-Za-z]+)\\}");
    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TEXTS.put(language, load(language));
        }
    }

    private Wording() {}

    private static Properties load(Language language) {
        String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Wording.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a key, its facts filled in.
     *
     * @param language the reader's language
     * @param key the key
     * @param facts the facts
     * @return the text; the key where there is none, which a test excludes
     */
    public static String text(Language language, String key, Map<String, ?> facts) {
        String template = TEXTS.get(language).getProperty(key);
        return template == null ? key : fill(language, template, facts);
    }

    /**
     * A word of the domain as readers say it.
     *
     * @param language the reader's language
     * @param name a status, role, action, level or kind, as the code names it
     * @return the word; the name itself where there is none
     */
    public static String word(Language language, String name) {
        return TEXTS.get(language).getProperty("word." + name, name);
    }

    /**
     * All keys of a language.
     *
     * @param language the language
     * @return the keys in alphabetical order
     */
    public static Set<String> keys(Language language) {
        return new TreeSet<>(TEXTS.get(language).stringPropertyNames());
    }

    private static String fill(Language language, String template, Map<String, ?> facts) {
        StringBuilder text = new StringBuilder();
        Matcher parts = PART.matcher(template);
        while (parts.find()) {
            String part = parts.group(1) == null
                    ? word(language, parts.group(2), facts).orElse("")
                    : optional(language, parts.group(1), facts);
            parts.appendReplacement(text, Matcher.quoteReplacement(part));
        }
        return parts.appendTail(text).toString();
    }

    private static String optional(Language language, String part, Map<String, ?> facts) {
        StringBuilder text = new StringBuilder();
        Matcher names = FACT.matcher(part);
        while (names.find()) {
            Optional<String> fact = word(language, names.group(1), facts);
            if (fact.isEmpty()) {
                return "";
            }
            names.appendReplacement(text, Matcher.quoteReplacement(fact.get()));
        }
        return names.appendTail(text).toString();
    }

    private static Optional<String> word(Language language, String name, Map<String, ?> facts) {
        Object value = facts.get(name);
        if (value == null || (value instanceof Collection<?> list && list.isEmpty())) {
            return Optional.empty();
        }
        boolean ofTheDomain = WORDS.contains(name);
        if (value instanceof Collection<?> list) {
            return Optional.of(String.join(
                    ", ",
                    list.stream()
                            .map(element -> ofTheDomain ? word(language, element.toString()) : element.toString())
                            .toList()));
        }
        return Optional.of(ofTheDomain ? word(language, value.toString()) : value.toString());
    }
}
