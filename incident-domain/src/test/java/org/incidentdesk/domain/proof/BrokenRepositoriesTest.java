package org.incidentdesk.domain.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.ExerciseRepositoryContract;
import org.incidentdesk.domain.contract.GuideRepositoryContract;
import org.incidentdesk.domain.contract.LocationRepositoryContract;
import org.incidentdesk.domain.contract.NumberingContract;
import org.incidentdesk.domain.contract.SettingsRepositoryContract;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Synonyms;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.port.driven.ExerciseRepository;
import org.incidentdesk.domain.port.driven.GuideRepository;
import org.incidentdesk.domain.port.driven.LocationRepository;
import org.incidentdesk.domain.port.driven.Numbering;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.SettingsRepository;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Title;

/** The smaller repositories with their faults, and the contracts that find them. */
class BrokenRepositoriesTest extends Proof {

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

    /** Lists the latest first. */
    @FoundBy(
            alone = true,
            value = {"exercisesAreListedInTheOrderOfTheirTickets"})
    static class LatestExerciseFirst extends Faulty implements ExerciseRepositoryContract {
        LatestExerciseFirst() {
            super(sound ->
                    Altered.repository(sound, ExerciseRepository.class, "exercises", "all", (arguments, original) -> {
                        List<Object> all = new ArrayList<>((Collection<?>) original.call(arguments));
                        Collections.reverse(all);
                        return all;
                    }));
        }
    }

    /** Knows the present version only. */
    @FoundBy(
            alone = true,
            value = {"everyVersionOfAGuideStays"})
    static class WithoutRevisions extends Faulty implements GuideRepositoryContract {
        WithoutRevisions() {
            super(sound -> Altered.each(
                    sound,
                    GuideRepository.class,
                    "guides",
                    guides -> Altered.port(
                            GuideRepository.class,
                            guides,
                            "revision",
                            (arguments, original) -> guides.find((GuideId) arguments[0])
                                    .filter(guide -> guide.version() == (Long) arguments[1]))));
        }
    }

    /** Keeps versions that were undone. */
    @FoundBy({"aVersionThatWasUndoneNeverWas"})
    static class RememberingWhatWasUndone extends Faulty implements GuideRepositoryContract {
        RememberingWhatWasUndone() {
            super(RememberingWhatWasUndone::broken);
        }

        private static Storage broken(Storage sound) {
            Map<String, Guide> kept = new ConcurrentHashMap<>();
            Storage saving =
                    Altered.repository(sound, GuideRepository.class, "guides", "save", (arguments, original) -> {
                        Guide saved = (Guide) original.call(arguments);
                        kept.put(saved.id() + " " + saved.version(), saved);
                        return saved;
                    });
            return Altered.repository(
                    saving,
                    GuideRepository.class,
                    "guides",
                    "revision",
                    (arguments, original) -> Optional.ofNullable(kept.get(arguments[0] + " " + arguments[1])));
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
                        kept.clock(),
                        kept.correspondence(),
                        kept.firstAssignment(),
                        kept.synonyms(),
                        kept.version());
            }));
        }
    }

    /** Believes that the same words mean the same everywhere. */
    @FoundBy("everyPartOfTheSettingsComesBack")
    static class ShippedSynonymsOnly extends Faulty implements SettingsRepositoryContract {
        ShippedSynonymsOnly() {
            super(settings("get", (arguments, original) -> ((DeskSettings) original.call()).with(Synonyms.shipped())));
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
}
