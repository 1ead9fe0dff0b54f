package org.incidentdesk.kb.mapping;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Esteem;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.text.Text;

/**
 * An article as the index keeps it. Its words stand in the fields of its own language, so that they are analysed by that
 * language's grammar. An article that is not published is kept as well, without its words: the index must remember its
 * version, or an older message that comes late would bring it back.
 */
@SearchEntity(name = "article")
@Indexed(index = "article-2")
public final class ArticleDocument {

    /** The number of the mark that stands in an index while it is filled for the first time: no article's. */
    public static final long MARK = -1;

    /** The article's number. */
    @DocumentId
    public final Long id;

    /** The number again, to sort by and to tell what was found. */
    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    public final Long number;

    /** The article's version. */
    @GenericField(projectable = Projectable.YES)
    public final Long version;

    /** Which rebuild has last confirmed it. */
    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    public final Long generation;

    /** Whether it may be found. */
    @GenericField
    public final Boolean published;

    /** Who it is written for. */
    @KeywordField(aggregable = Aggregable.YES)
    public final String audience;

    /** The language it is written in. */
    @KeywordField
    public final String language;

    /** The categories it belongs to. */
    @KeywordField
    public final Set<String> categories;

    /** All of them in one, in order, to count articles by. */
    @KeywordField(aggregable = Aggregable.YES)
    public final String together;

    /** The microsecond from which it is meant for its readers. */
    @GenericField
    public final Long validFrom;

    /** The microsecond at which that is over. */
    @GenericField
    public final Long validUntil;

    /** How well it has served. */
    @GenericField(projectable = Projectable.YES)
    public final Double esteem;

    /** The words of title and keywords as they are typed, of either language. */
    @FullTextField(analyzer = Grammars.TYPED)
    public final List<String> typed;

    /** The title of a French article. */
    @FullTextField(analyzer = Grammars.FRENCH, searchAnalyzer = Grammars.FRENCH_QUESTION)
    public final String titleFr;

    /** The keywords of a French article. */
    @FullTextField(analyzer = Grammars.FRENCH, searchAnalyzer = Grammars.FRENCH_QUESTION)
    public final List<String> keywordsFr;

    /** Symptoms, cause and remedy of a French article. */
    @FullTextField(analyzer = Grammars.FRENCH, searchAnalyzer = Grammars.FRENCH_QUESTION)
    public final List<String> textFr;

    /** The title of an English article. */
    @FullTextField(analyzer = Grammars.ENGLISH, searchAnalyzer = Grammars.ENGLISH_QUESTION)
    public final String titleEn;

    /** The keywords of an English article. */
    @FullTextField(analyzer = Grammars.ENGLISH, searchAnalyzer = Grammars.ENGLISH_QUESTION)
    public final List<String> keywordsEn;

    /** Symptoms, cause and remedy of an English article. */
    @FullTextField(analyzer = Grammars.ENGLISH, searchAnalyzer = Grammars.ENGLISH_QUESTION)
    public final List<String> textEn;

    private ArticleDocument(Article article, long generation) {
        ArticleText text = article.text();
        id = article.id().value();
        number = id;
        version = article.version();
        this.generation = generation;
        published = article.isSearchable();
        audience = article.audience().name();
        language = text.language().name();
        categories = text.categories().stream().map(CategoryId::value).collect(Collectors.toSet());
        together = text.categories().stream().map(CategoryId::value).collect(Collectors.joining(" "));
        validFrom = article.validity().from().map(ArticleDocument::micros).orElse(null);
        validUntil = article.validity().until().map(ArticleDocument::micros).orElse(null);
        esteem = Esteem.of(article);
        typed = words(
                published,
                Stream.concat(Stream.of(text.title().value()), text.keywords().stream())
                        .toList());
        boolean french = published && text.language() == Language.FR;
        boolean english = published && text.language() == Language.EN;
        titleFr = french ? Grammars.plain(text.title().value()) : null;
        keywordsFr = words(french, text.keywords());
        textFr = words(french, body(text));
        titleEn = english ? Grammars.plain(text.title().value()) : null;
        keywordsEn = words(english, text.keywords());
        textEn = words(english, body(text));
    }

    private ArticleDocument() {
        id = MARK;
        number = MARK;
        version = 0L;
        generation = MARK;
        published = false;
        audience = null;
        language = null;
        categories = Set.of();
        together = null;
        validFrom = null;
        validUntil = null;
        esteem = null;
        typed = List.of();
        titleFr = null;
        keywordsFr = List.of();
        textFr = List.of();
        titleEn = null;
        keywordsEn = List.of();
        textEn = List.of();
    }

    /**
     * The mark of a first filling that goes on, or broke off.
     *
     * @return a document that is never found, older than every generation
     */
    public static ArticleDocument mark() {
        return new ArticleDocument();
    }

    /**
     * What the index keeps of an article.
     *
     * @param article the article
     * @param generation which rebuild has last confirmed it
     * @return the document
     */
    public static ArticleDocument of(Article article, long generation) {
        return new ArticleDocument(article, generation);
    }

    /**
     * A moment as the index counts it: to the microsecond, as everywhere.
     *
     * @param moment the moment
     * @return microseconds since 1970
     */
    public static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    private static List<String> words(boolean wanted, Collection<String> words) {
        return wanted ? words.stream().map(Grammars::plain).toList() : List.of();
    }

    private static List<String> body(ArticleText text) {
        return Stream.of(
                        text.symptoms().value(),
                        text.cause().map(Text::value).orElse(""),
                        text.remedyText().value())
                .toList();
    }
}
