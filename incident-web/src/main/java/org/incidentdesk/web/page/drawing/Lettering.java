package org.incidentdesk.web.page.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text takes. The server does not know which font the reader has, so widths are those of a common
 * sans-serif, rounded up: a text may leave some room, but does not stick out.
 */
final class Lettering {

    private static final String NARROW = "iljtfrI.,;:!'|()[]{}`’‘· -\u00a0";
    private static final String WIDE = "mwMWÆŒæœ—…%@&";
    private static final String ELLIPSIS = "…";
    private static final int FIRST_WIDE_SCRIPT = 0x1100;

    private final double size;

    /**
     * Measures letters of one size.
     *
     * @param size the font's size in pixels
     */
    Lettering(double size) {
        this.size = size;
    }

    double size() {
        return size;
    }

    /** The distance between the base lines of two lines. */
    double leading() {
        return Math.ceil(size * 1.35);
    }

    /** The width of a text in pixels. */
    double width(String text) {
        return text.codePoints().mapToDouble(Lettering::share).sum() * size;
    }

    private static double share(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.95;
        }
        if (c >= FIRST_WIDE_SCRIPT && (Character.isIdeographic(c) || c >= 0x2e80)) {
            return 1.1;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.isUpperCase(c) || Character.isTitleCase(c) ? 0.72 : 0.58;
    }

    /**
     * Breaks a text into lines, between words where that is possible; a word that is too long is broken itself. French
     * marks such as the question mark stay with their word.
     *
     * @param text the text; its own line breaks are kept
     * @param width the greatest width of a line in pixels
     * @param most the greatest number of lines; where there are more, the last one ends with an ellipsis
     * @return at least one line
     */
    List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String bound = text.strip().replaceAll(" (?=[?!:;»])", "\u00a0").replace("« ", "«\u00a0");
        for (String paragraph : bound.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("[ \\t]+")) {
                if (!line.isEmpty() && width(line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                String rest = word;
                while (width(rest) > width) {
                    int cut = fitting(rest, width);
                    lines.add(rest.substring(0, cut));
                    rest = rest.substring(cut);
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines.size() <= most ? lines : shortened(lines, most, width);
    }

    private List<String> shortened(List<String> lines, int most, double width) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, ended(kept.get(most - 1), width));
        return kept;
    }

    /** A text in one line, with an ellipsis where it is too long. */
    String fit(String text, double width) {
        String line = text.strip().replaceAll("\\s+", " ");
        return width(line) <= width ? line : ended(line, width);
    }

    private String ended(String line, double width) {
        double room = width - width(ELLIPSIS);
        String kept = width(line) <= room ? line : line.substring(0, fitting(line, room));
        return kept.stripTrailing() + ELLIPSIS;
    }

    /** How much of a text fits, at least one character, so that breaking comes to an end. */
    private int fitting(String text, double width) {
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += share(c) * size;
            if (used > width && end > 0) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
