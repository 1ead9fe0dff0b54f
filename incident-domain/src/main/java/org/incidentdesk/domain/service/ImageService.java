package org.incidentdesk.domain.service;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.file.FileKind;
import org.incidentdesk.domain.file.FileLimits;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleDraft;
import org.incidentdesk.domain.knowledge.ArticleImage;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.FileStore;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.AddImage;
import org.incidentdesk.domain.port.driving.FileContent;
import org.incidentdesk.domain.port.driving.KnowledgeImages;
import org.incidentdesk.domain.port.driving.RemoveImage;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;

final class ImageService implements KnowledgeImages {

    private final Desk desk;

    ImageService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ArticleImage add(Request<AddImage> request, InputStream content) {
        AddImage wish = request.command();
        Actor actor = request.actor();
        FileKind kind = FileKind.named(wish.name());
        ArticleImage.mustBePicture(kind);
        kind.mustBeDeclaredAs(wish.declared());
        FileName name = ArticleImage.named(wish.name());
        // first as if it were small, so that nobody sends a large picture to learn afterwards that it is not wanted
        desk.ports().unitOfWork().reading(repositories -> mustTake(repositories, actor, wish.article(), name));
        FileStore.Stored stored =
                desk.ports().fileStore().put(new ContentCheck(content, kind, FileLimits.MAX_IMAGE_BYTES));
        ArticleImage image = new ArticleImage(
                wish.article(), new FileCard(name, kind, stored.size(), stored.hash()), actor.person(), desk.now());
        return desk.ports().unitOfWork().within(repositories -> {
            Optional<ArticleImage> present = mustTake(repositories, actor, wish.article(), name);
            if (present.isEmpty()) {
                repositories.articles().keep(image);
                return image;
            }
            if (!present.get().file().hash().equals(stored.hash())) {
                throw new InvalidValue("name", "duplicate", "other", name.value());
            }
            return present.get();
        });
    }

    /** The picture that has the name already, if one has. */
    private Optional<ArticleImage> mustTake(Repositories repositories, Actor actor, ArticleId id, FileName name) {
        Article article = readable(repositories, actor, id);
        List<ArticleImage> images = repositories.articles().images(id);
        Optional<ArticleImage> present = named(images, name.value());
        ArticleImage.mustBeTakenBy(article, present.isPresent() ? 0 : images.size(), actor);
        return present;
    }

    private Article readable(Repositories repositories, Actor actor, ArticleId id) {
        return new ArticleViews(repositories, actor, desk.now()).readable(id);
    }

    private static Optional<ArticleImage> named(List<ArticleImage> images, String name) {
        return images.stream()
                .filter(image -> image.file().name().value().equals(name))
                .findFirst();
    }

    @Override
    public void remove(Request<RemoveImage> request) {
        RemoveImage wish = request.command();
        request.actor().mustBeStaff("WRITE_ARTICLE");
        desk.ports().unitOfWork().within(repositories -> {
            Article article = readable(repositories, request.actor(), wish.article());
            ArticleImage image = named(repositories.articles().images(article.id()), wish.name())
                    .orElseThrow(() -> new NotFound("image", wish.name()));
            image.mustNotBeShownIn(Stream.of(
                            Stream.of(article.text()),
                            article.draft().map(ArticleDraft::text).stream(),
                            repositories.articles().revisions(article.id()).stream()
                                    .map(ArticleRevision::text))
                    .flatMap(texts -> texts));
            repositories.articles().remove(image);
            return image;
        });
    }

    @Override
    public List<ArticleImage> images(Actor actor, ArticleId article) {
        actor.mustBeStaff("WRITE_ARTICLE");
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories
                        .articles()
                        .images(readable(repositories, actor, article).id()));
    }

    @Override
    public FileContent open(Actor actor, ArticleId id, String name) {
        FileCard card = desk.ports().unitOfWork().reading(repositories -> {
            Article article = readable(repositories, actor, id);
            return named(repositories.articles().images(id), name)
                    .filter(image -> actor.role().isStaff() || image.isShownIn(article.text()))
                    .orElseThrow(() -> new NotFound("image", name))
                    .file();
        });
        Optional<InputStream> bytes = desk.ports().fileStore().open(card.hash());
        return new FileContent(card, bytes.orElseThrow(() -> new NotFound("fileContent", card.name())));
    }
}
