package org.incidentdesk.web.page.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes elements one after the other, closes each, and escapes every text and every value of an attribute. What no
 * document may hold, a control character or half a surrogate pair, is shown as the replacement character.
 */
final class Markup {

    private static final char REPLACEMENT = '\ufffd';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param name the element's name
     * @param attributes names and values by turns; a pair whose value is null is left out
     */
    Markup open(String name, Object... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Writes an element without content: in SVG any, in HTML those that never have one. */
    Markup empty(String name, Object... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element with a text in it. */
    Markup text(String name, String text, Object... attributes) {
        return open(name, attributes).words(text).close();
    }

    /** Writes text. */
    Markup words(String text) {
        escape(text);
        return this;
    }

    /** Puts a finished drawing in. */
    Markup draw(Drawing drawing) {
        out.append(drawing.markup());
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Drawing done() {
        while (!open.isEmpty()) {
            close();
        }
        return new Drawing(out.toString());
    }

    /** A length or a place, in as few digits as a screen can show. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a place in a drawing: " + value);
        }
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    private void tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value instanceof Double place ? number(place) : value.toString());
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (isAllowed(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(REPLACEMENT);
                    }
                }
            }
        }
    }

    private static boolean isAllowed(int c) {
        boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0);
        boolean noCharacter = (c >= 0xd800 && c < 0xe000) || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c < 0xfdf0);
        return !control && !noCharacter;
    }
}
