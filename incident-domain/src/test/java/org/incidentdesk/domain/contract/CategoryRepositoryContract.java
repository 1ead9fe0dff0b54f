package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.port.driven.CategoryRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** What a {@link CategoryRepository} keeps. */
public interface CategoryRepositoryContract extends WholeListContract<CategoryId, Category> {

    @Override
    default CategoryRepository repository(Repositories repositories) {
        return repositories.categories();
    }

    @Override
    default List<Category> all(Repositories repositories) {
        return repositories.categories().all();
    }

    @Override
    default Category named(String id) {
        return SampleThings.category(new CategoryId(id));
    }

    @Override
    default List<Category> examples() {
        return List.of(
                SampleThings.category(Fresh.category()),
                new Category(
                        Fresh.category(),
                        new Title("Application « HorairePro » 🙂 \\ 'x' 系統"),
                        Optional.of(Fresh.category()),
                        Optional.of(Fresh.group()),
                        false,
                        true,
                        false,
                        Optional.of(new ServiceLevelId(Fresh.id("level"))),
                        Optional.of(new GuideId(Fresh.id("guide"))),
                        0),
                new Category(
                        Fresh.category(),
                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        false,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        0));
    }

    @Override
    default Category changed(Category thing) {
        return new Category(
                thing.id(),
                new Title("Autrement"),
                thing.parent().isPresent() ? Optional.empty() : Optional.of(Fresh.category()),
                thing.defaultGroup().isPresent() ? Optional.empty() : Optional.of(Fresh.group()),
                !thing.visibleToRequesters(),
                !thing.forIncidents(),
                !thing.retired(),
                thing.serviceLevel().isPresent()
                        ? Optional.empty()
                        : Optional.of(new ServiceLevelId(Fresh.id("level"))),
                thing.guide().isPresent() ? Optional.empty() : Optional.of(new GuideId(Fresh.id("guide"))),
                thing.version());
    }

    @Override
    default CategoryId id(Category thing) {
        return thing.id();
    }

    @Override
    default long version(Category thing) {
        return thing.version();
    }

    @Override
    default Category atVersion(Category thing, long version) {
        return thing.atVersion(version);
    }

    @Test
    default void whatWasDeletedIsGone() {
        Category kept = within(r -> repository(r).save(examples().get(1)));
        doing(r -> {
            repository(r).delete(kept);
            assertEquals(Optional.empty(), repository(r).find(kept.id()), "at once for its own unit");
        });
        assertEquals(Optional.empty(), reading(r -> repository(r).find(kept.id())));
        assertEquals(false, reading(this::all).stream().anyMatch(one -> one.id().equals(kept.id())));
        assertEquals(
                1,
                within(r -> repository(r).save(kept.atVersion(0))).version(),
                "and its identity is free for a new one");
    }

    @Test
    default void whatHasChangedSinceItWasFoundIsNotDeleted() {
        Category first = within(r -> repository(r).save(examples().get(0)));
        Category second = within(r -> repository(r).save(changed(first)));
        assertThrows(Conflict.class, () -> doing(r -> repository(r).delete(first)));
        assertEquals(Optional.of(second), reading(r -> repository(r).find(first.id())));
        doing(r -> repository(r).delete(second));
        assertThrows(Conflict.class, () -> doing(r -> repository(r).delete(second)), "nor twice");
    }

    @Test
    default void aDeletionThatIsUndoneLeavesIt() {
        Category kept = within(r -> repository(r).save(examples().get(0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    repository(r).delete(kept);
                    throw new IllegalArgumentException("undo");
                }));
        assertEquals(Optional.of(kept), reading(r -> repository(r).find(kept.id())));
    }

    @Test
    default void deletingAndChangingAtTheSameMomentExcludeEachOther() {
        Category kept = within(r -> repository(r).save(examples().get(0)));
        List<Optional<Throwable>> ends = Race.run(List.of(
                () -> doing(r -> repository(r).delete(kept)),
                () -> doing(r -> repository(r).save(changed(kept)))));
        List<Throwable> losers = ends.stream().flatMap(Optional::stream).toList();
        assertEquals(1, losers.size(), "losers: " + losers);
        assertInstanceOf(Conflict.class, losers.get(0));
    }
}
