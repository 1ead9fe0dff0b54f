package org.incidentdesk.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static org.incidentdesk.architecture.Conditions.anywhere;
import static org.incidentdesk.architecture.Conditions.anywhereBut;
import static org.incidentdesk.architecture.Conditions.reachNone;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.Set;

/** What no class reaches for, because it is everywhere and belongs to nobody. */
final class PurityRules {

    /** Members that tell the present moment. */
    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System#currentTimeMillis",
            "java.lang.System#nanoTime",
            "java.time.Clock#system",
            "java.time.Clock#systemDefaultZone",
            "java.time.Clock#systemUTC",
            "java.time.Instant#now",
            "java.time.InstantSource#system",
            "java.time.LocalDate#now",
            "java.time.LocalDateTime#now",
            "java.time.LocalTime#now",
            "java.time.OffsetDateTime#now",
            "java.time.Year#now",
            "java.time.YearMonth#now",
            "java.time.ZonedDateTime#now",
            "java.util.Calendar#getInstance",
            "java.util.Date#<init>");

    /** Members that yield something else each time. */
    private static final Set<String> DICE = Set.of(
            "java.lang.Math#random",
            "java.security.SecureRandom#<init>",
            "java.security.SecureRandom#getInstanceStrong",
            "java.util.Random#<init>",
            "java.util.SplittableRandom#<init>",
            "java.util.UUID#randomUUID",
            "java.util.concurrent.ThreadLocalRandom#current");

    private static final String LOGGER = "java.util.logging.Logger";

    /** What writes to the log; to find a logger and to quieten it is something else. */
    private static final Set<String> LOGGING = Set.of(
            "config", "fine", "finer", "finest", "info", "log", "logp", "logrb", "severe", "throwing", "warning");

    private PurityRules() {}

    static List<HouseRule> all(String root) {
        return List.of(clocks(root), dice(root), streams(root));
    }

    private static HouseRule clocks(String root) {
        return HouseRule.of(
                        "R14",
                        "Nobody looks at a clock on the wall, neither by a call nor by a method reference, but the"
                                + " assembler and the composition root, which hand one out",
                        "with the moment as an input, an import lives through the past, a test through a month, and the"
                                + " same history always gives the same state",
                        anywhereBut(root, Arrows.ASSEMBLER, Arrows.BOOTSTRAP),
                        reachNone("ask no clock but the one they are given", access -> isOneOf(CLOCKS, access)))
                .about("domain.ticket.Ticket", "domain.service.Desk", "domain.inmemory.InMemoryStorage")
                .against(CLOCKS.toArray(String[]::new));
    }

    private static HouseRule dice(String root) {
        return HouseRule.of(
                        "R33",
                        "Nobody throws dice but the adapters that make secrets",
                        "chance is an input like time; identities are numbered or chosen, and only secrets must not be"
                                + " guessed",
                        anywhereBut(root, Arrows.IN_MEMORY, "web.security"),
                        reachNone("leave nothing to chance", access -> isOneOf(DICE, access)))
                .about("domain.ticket.Ticket", "domain.service.AccessService", "persistence.JpaStorageProvider")
                .against(DICE.toArray(String[]::new));
    }

    private static boolean isOneOf(Set<String> members, JavaAccess<?> access) {
        return members.contains(access.getTargetOwner().getName() + "#" + access.getName());
    }

    private static HouseRule streams(String root) {
        return HouseRule.of(
                        "R25",
                        "Nobody prints to the console's streams, logs to java.util.logging directly, or throws an"
                                + " exception that says nothing",
                        "what a program prints belongs to its command line, what it logs to whoever runs it, and an"
                                + " exception without a name can only be caught by those who catch everything",
                        anywhere(root),
                        never(ACCESS_STANDARD_STREAMS)
                                .and(never(THROW_GENERIC_EXCEPTIONS))
                                .and(reachNone(
                                        "log to java.util.logging",
                                        access -> access.getTargetOwner()
                                                        .getName()
                                                        .equals(LOGGER)
                                                && LOGGING.contains(access.getName()))))
                .about("domain.IncidentDesk", "persistence.JpaStorageProvider")
                .against(
                        "java.lang.System#out",
                        "java.lang.System#err",
                        "java.lang.Throwable#printStackTrace",
                        "java.util.logging.Logger#info",
                        "java.lang.RuntimeException");
    }
}
