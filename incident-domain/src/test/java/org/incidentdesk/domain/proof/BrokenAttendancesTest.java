package org.incidentdesk.domain.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.AttendancesContract;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Attendance;
import org.incidentdesk.domain.port.driven.Attendances;
import org.incidentdesk.domain.port.driven.Storage;

/** Who is at which ticket, with faults, and the contract that finds them. */
class BrokenAttendancesTest extends Proof {

    private static UnaryOperator<Storage> attendances(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, Attendances.class, "attendances", method, body);
    }

    /** Tells the last first. */
    @FoundBy({"whoIsAtATicketIsKnownInOrder", "whoeverLeavesIsGoneFromThatTicketAlone"})
    static class Backwards extends Faulty implements AttendancesContract {
        Backwards() {
            super(attendances("at", (arguments, original) -> {
                List<Object> all = new ArrayList<>((List<?>) original.call(arguments));
                Collections.reverse(all);
                return all;
            }));
        }
    }

    /** Takes everybody for a reader. */
    @FoundBy({"whoIsAtATicketIsKnownInOrder", "whatIsNotedAnewReplacesWhatWasKnownOfThePersonThere"})
    static class BlindToPens extends Faulty implements AttendancesContract {
        BlindToPens() {
            super(attendances("note", (arguments, original) -> {
                Attendance noted = (Attendance) arguments[0];
                return original.call(
                        new Attendance(noted.ticket(), noted.person(), Attendance.Doing.READING, noted.seenAt()));
            }));
        }
    }

    /** Believes what it heard first. */
    @FoundBy(
            alone = true,
            value = {"whatIsNotedAnewReplacesWhatWasKnownOfThePersonThere"})
    static class Stubborn extends Faulty implements AttendancesContract {
        Stubborn() {
            super(Stubborn::broken);
        }

        private static Storage broken(Storage sound) {
            Map<List<Object>, Boolean> known = new ConcurrentHashMap<>();
            return attendances("note", (arguments, original) -> {
                        Attendance noted = (Attendance) arguments[0];
                        return known.putIfAbsent(List.of(noted.ticket(), noted.person()), true) == null
                                ? original.call(arguments)
                                : null;
                    })
                    .apply(sound);
        }
    }

    /** Takes those for present who left a moment ago. */
    @FoundBy(
            alone = true,
            value = {"onlyWhoeverWasHeardOfLatelyIsThereToTheMicrosecond"})
    static class Generous extends Faulty implements AttendancesContract {
        Generous() {
            super(attendances(
                    "at",
                    (arguments, original) ->
                            original.call(arguments[0], ((Instant) arguments[1]).minus(Duration.ofNanos(1_000)))));
        }
    }

    /** Never lets anybody go. */
    @FoundBy("whoeverLeavesIsGoneFromThatTicketAlone")
    static class Clinging extends Faulty implements AttendancesContract {
        Clinging() {
            super(attendances("leave", (arguments, original) -> null));
        }
    }

    /** Sends everybody away when one leaves. */
    @FoundBy("whoeverLeavesIsGoneFromThatTicketAlone")
    static class Emptying extends Faulty implements AttendancesContract {
        Emptying() {
            super(attendances("leave", (arguments, original) -> {
                original.call(arguments);
                return original.call(arguments[0], new PersonId("zoe"));
            }));
        }
    }

    /** Forgets a little late. */
    @FoundBy(
            alone = true,
            value = {"whoeverWasNotHeardOfForLongIsForgottenToTheMicrosecond"})
    static class Late extends Faulty implements AttendancesContract {
        Late() {
            super(attendances(
                    "forgetBefore",
                    (arguments, original) -> original.call(((Instant) arguments[0]).minus(Duration.ofNanos(1_000)))));
        }
    }

    /** Remembers what was undone. */
    @FoundBy("whatAnUndoneUnitNotedIsNotKnown")
    static class Hasty extends Faulty implements AttendancesContract {
        Hasty() {
            super(Hasty::broken);
        }

        private static Storage broken(Storage sound) {
            Map<TicketNumber, Attendance> noted = new ConcurrentHashMap<>();
            Storage remembering = attendances("note", (arguments, original) -> {
                        Attendance attendance = (Attendance) arguments[0];
                        noted.put(attendance.ticket(), attendance);
                        return original.call(arguments);
                    })
                    .apply(sound);
            return attendances("at", (arguments, original) -> {
                        List<?> all = (List<?>) original.call(arguments);
                        List<Object> more = new ArrayList<>(all);
                        if (all.isEmpty()) {
                            noted.values().stream()
                                    .filter(one -> ((List<?>) arguments[0]).contains(one.ticket()))
                                    .forEach(more::add);
                        }
                        return more;
                    })
                    .apply(remembering);
        }
    }
}
