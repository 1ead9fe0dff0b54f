package org.incidentdesk.web.text;

import org.commonmark.node.Image;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes HTML of what an article says, which is CommonMark with GitHub's tables and struck-out words.
 *
 * <p>Two gates one behind the other, either of which would do. The first writes only what it has made itself: HTML in the
 * text is shown as the text that it is. The second lets through a list of elements and attributes, and drops what is not
 * on it. Links lead to the web, to a mailbox or into this desk; an article shows its own pictures alone, so that reading it
 * tells no other server of it.
 */
public final class Markdown {

    /** How many levels what is nested may have; what goes deeper is shown as it was typed. */
    static final int MAX_DEPTH = 40;

    /** Below the title of the page and the title of the part. */
    private static final int HEADINGS_BEGIN_AT = 3;

    private static final int LAST_HEADING = 6;

    private static final Pattern PICTURE_OF_THE_DESK =
            Pattern.compile("/(?:api/articles|knowledge)/KB-[0-9]{6,19}/images/[0-9a-z][0-9a-z.-]{0,127}");

    private static final String IMAGES = "images/";

    private static final Pattern OWN_PICTURE = Pattern.compile(IMAGES + "[0-9a-z-]{1,120}\\.[a-z]{3,4}");

    private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");

    private static final Pattern LANGUAGE_OF_CODE = Pattern.compile("language-[0-9A-Za-z+#-]{1,40}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MAX_DEPTH)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .percentEncodeUrls(true)
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "ul", "ol", "li")
            .allowElements("em", "strong", "del", "table", "thead", "tbody", "tr", "th", "td", "a", "img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowAttributes("src")
            .matching(PICTURE_OF_THE_DESK)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "img")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(LANGUAGE_OF_CODE)
            .onElements("code")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .toFactory();

    private Markdown() {}

    /**
     * Makes HTML of a text.
     *
     * @param source what somebody wrote
     * @return a piece of a page; empty where nothing is left to show
     */
    public static SafeHtml html(String source) {
        return html(source, "");
    }

    /**
     * Makes HTML of a text that may show pictures.
     *
     * @param source what somebody wrote
     * @param images where the pictures are to which the text gives relative addresses; empty text for nowhere
     * @return a piece of a page; empty where nothing is left to show
     */
    public static SafeHtml html(String source, String images) {
        Node document = PARSER.parse(source);
        if (isTooDeep(document)) {
            return plain(source);
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(LAST_HEADING, heading.getLevel() + HEADINGS_BEGIN_AT - 1));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                image.setDestination(own(image.getDestination(), images));
                visitChildren(image);
            }
        });
        return new SafeHtml(POLICY.sanitize(RENDERER.render(document)).strip());
    }

    private static String own(String address, String images) {
        return !images.isEmpty() && OWN_PICTURE.matcher(address).matches()
                ? images + address.substring(IMAGES.length())
                : "";
    }

    /** The text as it was typed, for what nobody could read as markup anyway. */
    private static SafeHtml plain(String source) {
        String escaped = source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new SafeHtml(POLICY.sanitize("<pre>" + escaped + "</pre>").strip());
    }

    /** Walks without recursion: the renderer recurses, and its stack has an end. */
    private static boolean isTooDeep(Node document) {
        Deque<Node> path = new ArrayDeque<>();
        Node next = document;
        while (next != null) {
            if (next.getFirstChild() != null) {
                if (path.size() >= MAX_DEPTH) {
                    return true;
                }
                path.push(next);
                next = next.getFirstChild();
                continue;
            }
            while (next != null && next.getNext() == null) {
                next = path.isEmpty() ? null : path.pop();
            }
            next = next == null ? null : next.getNext();
        }
        return false;
    }
}
