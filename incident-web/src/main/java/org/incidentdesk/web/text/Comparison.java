package org.incidentdesk.web.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts side by side, by lines, and within lines that were changed by words.
 *
 * <p>What it costs grows with the length times the number of differences. Beyond {@value #MAX_EFFORT} lines or words times
 * lines or words, what is left between the common beginning and the common end counts as replaced as a whole.
 */
public final class Comparison {

    /** How many pairs of lines, or of words, are looked at one against the other at most. */
    static final long MAX_EFFORT = 4_000_000;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private Comparison() {}

    /**
     * Compares two texts.
     *
     * @param before the one; may be empty
     * @param after the other; may be empty
     * @return the lines of both in order; of lines that were changed first those of the one, then those of the other
     */
    public static List<ComparedLine> of(String before, String after) {
        List<ComparedLine> lines = new ArrayList<>();
        for (Stretch stretch : stretches(lines(before), lines(after))) {
            if (stretch.same()) {
                stretch.before().forEach(line -> lines.add(ComparedLine.whole(Sameness.SAME, line)));
            } else {
                lines.addAll(changed(stretch.before(), stretch.after()));
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** Lines that stand where others stood are compared with those, one by one; lines left over came or went. */
    private static List<ComparedLine> changed(List<String> before, List<String> after) {
        List<ComparedLine> removed = new ArrayList<>();
        List<ComparedLine> added = new ArrayList<>();
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            List<Stretch> words = stretches(tokens(before.get(i)), tokens(after.get(i)));
            removed.add(line(words, Sameness.REMOVED));
            added.add(line(words, Sameness.ADDED));
        }
        before.subList(pairs, before.size()).forEach(line -> removed.add(ComparedLine.whole(Sameness.REMOVED, line)));
        after.subList(pairs, after.size()).forEach(line -> added.add(ComparedLine.whole(Sameness.ADDED, line)));
        removed.addAll(added);
        return removed;
    }

    private static ComparedLine line(List<Stretch> words, Sameness side) {
        List<ComparedPiece> pieces = new ArrayList<>();
        for (Stretch stretch : words) {
            List<String> mine = side == Sameness.REMOVED ? stretch.before() : stretch.after();
            if (!mine.isEmpty()) {
                pieces.add(new ComparedPiece(stretch.same() ? Sameness.SAME : side, String.join("", mine)));
            }
        }
        return new ComparedLine(side, pieces);
    }

    private static List<String> tokens(String line) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(line);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    /** Something that both have, or what the one has in place of what the other has. */
    private record Stretch(boolean same, List<String> before, List<String> after) {}

    private static List<Stretch> stretches(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<String> one = before.subList(head, before.size() - tail);
        List<String> other = after.subList(head, after.size() - tail);
        List<Stretch> stretches = new ArrayList<>();
        add(stretches, true, before.subList(0, head), before.subList(0, head));
        if ((long) one.size() * other.size() > MAX_EFFORT) {
            add(stretches, false, one, other);
        } else {
            between(stretches, one, other);
        }
        add(stretches, true, before.subList(before.size() - tail, before.size()), List.of());
        return stretches;
    }

    private static void between(List<Stretch> stretches, List<String> one, List<String> other) {
        Patch<String> patch = DiffUtils.diff(one, other, new MyersDiffWithLinearSpace<>(), null, true);
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            add(
                    stretches,
                    delta.getType() == DeltaType.EQUAL,
                    delta.getSource().getLines(),
                    delta.getTarget().getLines());
        }
    }

    /** What went and what came at the same place is one stretch. */
    private static void add(List<Stretch> stretches, boolean same, List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        if (!same
                && !stretches.isEmpty()
                && !stretches.get(stretches.size() - 1).same()) {
            Stretch last = stretches.remove(stretches.size() - 1);
            stretches.add(new Stretch(false, joined(last.before(), before), joined(last.after(), after)));
        } else {
            stretches.add(new Stretch(same, before, same ? before : after));
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
