package org.incidentdesk.kb.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.yaml.snakeyaml.Yaml;

/**
 * One of the articles that were written for measuring how well search finds: Markdown under a front matter.
 *
 * @param slug its name, the file's without its ending
 * @param translationOf the name of the article it translates
 * @param article what the index is given
 */
record WrittenArticle(String slug, Optional<String> translationOf, Article article) {

    private static final Instant AT = Instant.parse("2026-11-25T12:00:00Z");
    private static final String ENDING = ".md";

    /** All of them, numbered from one on in the order of their names. */
    static List<WrittenArticle> all() {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            List<WrittenArticle> articles = new ArrayList<>();
            for (Path file : sorted) {
                articles.add(read(articles.size() + 1, file));
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            URI folder = WrittenArticle.class.getResource("articles").toURI();
            return Path.of(folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WrittenArticle read(long id, Path file) throws IOException {
        String name = file.getFileName().toString();
        String[] parts = Files.readString(file).split("(?m)^---\\n", 3);
        if (parts.length != 3 || !parts[0].isEmpty()) {
            throw new IllegalArgumentException("no front matter: " + name);
        }
        Map<String, Object> matter = new Yaml().load(parts[1]);
        Remedy remedy = Remedy.valueOf(upper(matter, "remedy"));
        ArticleText text = new ArticleText(
                new Title((String) matter.get("title")),
                new Text(section(parts[2], "Symptoms|Symptômes")
                        .orElseThrow(() -> new IllegalArgumentException("no symptoms: " + name))),
                section(parts[2], "Cause").map(Text::new),
                remedy,
                new Text(section(
                                parts[2],
                                remedy == Remedy.RESOLUTION ? "Resolution|Résolution" : "Workaround|Contournement")
                        .orElseThrow(() -> new IllegalArgumentException("no remedy: " + name))),
                Language.valueOf(upper(matter, "language")),
                new TreeSet<>(),
                new TreeSet<>(words(matter, "keywords")));
        return new WrittenArticle(
                name.substring(0, name.length() - ENDING.length()),
                Optional.ofNullable((String) matter.get("translation-of")),
                published(id, text, Audience.valueOf(upper(matter, "audience"))));
    }

    private static Article published(long id, ArticleText text, Audience audience) {
        return new Article(
                new ArticleId(id),
                text,
                audience,
                ArticleState.PUBLISHED,
                new PersonId("sara"),
                Optional.empty(),
                Optional.empty(),
                AT,
                AT,
                Optional.of(AT),
                0,
                1);
    }

    private static Optional<String> section(String body, String heading) {
        String[] around = body.split("(?m)^## (" + heading + ")\\n", 2);
        return around.length < 2 ? Optional.empty() : Optional.of(around[1].split("(?m)^## ", 2)[0].strip());
    }

    private static String upper(Map<String, Object> matter, String key) {
        return ((String) matter.get(key)).toUpperCase(Locale.ROOT);
    }

    private static List<String> words(Map<String, Object> matter, String key) {
        return ((List<?>) matter.get(key)).stream().map(String::valueOf).toList();
    }
}
