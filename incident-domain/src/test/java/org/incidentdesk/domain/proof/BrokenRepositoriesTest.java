package org.incidentdesk.domain.proof;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.contract.CategoryRepositoryContract;
import org.incidentdesk.domain.contract.LocationRepositoryContract;
import org.incidentdesk.domain.contract.NumberingContract;
import org.incidentdesk.domain.contract.PersonRepositoryContract;
import org.incidentdesk.domain.contract.ReceiptRepositoryContract;
import org.incidentdesk.domain.contract.SettingsRepositoryContract;
import org.incidentdesk.domain.contract.TokenRepositoryContract;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.port.driven.CategoryRepository;
import org.incidentdesk.domain.port.driven.LocationRepository;
import org.incidentdesk.domain.port.driven.Numbering;
import org.incidentdesk.domain.port.driven.PersonRepository;
import org.incidentdesk.domain.port.driven.ReceiptRepository;
import org.incidentdesk.domain.port.driven.ReceiptRepository.StoredReceipt;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.SettingsRepository;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.TokenRepository;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.settings.DeskSettings;
import org.junit.jupiter.api.Test;

/** The smaller repositories with their faults, and the contracts that find them. */
class BrokenRepositoriesTest {

    abstract static class Faulty {
        private final Storage storage;

        Faulty(UnaryOperator<Storage> fault) {
            storage = fault.apply(new InMemoryStorage(LocationRepositoryContract.LISTENERS));
        }

        public Storage storage() {
            return storage;
        }
    }

    private static UnaryOperator<Storage> locations(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, LocationRepository.class, "locations", method, body);
    }

    /** Does not look at the version. */
    static class LastWriteWins extends Faulty implements LocationRepositoryContract {
        LastWriteWins() {
            super(sound -> Altered.repositories(
                    sound,
                    repositories -> Altered.port(Repositories.class, repositories, "locations", (none, self) -> {
                        LocationRepository locations = (LocationRepository) self.call();
                        return Altered.port(LocationRepository.class, locations, "save", (arguments, original) -> {
                            Location given = (Location) arguments[0];
                            long present = locations
                                    .find(given.id())
                                    .map(Location::version)
                                    .orElse(0L);
                            return original.call(given.atVersion(present));
                        });
                    })));
        }
    }

    @Test
    void oneWhereTheLastWriteWinsIsFound() {
        Verdicts.assertFound(
                LastWriteWins.class,
                "aNewThingUnderATakenIdentityIsRefused",
                "aChangeOfAnOldVersionIsRefused",
                "aChangeOfAVersionThatIsStillToComeIsRefused",
                "aChangeOfWhatIsNotThereIsRefused");
    }

    /** Says that it has saved, and has not. */
    static class Forgetful extends Faulty implements LocationRepositoryContract {
        Forgetful() {
            super(locations("save", (arguments, original) -> {
                Location given = (Location) arguments[0];
                return given.version() == 0 ? original.call(arguments) : given.atVersion(given.version() + 1);
            }));
        }
    }

    @Test
    void oneThatForgetsChangesIsFound() {
        Verdicts.assertFound(
                Forgetful.class,
                "everyPartOfAChangedThingComesBack",
                "aChangeOfAnOldVersionIsRefused",
                "theListShowsThingsAsTheyAreNow",
                "savingTwiceInOneUnitMakesTwoVersions");
    }

    /** Returns what it was given, at the version that it was given. */
    static class Echoing extends Faulty implements LocationRepositoryContract {
        Echoing() {
            super(locations("save", (arguments, original) -> {
                original.call(arguments);
                return arguments[0];
            }));
        }
    }

    @Test
    void oneThatDoesNotTellTheNewVersionIsFound() {
        Verdicts.assertFound(Echoing.class, "everyPartOfANewThingComesBack");
    }

    /** Sorts like a dictionary, which overlooks punctuation. */
    static class LikeADictionary extends Faulty implements LocationRepositoryContract {
        LikeADictionary() {
            super(locations(
                    "all",
                    (arguments, original) -> ((Collection<?>) original.call(arguments))
                            .stream()
                                    .map(Location.class::cast)
                                    .sorted(Comparator.comparing(
                                            location -> location.id().value().replaceAll("[^a-z0-9]", "")))
                                    .toList()));
        }
    }

    @Test
    void aDictionarysOrderIsFound() {
        Verdicts.assertFoundByExactly(LikeADictionary.class, "theListHoldsEverythingOnceInTheOrderOfTheIdentities");
    }

    /** Deletes whatever the version. */
    static class Reckless extends Faulty implements CategoryRepositoryContract {
        Reckless() {
            super(sound -> Altered.repositories(
                    sound,
                    repositories -> Altered.port(Repositories.class, repositories, "categories", (none, self) -> {
                        CategoryRepository categories = (CategoryRepository) self.call();
                        return Altered.port(CategoryRepository.class, categories, "delete", (arguments, original) -> {
                            Optional<Category> present = categories.find(((Category) arguments[0]).id());
                            return present.isEmpty() ? null : original.call(present.get());
                        });
                    })));
        }
    }

    @Test
    void aRecklessDeletionIsFound() {
        Verdicts.assertFound(Reckless.class, "whatHasChangedSinceItWasFoundIsNotDeleted");
    }

    /** Counts those who have left as well. */
    static class CountingAll extends Faulty implements PersonRepositoryContract {
        CountingAll() {
            super(sound -> Altered.repositories(
                    sound,
                    repositories -> Altered.port(Repositories.class, repositories, "people", (none, self) -> {
                        PersonRepository people = (PersonRepository) self.call();
                        return Altered.port(
                                PersonRepository.class,
                                people,
                                "countActive",
                                (arguments, original) ->
                                        people.list(Optional.empty(), Optional.empty(), Integer.MAX_VALUE).stream()
                                                .filter(person -> person.role() == arguments[0])
                                                .count());
                    })));
        }
    }

    @Test
    void aCountOfThoseWhoLeftIsFound() {
        Verdicts.assertFoundByExactly(CountingAll.class, "onlyActivePersonsOfTheRoleAreCounted");
    }

    /** Does not look at the settings' version. */
    static class LastSettingsWin extends Faulty implements SettingsRepositoryContract {
        LastSettingsWin() {
            super(sound -> Altered.repositories(
                    sound,
                    repositories -> Altered.port(Repositories.class, repositories, "settings", (none, self) -> {
                        SettingsRepository settings = (SettingsRepository) self.call();
                        return Altered.port(
                                SettingsRepository.class,
                                settings,
                                "save",
                                (arguments, original) -> original.call(((DeskSettings) arguments[0])
                                        .atVersion(settings.get().version())));
                    })));
        }
    }

    @Test
    void settingsWhereTheLastWriteWinsAreFound() {
        Verdicts.assertFound(LastSettingsWin.class, "settingsOfAnOldVersionAreRefused");
    }

    /** Keeps a token once and for all. */
    static class Irrevocable extends Faulty implements TokenRepositoryContract {
        Irrevocable() {
            super(sound -> Altered.repositories(
                    sound,
                    repositories -> Altered.port(Repositories.class, repositories, "tokens", (none, self) -> {
                        TokenRepository tokens = (TokenRepository) self.call();
                        return Altered.port(
                                TokenRepository.class,
                                tokens,
                                "save",
                                (arguments, original) -> tokens.find(((ApiToken) arguments[0]).id())
                                                .isPresent()
                                        ? null
                                        : original.call(arguments));
                    })));
        }
    }

    @Test
    void tokensThatCannotBeRevokedAreFound() {
        Verdicts.assertFoundByExactly(Irrevocable.class, "aRevokedTokenIsFoundAsRevoked");
    }

    private static UnaryOperator<Storage> receipts(UnaryOperator<ReceiptRepository> fault) {
        return sound -> Altered.repositories(
                sound,
                repositories -> Altered.port(
                        Repositories.class,
                        repositories,
                        "receipts",
                        (none, original) -> fault.apply((ReceiptRepository) original.call())));
    }

    /** Remembers no request. */
    static class Amnesic extends Faulty implements ReceiptRepositoryContract {
        Amnesic() {
            super(receipts(
                    sound -> Altered.port(ReceiptRepository.class, sound, "save", (arguments, original) -> null)));
        }
    }

    @Test
    void amnesicReceiptsAreFound() {
        Verdicts.assertFound(
                Amnesic.class,
                "everyPartOfAReceiptComesBack",
                "aKeyThatWasUsedInAnotherUnitIsRefused",
                "ofRequestsWithOneKeyAtTheSameMomentExactlyOneHasItsEffect");
    }

    /** Takes the first answer for the only one, and says nothing to a second. */
    static class Indifferent extends Faulty implements ReceiptRepositoryContract {
        Indifferent() {
            super(receipts(sound -> Altered.port(ReceiptRepository.class, sound, "save", (arguments, original) -> {
                StoredReceipt receipt = (StoredReceipt) arguments[0];
                return sound.find(receipt.actor(), receipt.key()).isPresent() ? null : original.call(arguments);
            })));
        }
    }

    @Test
    void receiptsThatLetASecondRequestPassAreFound() {
        Verdicts.assertFound(Indifferent.class, "aKeyThatWasUsedInAnotherUnitIsRefused");
    }

    /** Compares keys as some databases compare texts. */
    static class CaseBlind extends Faulty implements ReceiptRepositoryContract {
        CaseBlind() {
            super(receipts(sound -> Altered.port(
                    ReceiptRepository.class,
                    sound,
                    "find",
                    (arguments, original) -> sound.find(
                                    (org.incidentdesk.domain.identity.PersonId) arguments[0], (String) arguments[1])
                            .or(() -> sound.find(
                                    (org.incidentdesk.domain.identity.PersonId) arguments[0],
                                    ((String) arguments[1]).toLowerCase(Locale.ROOT))))));
        }
    }

    @Test
    void keysWithoutRegardToCaseAreFound() {
        Verdicts.assertFoundByExactly(CaseBlind.class, "keysThatDifferInOneCharacterAreDifferentKeys");
    }

    /** Gives the number of an undone unit to the next one. */
    static class Reusing extends Faulty implements NumberingContract {
        Reusing() {
            super(Reusing::broken);
        }

        private static Storage broken(Storage storage) {
            AtomicLong last = new AtomicLong();
            Storage counting = Altered.repository(
                    storage,
                    Numbering.class,
                    "numbering",
                    "nextTicket",
                    (arguments, original) -> new TicketNumber(last.incrementAndGet()));
            return Altered.units(counting, units -> new UnitOfWork() {
                @Override
                public <R> R within(Function<Repositories, R> work) {
                    long before = last.get();
                    try {
                        return units.within(work);
                    } catch (RuntimeException e) {
                        last.set(before);
                        throw e;
                    }
                }

                @Override
                public <R> R reading(Function<Repositories, R> query) {
                    return units.reading(query);
                }
            });
        }
    }

    @Test
    void numbersThatComeBackAreFound() {
        Verdicts.assertFoundByExactly(Reusing.class, "aNumberOfAnUndoneUnitIsNotGivenAgain");
    }

    /** Counts what is there, which two may do at the same moment. */
    static class Guessing extends Faulty implements NumberingContract {
        Guessing() {
            super(Guessing::broken);
        }

        private static Storage broken(Storage storage) {
            long[] last = new long[1];
            return Altered.repository(storage, Numbering.class, "numbering", "nextArticle", (arguments, original) -> {
                long next = last[0] + 1;
                Thread.sleep(1);
                last[0] = next;
                return new org.incidentdesk.domain.identity.ArticleId(next);
            });
        }
    }

    @Test
    void numbersThatAreGivenTwiceAreFound() {
        Verdicts.assertFoundByExactly(Guessing.class, "unitsAtTheSameMomentAreGivenDifferentNumbers");
    }
}
