package org.incidentdesk.web.page.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.incidentdesk.web.page.model.Spoken;
import org.incidentdesk.web.page.model.Words;

/** Says moments as people do, seen from now: {@code il y a 5 min}, {@code demain 10:00}, {@code mar. 24 nov. 10:00}. */
public final class SpokenDates {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Words words;
    private final ZoneId zone;
    private final Instant now;
    private final Locale locale;

    /**
     * Says moments.
     *
     * @param words the texts in the reader's language
     * @param zone the desk's time zone
     * @param now the present moment
     */
    public SpokenDates(Words words, ZoneId zone, Instant now) {
        this.words = words;
        this.zone = zone;
        this.now = now;
        this.locale = Locale.forLanguageTag(words.tag());
    }

    /**
     * The time zone in which it is said.
     *
     * @return the desk's zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The moment seen from which it is said.
     *
     * @return the present moment
     */
    public Instant now() {
        return now;
    }

    /**
     * Says a moment.
     *
     * @param moment the moment
     * @return how it is said
     */
    public Spoken of(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return new Spoken(
                text(moment, local),
                local.format(DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm:ss z", locale)),
                moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private String text(Instant moment, ZonedDateTime local) {
        long minutes = Math.abs(Duration.between(moment, now).toMinutes());
        boolean past = !moment.isAfter(now);
        if (minutes < 1) {
            return words.of("frame.date.now");
        }
        if (minutes < MINUTES_OF_AN_HOUR) {
            return words.of(past ? "frame.date.minutes-ago" : "frame.date.in-minutes", minutes);
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        String time = local.format(DateTimeFormatter.ofPattern("HH:mm", locale));
        long days = ChronoUnit.DAYS.between(today, local.toLocalDate());
        if (days == 0) {
            return words.of("frame.date.today", time);
        }
        if (days == 1) {
            return words.of("frame.date.tomorrow", time);
        }
        if (days == -1) {
            return words.of("frame.date.yesterday", time);
        }
        boolean thisYear = local.getYear() == today.getYear();
        return local.format(DateTimeFormatter.ofPattern(thisYear ? "EEE d MMM HH:mm" : "d MMM uuuu HH:mm", locale));
    }
}
