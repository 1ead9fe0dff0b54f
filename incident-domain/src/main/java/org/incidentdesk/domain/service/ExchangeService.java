package org.incidentdesk.domain.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driving.ArticleFile;
import org.incidentdesk.domain.port.driving.ExportedArticle;
import org.incidentdesk.domain.port.driving.ImportArticles;
import org.incidentdesk.domain.port.driving.ImportedArticles;
import org.incidentdesk.domain.port.driving.KnowledgeExchange;
import org.incidentdesk.domain.port.driving.Request;

final class ExchangeService implements KnowledgeExchange {

    private final Desk desk;

    ExchangeService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<ExportedArticle> export(Actor actor, Optional<ArticleId> after, int limit) {
        actor.mustBeAdministrator("EXPORT_ARTICLES");
        PageRequest.checkLimit(limit);
        return desk.ports().unitOfWork().reading(repositories -> {
            CategoryTree tree = new CategoryTree(repositories.categories().all());
            List<Article> articles = repositories.articles().list(ArticleRepository.Filter.ALL, after, limit);
            List<ArticleId> others = articles.stream()
                    .flatMap(article -> article.translation().stream())
                    .toList();
            Map<ArticleId, Slug> translations = repositories.articles().findAll(others).stream()
                    .collect(Collectors.toMap(Article::id, Article::slug));
            return articles.stream()
                    .map(article -> new ExportedArticle(article.id(), file(article, tree, translations)))
                    .toList();
        });
    }

    private static ArticleFile file(Article article, CategoryTree tree, Map<ArticleId, Slug> translations) {
        ArticleText text = article.text();
        return new ArticleFile(
                article.slug(),
                text.title(),
                text.symptoms(),
                text.cause(),
                text.remedy(),
                text.remedyText(),
                text.language(),
                text.categories().stream().map(tree::pathName).toList(),
                text.keywords(),
                article.audience(),
                article.state(),
                article.validity(),
                article.translation().map(translations::get));
    }

    @Override
    public ImportedArticles bring(Request<ImportArticles> request) {
        request.actor().mustBeAdministrator("IMPORT_ARTICLES");
        return desk.ports()
                .unitOfWork()
                .within(repositories ->
                        new ArticleImport(repositories, desk.stamp(request.actor())).take(request.command()));
    }
}
