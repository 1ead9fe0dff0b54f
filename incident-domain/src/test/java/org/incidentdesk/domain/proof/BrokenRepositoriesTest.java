package org.incidentdesk.domain.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.contract.LocationRepositoryContract;
import org.incidentdesk.domain.contract.NumberingContract;
import org.incidentdesk.domain.contract.ReceiptRepositoryContract;
import org.incidentdesk.domain.contract.SettingsRepositoryContract;
import org.incidentdesk.domain.contract.TokenRepositoryContract;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.port.driven.LocationRepository;
import org.incidentdesk.domain.port.driven.Numbering;
import org.incidentdesk.domain.port.driven.ReceiptRepository;
import org.incidentdesk.domain.port.driven.ReceiptRepository.StoredReceipt;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.SettingsRepository;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.TokenRepository;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Title;

/** The smaller repositories with their faults, and the contracts that find them. */
class BrokenRepositoriesTest extends Proof {

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
    @FoundBy({
        "aNewThingUnderATakenIdentityIsRefused",
        "aChangeOfAnOldVersionIsRefused",
        "aChangeOfAVersionThatIsStillToComeIsRefused",
        "aChangeOfWhatIsNotThereIsRefused"
    })
    static class LastWriteWins extends Faulty implements LocationRepositoryContract {
        LastWriteWins() {
            super(sound -> Altered.each(
                    sound,
                    LocationRepository.class,
                    "locations",
                    locations -> Altered.port(LocationRepository.class, locations, "save", (arguments, original) -> {
                        Location given = (Location) arguments[0];
                        long present = locations
                                .find(given.id())
                                .map(Location::version)
                                .orElse(0L);
                        return original.call(given.atVersion(present));
                    })));
        }
    }

    /** Says that it has saved, and has not. */
    @FoundBy({
        "everyPartOfAChangedThingComesBack",
        "aChangeOfAnOldVersionIsRefused",
        "theListShowsThingsAsTheyAreNow",
        "savingTwiceInOneUnitMakesTwoVersions"
    })
    static class Forgetful extends Faulty implements LocationRepositoryContract {
        Forgetful() {
            super(locations("save", (arguments, original) -> {
                Location given = (Location) arguments[0];
                return given.version() == 0 ? original.call(arguments) : given.atVersion(given.version() + 1);
            }));
        }
    }

    /** Returns what it was given, at the version that it was given. */
    @FoundBy({"everyPartOfANewThingComesBack"})
    static class Echoing extends Faulty implements LocationRepositoryContract {
        Echoing() {
            super(locations("save", (arguments, original) -> {
                original.call(arguments);
                return arguments[0];
            }));
        }
    }

    /** Sorts like a dictionary, which overlooks punctuation. */
    @FoundBy(
            alone = true,
            value = {"theListHoldsEverythingOnceInTheOrderOfTheIdentities"})
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

    /** Does not look at the settings' version. */
    @FoundBy({"settingsOfAnOldVersionAreRefused"})
    static class LastSettingsWin extends Faulty implements SettingsRepositoryContract {
        LastSettingsWin() {
            super(sound -> Altered.each(
                    sound,
                    SettingsRepository.class,
                    "settings",
                    settings -> Altered.port(
                            SettingsRepository.class,
                            settings,
                            "save",
                            (arguments, original) -> original.call(((DeskSettings) arguments[0])
                                    .atVersion(settings.get().version())))));
        }
    }

    /** Keeps a token once and for all. */
    @FoundBy(
            alone = true,
            value = {"aRevokedTokenIsFoundAsRevoked"})
    static class Irrevocable extends Faulty implements TokenRepositoryContract {
        Irrevocable() {
            super(sound -> Altered.each(
                    sound,
                    TokenRepository.class,
                    "tokens",
                    tokens -> Altered.port(
                            TokenRepository.class,
                            tokens,
                            "save",
                            (arguments, original) ->
                                    tokens.find(((ApiToken) arguments[0]).id()).isPresent()
                                            ? null
                                            : original.call(arguments))));
        }
    }

    private static UnaryOperator<Storage> receipts(UnaryOperator<ReceiptRepository> fault) {
        return sound -> Altered.each(sound, ReceiptRepository.class, "receipts", fault);
    }

    /** Remembers no request. */
    @FoundBy({
        "everyPartOfAReceiptComesBack",
        "aKeyThatWasUsedInAnotherUnitIsRefused",
        "ofRequestsWithOneKeyAtTheSameMomentExactlyOneHasItsEffect"
    })
    static class Amnesic extends Faulty implements ReceiptRepositoryContract {
        Amnesic() {
            super(receipts(
                    sound -> Altered.port(ReceiptRepository.class, sound, "save", (arguments, original) -> null)));
        }
    }

    /** Takes the first answer for the only one, and says nothing to a second. */
    @FoundBy({"aKeyThatWasUsedInAnotherUnitIsRefused"})
    static class Indifferent extends Faulty implements ReceiptRepositoryContract {
        Indifferent() {
            super(receipts(sound -> Altered.port(ReceiptRepository.class, sound, "save", (arguments, original) -> {
                StoredReceipt receipt = (StoredReceipt) arguments[0];
                return sound.find(receipt.actor(), receipt.key()).isPresent() ? null : original.call(arguments);
            })));
        }
    }

    /** Compares keys as some databases compare texts. */
    @FoundBy(
            alone = true,
            value = {"keysThatDifferInOneCharacterAreDifferentKeys"})
    static class CaseBlind extends Faulty implements ReceiptRepositoryContract {
        CaseBlind() {
            super(receipts(sound -> Altered.port(
                    ReceiptRepository.class,
                    sound,
                    "find",
                    (arguments, original) -> sound.find((PersonId) arguments[0], (String) arguments[1])
                            .or(() -> sound.find(
                                    (PersonId) arguments[0], ((String) arguments[1]).toLowerCase(Locale.ROOT))))));
        }
    }

    /** Gives the number of an undone unit to the next one. */
    @FoundBy(
            alone = true,
            value = {"aNumberOfAnUndoneUnitIsNotGivenAgain"})
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

    /** Counts what is there, which two may do at the same moment. */
    @FoundBy(
            alone = true,
            value = {"unitsAtTheSameMomentAreGivenDifferentNumbers"})
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
                return new ArticleId(next);
            });
        }
    }

    /** Leaps between two ranges of numbers. */
    @FoundBy("numbersGrowWithinAndBetweenUnits")
    static class Leaping extends Faulty implements NumberingContract {
        Leaping() {
            super(Leaping::broken);
        }

        private static Storage broken(Storage storage) {
            AtomicLong calls = new AtomicLong();
            return Altered.repository(storage, Numbering.class, "numbering", "nextTicket", (arguments, original) -> {
                long call = calls.incrementAndGet();
                return new TicketNumber(call % 2 == 0 ? call : 1_000_000 + call);
            });
        }
    }

    /** Finds something in every place. */
    @FoundBy("whatIsNotThereIsNotFound")
    static class Inventing extends Faulty implements LocationRepositoryContract {
        Inventing() {
            super(locations("find", (arguments, original) -> {
                Optional<?> found = (Optional<?>) original.call(arguments);
                return found.isPresent()
                        ? found
                        : Optional.of(new Location((LocationId) arguments[0], new Title("?"), true, 0));
            }));
        }
    }

    /** Changes what was found before along with what is saved. */
    @FoundBy({"whatWasFoundStaysAsItWasWhenAnotherIsSaved", "anUndoneUnitLeavesWhatWasThere"})
    static class Cached extends Faulty implements LocationRepositoryContract {
        Cached() {
            super(Cached::broken);
        }

        private static Storage broken(Storage sound) {
            Map<Object, Object> found = new ConcurrentHashMap<>();
            Storage remembering =
                    Altered.repository(sound, LocationRepository.class, "locations", "save", (arguments, original) -> {
                        found.putIfAbsent(((Location) arguments[0]).id(), Optional.of(original.call(arguments)));
                        return original.call(arguments);
                    });
            return Altered.repository(
                    remembering,
                    LocationRepository.class,
                    "locations",
                    "find",
                    (arguments, original) -> found.getOrDefault(arguments[0], original.call(arguments)));
        }
    }

    private static UnaryOperator<Storage> settings(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, SettingsRepository.class, "settings", method, body);
    }

    /** Believes that it is the same time everywhere. */
    @FoundBy("everyPartOfTheSettingsComesBack")
    static class Zoneless extends Faulty implements SettingsRepositoryContract {
        Zoneless() {
            super(settings("get", (arguments, original) -> {
                DeskSettings kept = (DeskSettings) original.call();
                return new DeskSettings(
                        kept.deskName(),
                        "UTC",
                        kept.closurePolicy(),
                        kept.automaticClosureDays(),
                        kept.reopeningWindowDays(),
                        kept.requesterReopensClosed(),
                        kept.matrix(),
                        kept.serviceLevel(),
                        kept.links(),
                        kept.version());
            }));
        }
    }

    /** Puts settings in force before they are kept. */
    @FoundBy("settingsOfAnUndoneUnitAreNotInForce")
    static class CachedSettings extends Faulty implements SettingsRepositoryContract {
        CachedSettings() {
            super(CachedSettings::broken);
        }

        private static Storage broken(Storage sound) {
            List<Object> saved = new CopyOnWriteArrayList<>();
            Storage remembering = settings("save", (arguments, original) -> {
                        Object after = original.call(arguments);
                        saved.add(after);
                        return after;
                    })
                    .apply(sound);
            return settings(
                            "get",
                            (arguments, original) -> saved.isEmpty() ? original.call() : saved.get(saved.size() - 1))
                    .apply(remembering);
        }
    }

    private static UnaryOperator<Storage> tokens(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, TokenRepository.class, "tokens", method, body);
    }

    /** Lets tokens live for ever. */
    @FoundBy({"everyPartOfATokenComesBack", "aRevokedTokenIsFoundAsRevoked"})
    static class Immortal extends Faulty implements TokenRepositoryContract {
        Immortal() {
            super(tokens(
                    "find",
                    (arguments, original) -> ((Optional<?>) original.call(arguments)).map(found -> {
                        ApiToken token = (ApiToken) found;
                        return new ApiToken(
                                token.id(),
                                token.person(),
                                token.label(),
                                token.digest(),
                                token.createdAt(),
                                Optional.empty(),
                                token.revokedAt());
                    })));
        }
    }

    /** Complains of what is not there instead of saying that it is not. */
    @FoundBy("aTokenThatWasNeverKeptIsNotFound")
    static class Complaining extends Faulty implements TokenRepositoryContract {
        Complaining() {
            super(tokens(
                    "findByDigest",
                    (arguments, original) -> Optional.of(((Optional<?>) original.call(arguments)).orElseThrow())));
        }
    }

    /** Remembers tokens of units that were undone. */
    @FoundBy("aTokenOfAnUndoneUnitIsNotFound")
    static class CachedTokens extends Faulty implements TokenRepositoryContract {
        CachedTokens() {
            super(CachedTokens::broken);
        }

        private static Storage broken(Storage sound) {
            Map<Object, Object> saved = new ConcurrentHashMap<>();
            Storage remembering = tokens("save", (arguments, original) -> {
                        saved.put(((ApiToken) arguments[0]).digest(), arguments[0]);
                        return original.call(arguments);
                    })
                    .apply(sound);
            return tokens("findByDigest", (arguments, original) -> Optional.ofNullable(saved.get(arguments[0])))
                    .apply(remembering);
        }
    }

    /** Shows the newest first. */
    @FoundBy(alone = true, value = "aPersonsTokensComeInTheOrderOfTheirIdentitiesAndNobodyElses")
    static class NewestFirst extends Faulty implements TokenRepositoryContract {
        NewestFirst() {
            super(tokens("of", (arguments, original) -> {
                List<Object> all = new ArrayList<>((List<?>) original.call(arguments));
                Collections.reverse(all);
                return all;
            }));
        }
    }

    /** Says nothing to whoever comes second. */
    @FoundBy({
        "ofChangesMadeAtTheSameMomentExactlyOneIsKept",
        "ofThingsMadeUnderOneIdentityAtTheSameMomentExactlyOneIsKept"
    })
    static class SilentLosers extends Faulty implements LocationRepositoryContract {
        SilentLosers() {
            super(Altered::silentLosers);
        }
    }

    /** Says nothing to whoever comes second. */
    @FoundBy({"ofSettingsSavedAtTheSameMomentExactlyOneIsKept", "settingsOfAnOldVersionAreRefused"})
    static class SilentSettings extends Faulty implements SettingsRepositoryContract {
        SilentSettings() {
            super(Altered::silentLosers);
        }
    }

    /** Writes what it reads, and so makes a version of every look. */
    @FoundBy("whatIsNotSavedIsNotKept")
    static class Touching extends Faulty implements LocationRepositoryContract {
        Touching() {
            super(sound -> Altered.each(
                    sound,
                    LocationRepository.class,
                    "locations",
                    locations -> Altered.port(LocationRepository.class, locations, "find", (arguments, original) -> {
                        Optional<?> found = (Optional<?>) original.call(arguments);
                        try {
                            found.ifPresent(location -> locations.save((Location) location));
                        } catch (IllegalStateException readOnly) {
                            // a unit that only reads is spared
                        }
                        return found;
                    })));
        }
    }

    /** Takes everybody's keys for one person's. */
    @FoundBy("keysAreTheirActorsOwn")
    static class SharedKeys extends Faulty implements ReceiptRepositoryContract {
        SharedKeys() {
            super(remembering());
        }

        private static UnaryOperator<Storage> remembering() {
            Map<Object, StoredReceipt> kept = new ConcurrentHashMap<>();
            return receipts(sound -> {
                ReceiptRepository saving =
                        Altered.port(ReceiptRepository.class, sound, "save", (arguments, original) -> {
                            Object nothing = original.call(arguments);
                            kept.put(((StoredReceipt) arguments[0]).key(), (StoredReceipt) arguments[0]);
                            return nothing;
                        });
                return Altered.port(
                        ReceiptRepository.class,
                        saving,
                        "find",
                        (arguments, original) -> Optional.ofNullable(kept.get(arguments[1])));
            });
        }
    }

    /** Remembers the answers of units that were undone. */
    @FoundBy("theKeyOfAnUndoneUnitIsFree")
    static class CachedReceipts extends Faulty implements ReceiptRepositoryContract {
        CachedReceipts() {
            super(SharedKeys.remembering());
        }
    }
}
