package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.BilingualText;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.port.driven.GuideRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.junit.jupiter.api.Test;

/** What a {@link GuideRepository} keeps. */
public interface GuideRepositoryContract extends WholeListContract<GuideId, Guide> {

    @Override
    default GuideRepository repository(Repositories repositories) {
        return repositories.guides();
    }

    @Override
    default List<Guide> all(Repositories repositories) {
        return repositories.guides().all();
    }

    @Override
    default Guide named(String id) {
        return SampleThings.guide(new GuideId(id));
    }

    @Override
    default List<Guide> examples() {
        List<GuideNode> longest = new ArrayList<>();
        String words = Fresh.ofLength(Guide.MAX_TEXT);
        for (int i = 1; i < Guide.MAX_NODES; i++) {
            longest.add(
                    new GuideNode.Fact(new NodeId("n" + i), BilingualText.of(words, words), new NodeId("n" + (i + 1))));
        }
        longest.add(new GuideNode.ArticleEnd(
                new NodeId("n" + Guide.MAX_NODES), BilingualText.of("Voir", "See"), new ArticleId(1_000_000_000_000L)));
        return List.of(
                SampleThings.guide(new GuideId(Fresh.id("guide"))),
                new Guide(
                        new GuideId(Fresh.id("guide")),
                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                        new NodeId("n1"),
                        longest,
                        0));
    }

    @Override
    default Guide changed(Guide thing) {
        List<GuideNode> nodes = List.of(
                new GuideNode.Fact(new NodeId("a"), BilingualText.of("Quoi ?", "What?"), new NodeId("b")),
                new GuideNode.EscalationEnd(
                        new NodeId("b"),
                        BilingualText.of("Trop tard", "Too late"),
                        Optional.empty(),
                        EscalationReason.NO_SOLUTION_IN_TIME));
        return new Guide(thing.id(), new Title("Autrement"), new NodeId("a"), nodes, thing.version());
    }

    @Override
    default GuideId id(Guide thing) {
        return thing.id();
    }

    @Override
    default long version(Guide thing) {
        return thing.version();
    }

    @Override
    default Guide atVersion(Guide thing, long version) {
        return thing.atVersion(version);
    }

    @Test
    default void everyVersionOfAGuideStays() {
        for (Guide example : examples()) {
            Guide first = within(r -> r.guides().save(example));
            Guide second = within(r -> {
                Guide saved = r.guides().save(changed(first));
                assertEquals(Optional.of(saved), r.guides().revision(saved.id(), 2), "the unit sees its own change");
                return saved;
            });
            assertEquals(Optional.of(first), reading(r -> r.guides().revision(first.id(), 1)));
            assertEquals(Optional.of(second), reading(r -> r.guides().revision(first.id(), 2)));
            assertEquals(Optional.empty(), reading(r -> r.guides().revision(first.id(), 0)));
            assertEquals(Optional.empty(), reading(r -> r.guides().revision(first.id(), 3)));
        }
        GuideId missing = new GuideId(Fresh.id("guide"));
        assertEquals(Optional.empty(), reading(r -> r.guides().revision(missing, 1)));
    }

    @Test
    default void aVersionThatWasUndoneNeverWas() {
        Guide first = within(r -> r.guides().save(examples().get(0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    r.guides().save(changed(first));
                    throw new IllegalArgumentException("undo");
                }));
        assertEquals(Optional.empty(), reading(r -> r.guides().revision(first.id(), 2)));
        Guide second = within(r -> r.guides().save(first));
        assertEquals(Optional.of(second), reading(r -> r.guides().revision(first.id(), 2)));
    }
}
