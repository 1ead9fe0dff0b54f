package org.incidentdesk.domain.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.contract.ArticleRepositoryContract;
import org.incidentdesk.domain.contract.AssetRepositoryContract;
import org.incidentdesk.domain.contract.CategoryRepositoryContract;
import org.incidentdesk.domain.contract.PersonRepositoryContract;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.AssetRepository;
import org.incidentdesk.domain.port.driven.CategoryRepository;
import org.incidentdesk.domain.port.driven.PersonRepository;
import org.incidentdesk.domain.port.driven.Storage;

/** Catalogues, directories and article lists with their faults, and the contracts that find them. */
class BrokenCatalogueTest extends Proof {

    private static UnaryOperator<Storage> assets(Altered.Body list) {
        return sound -> Altered.repository(sound, AssetRepository.class, "assets", "list", list);
    }

    private static UnaryOperator<Storage> people(Altered.Body list) {
        return sound -> Altered.repository(sound, PersonRepository.class, "people", "list", list);
    }

    private static UnaryOperator<Storage> articles(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, ArticleRepository.class, "articles", method, body);
    }

    /** Begins every stretch at the beginning. */
    private static Object fromTheBeginning(Object[] arguments, Altered.Original original) throws Throwable {
        return original.call(arguments[0], Optional.empty(), arguments[2]);
    }

    /** Looks for the words as they were typed. */
    private static Object asTyped(Object[] arguments, Altered.Original original) throws Throwable {
        List<Object> found = new ArrayList<>((List<?>) original.call(arguments));
        String typed = ((Optional<?>) arguments[0]).map(Object::toString).orElse("");
        found.removeIf(each -> !typed.isBlank() && !each.toString().contains(typed));
        return found;
    }

    @FoundBy(
            alone = true,
            value = {"assetsAreListedStretchByStretchInTheOrderOfTheirIdentities", "aSearchIsReadStretchByStretchToo"})
    static class AssetsFromTheBeginning extends Faulty implements AssetRepositoryContract {
        AssetsFromTheBeginning() {
            super(assets(BrokenCatalogueTest::fromTheBeginning));
        }
    }

    @FoundBy("assetsAreFoundByTheBeginningsOfNameAndIdentity")
    static class AssetsAsTyped extends Faulty implements AssetRepositoryContract {
        AssetsAsTyped() {
            super(assets(BrokenCatalogueTest::asTyped));
        }
    }

    @FoundBy(
            alone = true,
            value = {"personsAreListedStretchByStretchInTheOrderOfTheirIdentities", "aSearchIsReadStretchByStretchToo"})
    static class PersonsFromTheBeginning extends Faulty implements PersonRepositoryContract {
        PersonsFromTheBeginning() {
            super(people(BrokenCatalogueTest::fromTheBeginning));
        }
    }

    @FoundBy("personsAreFoundByTheBeginningsOfNameLoginAndAddress")
    static class PersonsAsTyped extends Faulty implements PersonRepositoryContract {
        PersonsAsTyped() {
            super(people(BrokenCatalogueTest::asTyped));
        }
    }

    /** Adds groups and never takes one away. */
    @FoundBy({"groupsCanBeLeftOneByOne", "everyPartOfAChangedThingComesBack"})
    static class Sociable extends Faulty implements PersonRepositoryContract {
        Sociable() {
            super(sound -> Altered.each(
                    sound,
                    PersonRepository.class,
                    "people",
                    people -> Altered.port(PersonRepository.class, people, "save", (arguments, original) -> {
                        Person given = (Person) arguments[0];
                        Set<GroupId> groups = new TreeSet<>(given.groups());
                        people.find(given.id()).ifPresent(present -> groups.addAll(present.groups()));
                        return original.call(new Person(
                                given.id(),
                                given.name(),
                                given.email(),
                                given.role() == Role.REQUESTER && !groups.isEmpty() ? Role.TECHNICIAN : given.role(),
                                given.location(),
                                groups,
                                given.active(),
                                given.version()));
                    })));
        }
    }

    /** Forgets nobody who was ever a member. */
    @FoundBy(alone = true, value = "theActiveMembersOfAGroupAreTold")
    static class MembersForLife extends Faulty implements PersonRepositoryContract {
        MembersForLife() {
            super(sound -> Altered.each(
                    sound,
                    PersonRepository.class,
                    "people",
                    people -> Altered.port(
                            PersonRepository.class,
                            people,
                            "activeMembers",
                            (arguments, original) ->
                                    people.list(Optional.empty(), Optional.empty(), Integer.MAX_VALUE).stream()
                                            .filter(person -> person.groups().contains(arguments[0]))
                                            .toList())));
        }
    }

    /** Counts those who have left as well. */
    @FoundBy(alone = true, value = "onlyActivePersonsOfTheRoleAreCounted")
    static class CountingAll extends Faulty implements PersonRepositoryContract {
        CountingAll() {
            super(sound -> Altered.each(
                    sound,
                    PersonRepository.class,
                    "people",
                    people -> Altered.port(
                            PersonRepository.class,
                            people,
                            "countActive",
                            (arguments, original) ->
                                    people.list(Optional.empty(), Optional.empty(), Integer.MAX_VALUE).stream()
                                            .filter(person -> person.role() == arguments[0])
                                            .count())));
        }
    }

    /** Deletes whatever the version. */
    @FoundBy("whatHasChangedSinceItWasFoundIsNotDeleted")
    static class Reckless extends Faulty implements CategoryRepositoryContract {
        Reckless() {
            super(sound -> Altered.each(
                    sound,
                    CategoryRepository.class,
                    "categories",
                    categories ->
                            Altered.port(CategoryRepository.class, categories, "delete", (arguments, original) -> {
                                Optional<Category> present = categories.find(((Category) arguments[0]).id());
                                return present.isEmpty() ? null : original.call(present.get());
                            })));
        }
    }

    /** Deletes nothing. */
    @FoundBy({"whatWasDeletedIsGone", "deletingAndChangingAtTheSameMomentExcludeEachOther"})
    static class Keeping extends Faulty implements CategoryRepositoryContract {
        Keeping() {
            super(sound -> Altered.repository(
                    sound, CategoryRepository.class, "categories", "delete", (arguments, original) -> null));
        }
    }

    /** Deletes at once, whatever becomes of the unit. */
    @FoundBy("aDeletionThatIsUndoneLeavesIt")
    static class Final extends Faulty implements CategoryRepositoryContract {
        Final() {
            super(Final::broken);
        }

        private static Storage broken(Storage sound) {
            Set<Object> gone = new HashSet<>();
            Storage deleting = Altered.repository(
                    sound, CategoryRepository.class, "categories", "delete", (arguments, original) -> {
                        gone.add(((Category) arguments[0]).id());
                        return original.call(arguments);
                    });
            return Altered.repository(
                    deleting,
                    CategoryRepository.class,
                    "categories",
                    "find",
                    (arguments, original) -> gone.contains(arguments[0]) ? Optional.empty() : original.call(arguments));
        }
    }

    /** Answers in the order in which it was asked. */
    @FoundBy(alone = true, value = "severalArticlesAreFoundAtOnceInTheOrderOfTheirNumbers")
    static class AsAsked extends Faulty implements ArticleRepositoryContract {
        AsAsked() {
            super(articles("findAll", (arguments, original) -> {
                List<Object> answers = new ArrayList<>();
                for (Object id : (Collection<?>) arguments[0]) {
                    answers.addAll((Collection<?>) original.call(List.of((ArticleId) id)));
                }
                return answers;
            }));
        }
    }

    /** Does not ask where an article came from. */
    @FoundBy("articlesAreListedStretchByStretchAsTheFilterSays")
    static class Sourceless extends Faulty implements ArticleRepositoryContract {
        Sourceless() {
            super(articles("list", (arguments, original) -> {
                ArticleRepository.Filter filter = (ArticleRepository.Filter) arguments[0];
                return original.call(
                        new ArticleRepository.Filter(
                                filter.state(),
                                filter.audience(),
                                filter.language(),
                                Optional.empty(),
                                filter.validAt(),
                                filter.categories()),
                        arguments[1],
                        arguments[2]);
            }));
        }
    }
}
