package org.incidentdesk.web.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.servicelevel.Target;
import org.incidentdesk.domain.servicelevel.Target.Unit;
import org.incidentdesk.web.page.model.Words;

/** A target as people write it, in both languages alike: {@code 90 min}, {@code 4 h}, {@code 3 j} or {@code 3 d}, {@code fin 2 j} or {@code end 2 d}. */
final class TargetText {

    private static final Pattern FORM =
            Pattern.compile("(?:(fin|end)\\s+)?(\\d{1,9})\\s*(s|min|h|j|d)", Pattern.CASE_INSENSITIVE);
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private TargetText() {}

    static Target read(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw malformed();
        }
        long amount = Long.parseLong(matcher.group(2));
        boolean isEnd = matcher.group(1) != null;
        return switch (matcher.group(3).toLowerCase(Locale.ROOT)) {
            case "j", "d" -> new Target(isEnd ? Unit.END_OF_DAY : Unit.WORKING_DAYS, amount);
            case "h" -> time(amount * HOUR, isEnd);
            case "min" -> time(amount * MINUTE, isEnd);
            default -> time(amount, isEnd);
        };
    }

    private static Target time(long seconds, boolean isEnd) {
        if (isEnd) {
            throw malformed();
        }
        return new Target(Unit.WORKING_TIME, seconds);
    }

    private static InvalidValue malformed() {
        return new InvalidValue("target", "malformed-duration", "form", "90 min, 4 h, 3 j, fin 2 j");
    }

    static String written(Words words, Target target) {
        long amount = target.amount();
        return switch (target.unit()) {
            case WORKING_DAYS -> words.of("settings.target.days", amount);
            case END_OF_DAY -> words.of("settings.target.end", amount);
            case WORKING_TIME ->
                amount % HOUR == 0
                        ? amount / HOUR + " h"
                        : amount % MINUTE == 0 ? amount / MINUTE + " min" : amount + " s";
        };
    }
}
