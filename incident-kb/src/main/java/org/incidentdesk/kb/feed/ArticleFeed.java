package org.incidentdesk.kb.feed;

import java.util.Set;
import java.util.function.Consumer;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.UnitOfWork;

/** Brings what happened to articles into the index. It reads the article as it is now, so that telling twice is fine. */
public final class ArticleFeed implements Consumer<Outbox.Message> {

    /** Under which name the outbox keeps what the index must still be told. */
    public static final Outbox.Subscription SUBSCRIPTION =
            new Outbox.Subscription("knowledge-index", Set.of(Outbox.Kind.ARTICLE));

    private final UnitOfWork unitOfWork;
    private final KnowledgeIndex index;

    /**
     * Makes a feed.
     *
     * @param unitOfWork where articles are read
     * @param index the index to feed
     */
    public ArticleFeed(UnitOfWork unitOfWork, KnowledgeIndex index) {
        this.unitOfWork = unitOfWork;
        this.index = index;
    }

    @Override
    public void accept(Outbox.Message message) {
        unitOfWork
                .reading(repositories -> repositories.articles().find(new ArticleId(message.subject())))
                .ifPresent(index::update);
    }
}
