package org.incidentdesk.domain.contract;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;

/** Identities that nobody has used, in this run or any before, and what else tests keep needing. */
final class Fresh {

    /** An ordinary moment with every digit that storage keeps. */
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123456Z");

    /** Before the present calendar began. */
    static final Instant LONG_AGO = Instant.parse("1000-02-28T23:59:59.000001Z");

    /** The last moment with four digits of a year. */
    static final Instant FAR_AHEAD = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** What has spoilt storages before. */
    static final List<String> TEXTS = List.of(
            "Accès refusé à l’application – œuvre, naïveté, ÉÈÊË",
            "系統拒絕存取 ログインできません 접근이 거부됨",
            "🙂 👩‍💻 🇨🇦 𝄞 beyond the basic plane",
            "e\u0301 and \u00e9 look alike: combining marks stay as they were typed",
            "رفض الوصول \u200f(HorairePro)\u200e שלום",
            "'single' \"double\" `back` \\ \\\\ \\n %s ${x} :name ? ; -- /* */ % _",
            "a\tb  two  blanks\u00a0no-break\u2028line separator\ufeffmark",
            "NULL",
            "null",
            "0",
            "<script>alert('x')</script> & &amp;");

    /** Texts that a title cannot be. */
    static final List<String> LONGER_TEXTS = List.of(
            "one\ntwo\n\nfour\n\tindented", "a=b\nincidentdesk.event/1\ntype=REPORTED", "\\n is no line break\n");

    private static final String RUN = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX)
            + Integer.toString(ThreadLocalRandom.current().nextInt(100_000), Character.MAX_RADIX);
    private static final AtomicLong COUNT = new AtomicLong();

    private Fresh() {}

    /** An identity that begins with a word. */
    static String id(String word) {
        return word + "-" + RUN + "-" + Long.toString(COUNT.incrementAndGet(), Character.MAX_RADIX);
    }

    static PersonId person() {
        return new PersonId(id("person"));
    }

    static GroupId group() {
        return new GroupId(id("group"));
    }

    static CategoryId category() {
        return new CategoryId(id("category"));
    }

    static LocationId location() {
        return new LocationId(id("location"));
    }

    /** 64 hexadecimal digits that occur nowhere else. */
    static String digest() {
        String digits = id("").chars().mapToObj(Integer::toHexString).reduce("", String::concat);
        return ("0".repeat(64) + digits).substring(digits.length());
    }

    /** A text of exactly so many characters, with some beyond the basic plane. */
    static String ofLength(int length) {
        String rhythm = "é漢🙂x";
        StringBuilder text = new StringBuilder("a");
        while (text.length() + rhythm.length() < length) {
            text.append(rhythm);
        }
        return text.append("z".repeat(length - text.length())).toString();
    }
}
