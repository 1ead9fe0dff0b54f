package org.incidentdesk.web.page.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.web.problem.ReaderLanguage;
import org.incidentdesk.web.problem.Wording;

/**
 * The texts of the pages in one language. They stand in {@code page/text/AREA_LANGUAGE.properties}, one pair of files for
 * each area, and every key begins with its area. {@code {0}} stands for the first value, {@code {1}} for the second.
 */
public final class Words {

    /** The areas, each with its pair of files. */
    public static final List<String> AREAS =
            List.of("class", "dashboard", "frame", "home", "knowledge", "report", "settings", "ticket");

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final Properties texts = new Properties();

    private Words(Language language) {
        this.language = language;
        for (String area : AREAS) {
            load("/org/incidentdesk/web/page/text/" + area + "_" + ReaderLanguage.tag(language) + ".properties");
        }
    }

    private void load(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there are no texts at " + name);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The texts of a language.
     *
     * @param language the language
     * @return the texts
     */
    public static Words in(Language language) {
        return ALL.get(language);
    }

    /**
     * The language as a tag.
     *
     * @return {@code fr} or {@code en}
     */
    public String tag() {
        return ReaderLanguage.tag(language);
    }

    /**
     * A text, its values filled in.
     *
     * @param key the key
     * @param values the values
     * @return the text; the key where there is none, which a test excludes
     */
    public String of(String key, Object... values) {
        String text = texts.getProperty(key, key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /**
     * A text that counts: {@code KEY.one} or {@code KEY.other}, the number being its first value. French counts nothing and
     * one alike.
     *
     * @param key the key without its ending
     * @param count how many
     * @return the text
     */
    public String count(String key, long count) {
        boolean one = language == Language.FR ? count < 2 : count == 1;
        return of(key + (one ? ".one" : ".other"), count);
    }

    /**
     * A word of the domain as readers say it.
     *
     * @param name a status, role, action, level or kind, as the code names it
     * @return the word
     */
    public String word(String name) {
        return Wording.word(language, name);
    }

    /**
     * A word of the domain as it stands at the head of a column or on a button.
     *
     * @param name a status, role, action, level or kind, as the code names it
     * @return the word with a capital letter
     */
    public String capital(String name) {
        String word = word(name);
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /**
     * What a field is called. A name of several parts is called by each: {@code HIGH.LOW} by two words of the domain,
     * {@code node.3.reason} by what it is and its place, counted from one.
     *
     * @param field the field's name
     * @return its label, {@code frame.label.FIELD}; the name itself where there is none
     */
    public String label(String field) {
        String[] parts = field.split("\\.");
        return parts.length == 1
                ? part(field)
                : Stream.of(parts).map(this::part).collect(Collectors.joining(" · "));
    }

    private String part(String name) {
        if (name.matches("[0-9]{1,4}")) {
            return String.valueOf(Integer.parseInt(name) + 1);
        }
        return name.matches("[A-Z_]+") ? constant(name) : texts.getProperty("frame.label." + name, name);
    }

    private String constant(String name) {
        String word = capital(name);
        return word.equals(name) ? texts.getProperty("settings.term.NotificationKind." + name, name) : word;
    }

    /**
     * All keys.
     *
     * @return the keys in alphabetical order
     */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
