package org.incidentdesk.domain.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.ArticleFile;
import org.incidentdesk.domain.port.driving.ImportArticles;
import org.incidentdesk.domain.port.driving.ImportedArticles;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.ticket.Stamp;

/** One import: every article is judged before the first is taken in, and all are in one unit of work. */
final class ArticleImport {

    private final Repositories repositories;
    private final Stamp stamp;
    private final Map<String, CategoryId> categories = new HashMap<>();
    private final Map<Slug, Integer> places = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private int begun;
    private int changed;
    private int unchanged;

    ArticleImport(Repositories repositories, Stamp stamp) {
        this.repositories = repositories;
        this.stamp = stamp;
    }

    ImportedArticles take(ImportArticles wish) {
        for (Map.Entry<Category, String> node :
                new CategoryTree(repositories.categories().all()).walk().entrySet()) {
            categories.putIfAbsent(node.getValue(), node.getKey().id());
        }
        List<ArticleFile> files = wish.articles();
        List<Optional<ArticleText>> texts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            texts.add(judged(i, files.get(i)));
        }
        for (int i = 0; i < files.size(); i++) {
            judgeTranslation(i, files);
        }
        refuseFaults();
        for (int i = 0; i < files.size(); i++) {
            takeIn(files.get(i), texts.get(i).orElseThrow());
        }
        for (int i = 0; i < files.size(); i++) {
            translate(i, files.get(i));
        }
        refuseFaults();
        return new ImportedArticles(begun, changed, unchanged);
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    private static String place(int index, String part) {
        return "articles[" + index + "]." + part;
    }

    private Optional<ArticleText> judged(int index, ArticleFile file) {
        Integer before = places.putIfAbsent(file.slug(), index);
        if (before != null) {
            String slug = place(index, "slug");
            faults.add(new Fault(slug, "duplicate", Map.of("other", place(before, "slug"))));
        }
        SortedSet<CategoryId> named = new TreeSet<>();
        for (int i = 0; i < file.categories().size(); i++) {
            String path = file.categories().get(i);
            if (categories.containsKey(path)) {
                named.add(categories.get(path));
            } else {
                String category = place(index, "categories[" + i + "]");
                faults.add(new Fault(category, "unknown-reference", Map.of("value", path)));
            }
        }
        Optional<Article> known = repositories.articles().findBySlug(file.slug());
        if (known.flatMap(Article::draft).isPresent() && known.get().state() == ArticleState.PUBLISHED) {
            String slug = place(index, "slug");
            faults.add(new Fault(slug, "being-revised", Map.of()));
        }
        try {
            return Optional.of(new ArticleText(
                    file.title(),
                    file.symptoms(),
                    file.cause(),
                    file.remedy(),
                    file.remedyText(),
                    file.language(),
                    named,
                    file.keywords()));
        } catch (InvalidValue e) {
            e.faults()
                    .forEach(fault -> faults.add(new Fault(place(index, fault.field()), fault.code(), fault.facts())));
            return Optional.empty();
        }
    }

    private void judgeTranslation(int index, List<ArticleFile> files) {
        ArticleFile file = files.get(index);
        file.translation().ifPresent(other -> {
            if (!places.containsKey(other)
                    && repositories.articles().findBySlug(other).isEmpty()) {
                String translation = place(index, "translation");
                faults.add(new Fault(translation, "unknown-reference", Map.of("value", other.value())));
            }
        });
    }

    private void takeIn(ArticleFile file, ArticleText text) {
        Optional<Article> known = repositories.articles().findBySlug(file.slug());
        Article before = known.orElseGet(() -> Article.draft(
                        repositories.numbering().nextArticle(), text, Optional.empty(), stamp.by(), stamp.at())
                .named(file.slug()));
        Article after = reached(before, file, text);
        ArticleChanges.saved(repositories, before, after);
        if (known.isEmpty()) {
            begun++;
        } else if (after.equals(before)) {
            unchanged++;
        } else {
            changed++;
        }
    }

    /** The steps that lead from what is here to what the file says. */
    private Article reached(Article before, ArticleFile file, ArticleText text) {
        boolean same = before.text().equals(text);
        boolean retired = file.state() == ArticleState.RETIRED;
        if (before.state() == ArticleState.RETIRED && retired && same) {
            return before;
        }
        Article article = before.state() == ArticleState.RETIRED ? before.restore(stamp.by(), stamp.at()) : before;
        article = article.text().equals(text) ? article : article.revise(text, stamp.by(), stamp.at());
        article = article.openTo(file.audience(), stamp.by(), stamp.at());
        article = article.limitTo(file.validity(), stamp.by(), stamp.at());
        return switch (file.state()) {
            case DRAFT -> article;
            case IN_REVIEW -> isDraft(article) ? article.submit(stamp.by(), stamp.at()) : article;
            case PUBLISHED -> published(article);
            case RETIRED -> article.retire(stamp.by(), stamp.at());
        };
    }

    private static boolean isDraft(Article article) {
        return article.state() == ArticleState.DRAFT
                || article.draft()
                        .filter(beside -> beside.state() == ArticleState.DRAFT)
                        .isPresent();
    }

    private Article published(Article article) {
        if (article.state() == ArticleState.PUBLISHED && article.draft().isEmpty()) {
            return article;
        }
        Article handedIn = isDraft(article) ? article.submit(stamp.by(), stamp.at()) : article;
        return handedIn.publish(stamp.by(), stamp.at());
    }

    private void translate(int index, ArticleFile file) {
        if (file.translation().isEmpty()) {
            return;
        }
        Article one = repositories.articles().findBySlug(file.slug()).orElseThrow();
        Article other =
                repositories.articles().findBySlug(file.translation().get()).orElseThrow();
        if (one.translation().equals(Optional.of(other.id()))) {
            return;
        }
        try {
            Article linked = one.translatedBy(other, stamp.by(), stamp.at());
            Article back = other.translatedBy(one, stamp.by(), stamp.at());
            repositories.articles().save(linked);
            repositories.articles().save(back);
        } catch (RuleRefused e) {
            String translation = place(index, "translation");
            faults.add(new Fault(
                    translation,
                    "not-its-translation",
                    Map.of("value", other.slug().value())));
        }
    }
}
