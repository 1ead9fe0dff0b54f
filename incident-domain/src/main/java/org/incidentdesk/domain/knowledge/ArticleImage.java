package org.incidentdesk.domain.knowledge;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.file.FileKind;
import org.incidentdesk.domain.file.FileLimits;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Words;

/**
 * A picture that belongs to an article. The article's text shows it by a relative address, {@code ![](images/NAME)}, so
 * that the text means the same at every desk. A picture never changes under its name; another one has another name.
 *
 * @param article to which article it belongs
 * @param file its name, kind, size and content; the name has small letters without accents, digits and hyphens alone, so
 *     that it can stand in an address as it is
 * @param by who added it
 * @param at when
 */
public record ArticleImage(ArticleId article, FileCard file, PersonId by, Instant at) {

    /** Below which relative address a text finds its pictures. */
    public static final String FOLDER = "images/";

    /** The most pictures of one article. */
    public static final int MAX_IMAGES = 30;

    private static final int LONGEST_NAME = 80;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z]{3,4}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /**
     * Demands every part.
     *
     * @throws InvalidValue if the file is no picture, or too large, or its name not plain
     */
    public ArticleImage {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        mustBePicture(file.kind());
        if (!PLAIN.matcher(file.name().value()).matches()) {
            throw new InvalidValue("name", "not-a-plain-name");
        }
        if (file.size() > FileLimits.MAX_IMAGE_BYTES) {
            throw new InvalidValue("content", "file-too-large", "max", FileLimits.MAX_IMAGE_BYTES);
        }
    }

    /**
     * The name under which an article keeps a picture.
     *
     * @param given the name that the picture came with
     * @return its words in small letters without accents, joined by hyphens
     */
    public static FileName named(FileName given) {
        String extension = given.extension();
        String whole = given.value();
        String stem = whole.substring(0, Math.max(0, whole.length() - extension.length() - 1));
        String words = BETWEEN_WORDS
                .matcher(Words.fold(stem))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        String cut = words.substring(0, Math.min(LONGEST_NAME, words.length())).replaceAll("-$", "");
        return new FileName((cut.isEmpty() ? "image" : cut) + "." + extension);
    }

    /**
     * Demands one of the four kinds of pictures.
     *
     * @param kind a kind of file
     * @throws InvalidValue {@code name: file-kind-not-taken}, with those that are taken
     */
    public static void mustBePicture(FileKind kind) {
        if (!kind.isPicture()) {
            throw new InvalidValue("name", "file-kind-not-taken", "allowed", "png, jpg, jpeg, gif, webp");
        }
    }

    /**
     * Demands that an article takes pictures.
     *
     * @param article the article
     * @param present how many it has already
     * @param by who wants to add one
     * @throws org.incidentdesk.domain.refusal.RightMissing for requesters
     * @throws RuleRefused if the article is retired
     * @throws InvalidValue {@code images: too-many}
     */
    public static void mustBeTakenBy(Article article, int present, Actor by) {
        by.mustBeStaff("WRITE_ARTICLE");
        if (article.state() == ArticleState.RETIRED) {
            throw new RuleRefused(
                    Rule.ARTICLE_STATE,
                    Map.of("article", article.id().toString(), "state", article.state().name(), "action", "REVISE"));
        }
        if (present >= MAX_IMAGES) {
            throw new InvalidValue("images", "too-many", "max", MAX_IMAGES);
        }
    }

    /**
     * Demands that no text shows it: what was published stays readable, pictures included.
     *
     * @param texts the article's texts, published ones and the one that is being written
     * @throws RuleRefused if one of them shows it
     */
    public void mustNotBeShownIn(Stream<ArticleText> texts) {
        if (texts.anyMatch(this::isShownIn)) {
            throw new RuleRefused(Rule.IMAGE_SHOWN, "image", file.name());
        }
    }

    /**
     * Whether a text names it, so that whoever reads the text may see it.
     *
     * @param text what an article says
     * @return true if one of its parts has the picture's address
     */
    public boolean isShownIn(ArticleText text) {
        Pattern address = Pattern.compile(
                "(?<![\\p{L}\\p{N}_./-])" + Pattern.quote(FOLDER + file.name()) + "(?![\\p{L}\\p{N}_/-]|\\.[\\p{L}\\p{N}])");
        return Stream.of(Optional.of(text.symptoms()), text.cause(), Optional.of(text.remedyText()))
                .flatMap(Optional::stream)
                .map(Text::value)
                .anyMatch(value -> address.matcher(value).find());
    }
}
