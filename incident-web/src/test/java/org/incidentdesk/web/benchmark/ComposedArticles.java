package org.incidentdesk.web.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
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

/**
 * As many articles as wanted, composed by seed: the title and symptoms of one written article, the remedy of another of
 * the same language. Every word is therefore as frequent among them as among the written ones.
 */
final class ComposedArticles {

    private static final Instant AT = Instant.parse("2026-11-25T12:00:00Z");

    private record Written(String title, String symptoms, String remedy) {}

    private final Map<Language, List<Written>> written = new EnumMap<>(Language.class);

    ComposedArticles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                read(Files.readString(file));
            }
        }
    }

    private void read(String markdown) {
        String[] sections = markdown.split("(?m)^## .*\\n");
        Language language = Language.valueOf(matter(sections[0], "language").toUpperCase(Locale.ROOT));
        written.computeIfAbsent(language, key -> new ArrayList<>())
                .add(new Written(
                        matter(sections[0], "title").replace("\"", ""),
                        sections[1].strip(),
                        sections[sections.length - 1].strip()));
    }

    private static String matter(String front, String key) {
        return front.lines()
                .filter(line -> line.startsWith(key + ": "))
                .findFirst()
                .orElseThrow()
                .substring(key.length() + 2);
    }

    Stream<Article> articles(int count) {
        Random random = new Random(42);
        return LongStream.rangeClosed(1, count).mapToObj(id -> article(id, random));
    }

    /** What tickets might say: the symptoms of each written article. */
    List<String> tickets() {
        return written.values().stream()
                .flatMap(List::stream)
                .map(article -> article.title() + " " + article.symptoms())
                .toList();
    }

    private Article article(long id, Random random) {
        Language language = random.nextBoolean() ? Language.FR : Language.EN;
        List<Written> choice = written.get(language);
        Written one = choice.get(random.nextInt(choice.size()));
        Written other = choice.get(random.nextInt(choice.size()));
        ArticleText text = new ArticleText(
                new Title(one.title()),
                new Text(one.symptoms()),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text(other.remedy()),
                language,
                new TreeSet<>(),
                new TreeSet<>());
        return new Article(
                new ArticleId(id),
                text,
                random.nextInt(4) == 0 ? Audience.INTERNAL : Audience.FAQ,
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
}
