package org.incidentdesk.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write looks as they meant it, and what others write does nothing. */
class MarkdownTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([^\\s<>/]+)([^<>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=\"]+)=\"([^\"]*)\"|\\s*/$|(\\S)");
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "code",
            "ul",
            "ol",
            "li",
            "em",
            "strong",
            "del",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "img");
    private static final Set<String> ATTRIBUTES =
            Set.of("href", "rel", "src", "alt", "title", "align", "class", "start");
    private static final Pattern ADDRESS = Pattern.compile("(https?:|mailto:|[^:]*$).*", Pattern.DOTALL);

    private static String html(String source) {
        return Markdown.html(source, "/api/articles/KB-000001/images/").value();
    }

    @Test
    void articlesLookAsTheyWereMeant() {
        assertEquals(
                "<p>Un <em>mot</em>, un <strong>autre</strong> et <del>rien</del>.</p>",
                html("Un *mot*, un **autre** et ~~rien~~."));
        assertEquals("<ol><li>Fermer</li><li>Ouvrir</li></ol>", html("1. Fermer\n2. Ouvrir"));
        assertEquals("<ol start=\"3\"><li>Fermer</li></ol>", html("3. Fermer"));
        assertEquals(
                "<pre><code class=\"language-sh\">rm &#34;*&#34; &lt; x\n</code></pre>",
                html("```sh\nrm \"*\" < x\n```"));
        assertTrue(html("| a | b |\n|---|--:|\n| 1 | 2 |").contains("<td align=\"right\">2</td>"));
        assertTrue(html("Voir https://aide.example/mdp et aide@desk.example")
                .contains("<a href=\"https://aide.example/mdp\" rel=\"nofollow noopener noreferrer\">"));
        assertTrue(html("[article](/articles/KB-000007)").contains("href=\"/articles/KB-000007\""));
    }

    @Test
    void headingsStandBelowThoseOfThePage() {
        assertEquals("<h3>Un</h3>\n<h4>Deux</h4>\n<h6>Six</h6>", html("# Un\n## Deux\n###### Six"));
    }

    @Test
    void lettersOfEveryScriptStay() {
        assertEquals("<p>Été, 日本, &#x1f642; &amp; é</p>", html("Été, 日本, 🙂 &amp; &eacute;"));
    }

    @Test
    void htmlIsShownAsTheTextThatItIs() {
        assertEquals("<p>Appuyer sur &lt;b&gt;Entrée&lt;/b&gt;</p>", html("Appuyer sur <b>Entrée</b>"));
        assertTrue(html("Taper <votre nom> puis \\<Entrée>").contains("&lt;votre nom&gt;"));
    }

    @Test
    void picturesComeOutOfTheDeskAlone() {
        assertEquals(
                "<p><img src=\"/api/articles/KB-000001/images/ecran.png\" alt=\"Écran\" /></p>",
                html("![Écran](images/ecran.png)"));
        assertEquals(
                "<p><img src=\"/knowledge/KB-000007/images/a-2.gif\" alt=\"\" /></p>",
                Markdown.html("![][a]\n\n[a]: images/a-2.gif", "/knowledge/KB-000007/images/")
                        .value());
        assertFalse(Markdown.html("![x](images/ecran.png)").value().contains("src="), "what belongs to no article");
        for (String elsewhere : List.of(
                "https://compteur.example/pixel.png",
                "//compteur.example/pixel.png",
                "/api/articles/KB-000002/images/ecran.png",
                "/knowledge/KB-000002/images/ecran.png",
                "images/../../KB-000002/images/ecran.png",
                "../KB-000002/images/ecran.png",
                "images/%2e%2e/x.png",
                "images/a/b.png",
                "/api/tickets/INC-000001/attachments/1",
                "/api/articles/KB-000001/images/../../../tickets",
                "data:image/png;base64,AAAA")) {
            assertFalse(html("![x](" + elsewhere + ")").contains("src="), elsewhere);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
                "text <script>alert(1)</script> text",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\nscript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](&#106;avascript:alert(1))",
                "[x](&#x6A;&#x61;vascript&colon;alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](%6Aavascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](DATA:text/html,<script>alert(1)</script>)",
                "[x](file:///etc/passwd)",
                "[x](blob:https://desk.example/1)",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "[x][y]\n\n[y]: <javascript:alert(1)> \"title\"",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](/api/articles/KB-000001/images/a.png)",
                "![x](/api/articles/KB-000001/images/a.png \"t\\\" onerror=\\\"alert(1)\")",
                "![x](/api/articles/KB-000001/images/a.png\" onerror=\"alert(1))",
                "[x](https://a.example \"t\\\" onmouseover=\\\"alert(1)\")",
                "[x](https://a.example/\"onmouseover=\"alert(1))",
                "<img src=x onerror=alert(1)>",
                "<img src=\"x\" onerror=\"alert(1)\" ",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\">",
                "<object data=\"javascript:alert(1)\"></object><embed src=x>",
                "<form action=\"https://x.example\"><input name=password><button>x</button></form>",
                "<base href=\"https://x.example/\"><link rel=stylesheet href=x><meta http-equiv=refresh content=0>",
                "<style>@import 'https://x.example/x.css';</style>",
                "<p style=\"position:fixed\">x</p>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo '<script>alert(1)</script>' ?>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a/href='javascript:alert(1)'>x",
                "<<script>alert(1)//<</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "`<script>alert(1)</script>`",
                "```html\"onclick=\"alert(1)\n<script>alert(1)</script>\n```",
                "```<script>\nx\n```",
                "| <script>alert(1)</script> |\n|---|\n| [x](javascript:alert(1)) |",
                "> <script>alert(1)\n> </script>\n\n- <img src=x\n  onerror=alert(1)>",
                "# <script>alert(1)</script>\n\n[![x](javascript:1)](javascript:alert(1))",
                "~~<script>~~alert(1)~~</script>~~",
                "*<script*>alert(1)*</script*>",
                "http://x.example/\"onmouseover=alert(1) ",
                "https://x.example/<script>alert(1)</script>",
                "\u202Egnp.exe [\u202E](javascript:alert(1))",
                "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
                "<div><div><div><script>alert(1)</script>",
                "<template><script>alert(1)</script></template>",
                "<details open ontoggle=alert(1)>",
                "<video><source onerror=alert(1)></video>",
                "<x contenteditable onfocus=alert(1) autofocus>",
                "<title></title><body onload=alert(1)></html>"
            })
    void attacksDoNothing(String attack) {
        assertHarmless(attack, html(attack));
        assertHarmless(attack, html("Avant\n\n" + attack + "\n\naprès"));
        assertHarmless(attack, html("- a\n  - " + attack.replace("\n", "\n    ")));
        assertHarmless(attack, html("> **" + attack + "**"));
    }

    /** Every tag is one of those that articles may have, every attribute too, and addresses lead where they may. */
    private static void assertHarmless(String attack, String html) {
        Set<String> faults = new TreeSet<>();
        String rest = TAG.matcher(html).replaceAll("");
        if (rest.contains("<") || rest.contains(">")) {
            faults.add("a tag that is none: " + rest);
        }
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            if (!ELEMENTS.contains(tags.group(2))) {
                faults.add("element " + tags.group(2));
            }
            Matcher attributes = ATTRIBUTE.matcher(tags.group(3));
            while (attributes.find()) {
                String name = attributes.group(1);
                if (attributes.group(3) != null || (name != null && !ATTRIBUTES.contains(name))) {
                    faults.add("attribute " + attributes.group());
                } else if (name != null && Set.of("href", "src").contains(name)) {
                    String address = attributes
                            .group(2)
                            .replace("&#43;", "+")
                            .replace("&#61;", "=")
                            .replace("&amp;", "&");
                    if (address.contains("&#") || !ADDRESS.matcher(address).matches()) {
                        faults.add("address " + address);
                    }
                }
            }
        }
        assertEquals(Set.of(), faults, () -> attack + " became " + html);
    }

    @Test
    void theCheckItselfFindsWhatIsWrong() {
        for (String wrong : List.of(
                "<script>x</script>",
                "<p onclick=\"x\">x</p>",
                "<a href=\"javascript:x\">x</a>",
                "<a href=\"data:x\">x</a>",
                "<p>a < b</p>",
                "<img src=x>")) {
            Assertions.assertThrows(AssertionError.class, () -> assertHarmless("check", wrong), wrong);
        }
    }

    @Test
    void whatIsNestedWithoutEndIsShownAsItWasTyped() {
        for (String one : List.of("> ", "- ", "*a **b ", "[", "![", "1. ", "~~", "`", "<div>", "*_", "| ")) {
            String many = one.repeat(60_000 / one.length());
            String shown = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> html(many), one);
            assertHarmless(one, shown);
            assertFalse(shown.isEmpty(), one);
        }
        String emphasis = "*a ".repeat(60) + "x" + " a*".repeat(60);
        assertEquals("<pre>" + emphasis + "</pre>", html(emphasis));
    }
}
