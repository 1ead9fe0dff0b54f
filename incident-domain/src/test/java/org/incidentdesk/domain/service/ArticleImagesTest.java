package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.ArticleImage;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.port.driving.AddImage;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.RemoveImage;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of articles: their names, what shows them, and how long their bytes stay. */
class ArticleImagesTest {

    private final TestDesk test = new TestDesk();

    private static ArticleText text(String symptoms) {
        return new ArticleText(
                new Title("Écran"),
                new Text(symptoms),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("-"),
                Language.FR,
                new TreeSet<>(),
                new TreeSet<>());
    }

    private ArticleId article() {
        return ArticleId.parse(test.desk
                .authoring()
                .draft(Request.of(SARA, new DraftArticle(text("x"))))
                .id());
    }

    private ArticleImage add(ArticleId article, String name) {
        return test.desk
                .images()
                .add(
                        Request.of(SARA, new AddImage(article, new FileName(name), Optional.empty())),
                        new ByteArrayInputStream("GIF89a".getBytes(StandardCharsets.US_ASCII)));
    }

    private static String read(InputStream bytes) throws IOException {
        try (bytes) {
            return new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Capture d_Écran (2).PNG, capture-d-ecran-2.png",
        "image.jpeg, image.jpeg",
        "系統.png, image.png",
        "--a__b--.gif, a-b.gif",
        "ça.et.là.webp, ca-et-la.webp"
    })
    void aNameBecomesOneThatStandsInAnAddressAsItIs(String given, String kept) {
        assertEquals(kept, ArticleImage.named(new FileName(given)).value());
        assertEquals(kept, ArticleImage.named(new FileName(kept)).value(), "a plain name stays");
    }

    @ParameterizedTest
    @CsvSource({
        "![](images/ecran.gif), true",
        "voir [x]: images/ecran.gif., true",
        "(images/ecran.gif), true",
        "images/ecran.gif2, false",
        "images/ecran.gif.gif, false",
        "autres-images/ecran.gif, false",
        "/images/ecran.gif, false",
        "mes images/ecran.gifs, false",
        "ecran.gif, false"
    })
    void aTextShowsAPictureByItsAddressAlone(String symptoms, boolean shown) {
        assertEquals(shown, add(article(), "ecran.gif").isShownIn(text(symptoms)));
    }

    @Test
    void theBytesStayAsLongAsAnArticleHasThem() throws IOException {
        ArticleId article = article();
        add(article, "ecran.gif");
        add(article, "le-meme.gif");
        test.later(Duration.ofDays(2));
        assertEquals(0, test.desk.attachments().sweep());
        assertEquals("GIF89a", read(test.desk.images().open(PROF, article, "ecran.gif").bytes()));
        test.desk.images().remove(Request.of(SARA, new RemoveImage(article, "ecran.gif")));
        assertEquals(0, test.desk.attachments().sweep());
        assertEquals("GIF89a", read(test.desk.images().open(SARA, article, "le-meme.gif").bytes()));
        test.desk.images().remove(Request.of(SARA, new RemoveImage(article, "le-meme.gif")));
        assertEquals(1, test.desk.attachments().sweep());
        assertThrows(NotFound.class, () -> test.desk.images().open(SARA, article, "le-meme.gif"));
    }
}
