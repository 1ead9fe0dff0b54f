package org.incidentdesk.web.page.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.incidentdesk.web.page.drawing.Chart.Figure;
import org.incidentdesk.web.page.drawing.Chart.Series;
import org.incidentdesk.web.page.drawing.DeadlineLine.Ends;
import org.incidentdesk.web.page.drawing.DeadlineLine.Kind;
import org.incidentdesk.web.page.drawing.DeadlineLine.Stretch;
import org.incidentdesk.web.page.drawing.DeadlineLine.Tick;
import org.incidentdesk.web.page.drawing.Flowchart.Box;
import org.incidentdesk.web.page.drawing.Flowchart.Standing;
import org.incidentdesk.web.page.drawing.Flowchart.Way;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawingsTest {

    private static final String ATTACK = "\"><script>alert(1)</script>'&\u0000\ud800";
    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    /** Every drawing is a well-formed document of its own. */
    private static Document read(Drawing drawing) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(drawing.markup())));
        } catch (Exception e) {
            throw new AssertionError(drawing.markup(), e);
        }
    }

    private static List<Element> all(Document document, String name, String ofClass) {
        List<Element> found = new ArrayList<>();
        var elements = document.getElementsByTagName(name);
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (List.of(element.getAttribute("class").split(" ")).contains(ofClass)) {
                found.add(element);
            }
        }
        return found;
    }

    private static void showsAsText(Drawing drawing) {
        Document document = read(drawing);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertTrue(document.getDocumentElement().getTextContent().contains("<script>"));
        assertFalse(drawing.markup().contains("style="), "inline styles are forbidden");
    }

    private static Box box(String id, Standing standing) {
        return new Box(id, Flowchart.Kind.QUESTION, standing, "Question", "Où ? " + id, Optional.of("#" + id));
    }

    private static Flowchart diamond() {
        return new Flowchart(
                "guide",
                "Guide",
                "Une étape sur trois",
                List.of(
                        box("a", Standing.PASSED),
                        box("b", Standing.HERE),
                        box("c", Standing.AHEAD),
                        new Box("d", Flowchart.Kind.END, Standing.AHEAD, "Fin", "Résolu", Optional.empty())),
                List.of(
                        new Way("a", "b", Optional.of("oui"), true),
                        new Way("a", "c", Optional.of("non"), false),
                        new Way("b", "d", Optional.empty(), false),
                        new Way("c", "d", Optional.empty(), false),
                        new Way("a", "d", Optional.of("peut-être"), false)));
    }

    @Test
    void aFlowchartMarksTheWayTakenAndWhereOneStands() {
        Document chart = read(diamond().draw());
        assertEquals(
                1,
                all(chart, "path", "way").stream()
                        .filter(way -> way.getAttribute("class").contains("taken"))
                        .count());
        List<Element> here = all(chart, "g", "here");
        assertEquals(1, here.size());
        assertEquals("guide-b", here.get(0).getAttribute("id"));
        assertEquals("step", here.get(0).getAttribute("aria-current"));
        assertTrue(here.get(0).getTextContent().contains("▶"), "without colour");
        assertTrue(all(chart, "g", "passed").get(0).getTextContent().contains("✓"), "without colour");
        assertEquals(3, chart.getElementsByTagName("a").getLength());
        assertEquals("group", chart.getDocumentElement().getAttribute("role"));
    }

    @Test
    void aFlowchartWithACircleOrAWayToNowhereIsRefused() {
        List<Box> boxes = List.of(box("a", Standing.HERE), box("b", Standing.AHEAD));
        Way there = new Way("a", "b", Optional.empty(), false);
        Way back = new Way("b", "a", Optional.empty(), false);
        Way nowhere = new Way("a", "z", Optional.empty(), false);
        Flowchart circle = new Flowchart("g", "t", "d", boxes, List.of(there, back));
        Flowchart loose = new Flowchart("g", "t", "d", boxes, List.of(nowhere));
        assertThrows(IllegalArgumentException.class, circle::draw);
        assertThrows(IllegalArgumentException.class, loose::draw);
    }

    @Test
    void inAnyLayoutArrowsPointDownAndNothingOverlaps() {
        Random random = new Random(44);
        for (int round = 0; round < 200; round++) {
            int count = 1 + random.nextInt(24);
            List<Layers.Box> boxes = new ArrayList<>();
            List<Layers.Arrow> arrows = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                boxes.add(new Layers.Box(60 + random.nextInt(200), 20 + random.nextInt(100)));
                for (int from = 0; from < i; from++) {
                    if (random.nextInt(i) < 2) {
                        arrows.add(new Layers.Arrow(from, i, random.nextInt(2) * 80, 20));
                    }
                }
            }
            Layers.Plan plan = Layers.plan(boxes, arrows);
            for (Layers.Arrow arrow : arrows) {
                Layers.Place from = plan.boxes().get(arrow.from());
                Layers.Place to = plan.boxes().get(arrow.to());
                assertTrue(from.bottom() < to.top());
            }
            List<Layers.Place> places = new ArrayList<>(plan.boxes());
            plan.courses().forEach(course -> places.addAll(course.places()));
            for (int i = 0; i < places.size(); i++) {
                Layers.Place one = places.get(i);
                assertTrue(one.x() - one.width() / 2 > -0.001 && one.x() + one.width() / 2 < plan.width() + 0.001);
                assertTrue(one.top() > -0.001 && one.bottom() < plan.height() + 0.001);
                for (Layers.Place other : places.subList(i + 1, places.size())) {
                    boolean beside = Math.abs(one.x() - other.x()) >= (one.width() + other.width()) / 2 - 0.001;
                    boolean below = one.bottom() <= other.top() || other.bottom() <= one.top();
                    assertTrue(beside || below, one + " lies on " + other);
                }
            }
        }
    }

    @Test
    void linesAreBrokenBetweenWordsAndALongWordWithinItself() {
        Lettering letters = new Lettering(13);
        String text = "Le problème apparaît-il aussi sur un autre poste ou dans un autre navigateur ?";
        List<String> lines = letters.wrap(text, 160, 8);
        assertEquals(text.replace(" ?", "\u00a0?"), String.join(" ", lines), "a question mark begins no line");
        assertTrue(lines.stream().allMatch(line -> letters.width(line) <= 160));
        List<String> word = letters.wrap("😀".repeat(100), 160, 200);
        assertEquals("😀".repeat(100), String.join("", word));
        assertTrue(word.stream().noneMatch(line -> Character.isLowSurrogate(line.charAt(0))));
        List<String> cut = letters.wrap("mot ".repeat(900), 160, 3);
        assertEquals(3, cut.size());
        assertTrue(cut.get(2).endsWith("…"));
        assertEquals(List.of(""), letters.wrap("  ", 160, 3));
    }

    @Test
    void theMatrixSaysEachCellAsWordAndShapeAndMarksTheChosenOne() {
        MatrixPicture.Cell low = new MatrixPicture.Cell(2, "P4", "impact bas, urgence basse : P4", "LOW LOW", true);
        MatrixPicture.Cell high = new MatrixPicture.Cell(4, "P2", "impact haut, urgence basse : P2", "HIGH LOW", false);
        MatrixPicture matrix = new MatrixPicture(
                "Priorité",
                "Urgence",
                "Impact",
                List.of("bas", "haut"),
                List.of(new MatrixPicture.Line("basse", List.of(low, high))),
                Optional.of("cell"));
        Document picture = read(matrix.draw());
        assertEquals(2, picture.getElementsByTagName("button").getLength());
        Element chosen = all(picture, "td", "chosen").get(0);
        assertEquals("●", all(picture, "span", "here").get(0).getTextContent());
        assertEquals("true", ((Element) chosen.getFirstChild()).getAttribute("aria-pressed"));
        assertEquals("LOW LOW", ((Element) chosen.getFirstChild()).getAttribute("value"));
        assertEquals(6, all(picture, "rect", "full").size(), "two and four bars");
        MatrixPicture still =
                new MatrixPicture(ATTACK, "Urgence", "Impact", matrix.columnLevels(), matrix.lines(), Optional.empty());
        assertEquals(0, read(still.draw()).getElementsByTagName("button").getLength());
        showsAsText(still.draw());
        List<String> three = List.of("a", "b", "c");
        assertThrows(
                IllegalArgumentException.class,
                () -> new MatrixPicture("", "", "", three, matrix.lines(), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> LevelMark.of(6));
    }

    private static DeadlineLine line(Instant until, Stretch... stretches) {
        return new DeadlineLine(
                "due",
                "À résoudre",
                "La moitié du temps a passé",
                TEN,
                TEN.plusSeconds(36_000),
                until,
                false,
                List.of(stretches),
                List.of(new Tick(TEN.plusSeconds(18_000), "50 %"), new Tick(TEN.plusSeconds(36_000), "100 %")),
                new Ends("mar. 10:00", Optional.of("maintenant"), "mer. 10:00"));
    }

    private static double width(Document picture, String name) {
        return Double.parseDouble(all(picture, "rect", name).get(0).getAttribute("width"));
    }

    @Test
    void aDeadlineLineFillsWhatHasPassedAndBarsWhatIsLate() {
        Document half = read(line(TEN.plusSeconds(18_000)).draw());
        assertEquals(width(half, "remaining") / 2, width(half, "elapsed"), 0.2);
        assertTrue(all(half, "rect", "overdue").isEmpty());
        Document late = read(line(TEN.plusSeconds(72_000)).draw());
        assertEquals(width(late, "remaining"), width(late, "overdue"), 0.2);
        Document begun = read(line(TEN).draw());
        assertTrue(all(begun, "rect", "elapsed").isEmpty());
        Document never = read(new DeadlineLine(
                        "x", "t", "d", TEN, TEN, TEN, true, List.of(), List.of(), new Ends("", Optional.empty(), ""))
                .draw());
        assertTrue(all(never, "rect", "remaining").isEmpty());
    }

    @Test
    void pausesAreHatchedWithinTheLineOnly() {
        Stretch pause = new Stretch(Kind.PAUSE, TEN.minusSeconds(900), TEN.plusSeconds(3_600), ATTACK);
        Stretch gone = new Stretch(Kind.PAUSE, TEN.minusSeconds(900), TEN.minusSeconds(1), "avant");
        Stretch night = new Stretch(Kind.EXCLUDED, TEN.plusSeconds(7_200), TEN.plusSeconds(999_999), "nuit");
        Drawing drawing = line(TEN.plusSeconds(9_000), pause, gone, night).draw();
        Document picture = read(drawing);
        assertEquals(1, all(picture, "rect", "pause").size());
        assertEquals("url(#due-hatch)", all(picture, "rect", "pause").get(0).getAttribute("fill"));
        assertEquals(width(picture, "remaining") / 10, width(picture, "pause"), 0.2);
        assertEquals(width(picture, "remaining") * 0.8, width(picture, "excluded"), 0.2);
        showsAsText(drawing);
    }

    @Test
    void theStatusPictureSaysWhatLeadsWhere() {
        StatusPicture picture = new StatusPicture(
                "s", ATTACK, "d", "Nouveau", List.of(new StatusPicture.Way("Résolu", List.of("proposer", "retirer"))));
        Document drawn = read(picture.draw());
        assertEquals(1, all(drawn, "path", "head").size());
        assertTrue(drawn.getDocumentElement().getTextContent().contains("proposer · retirer"));
        showsAsText(picture.draw());
        assertEquals(
                0,
                all(read(new StatusPicture("s", "t", "d", "Clos", List.of()).draw()), "path", "way")
                        .size());
    }

    private static Chart chart(String title, double... values) {
        List<Figure> figures = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (double value : values) {
            labels.add("mois " + labels.size());
            figures.add(
                    Double.isNaN(value)
                            ? new Figure(OptionalDouble.empty(), "–")
                            : new Figure(OptionalDouble.of(value), value + " %"));
        }
        List<Series> series = List.of(new Series("dans les délais", figures), new Series("autres", figures));
        return new Chart("c", title, labels, series, new Chart.Words("Mois", "Chiffres", "Rien à compter"));
    }

    @Test
    void everyChartHasItsAnswerAboveAndItsFiguresBelow() {
        Chart chart = chart(ATTACK, 82, Double.NaN, 0, 40);
        for (Drawing drawing : List.of(chart.bars(), chart.lines(), chart.stacked(), chart.multiples())) {
            Document document = read(drawing);
            assertEquals(8, document.getElementsByTagName("td").getLength());
            assertTrue(drawing.markup().contains("<td>–</td>"));
            showsAsText(drawing);
        }
        assertEquals(6, all(read(chart.bars()), "rect", "bar").size(), "three figures in two series");
        assertEquals(4, all(read(chart.stacked()), "rect", "bar").size(), "zero has no part");
        String path = all(read(chart.lines()), "path", "line").stream()
                .map(line -> line.getAttribute("d"))
                .filter(d -> d.contains("M5") || d.indexOf('M') != d.lastIndexOf('M'))
                .findFirst()
                .orElse("");
        assertEquals(2, path.chars().filter(c -> c == 'M').count(), "broken where there is no figure: " + path);
        assertEquals(2, all(read(chart.multiples()), "svg", "plot").size());
    }

    @Test
    void aChartOfNothingSaysSoAndAnUnsoundOneIsRefused() {
        assertTrue(chart("t", Double.NaN).lines().markup().contains("Rien à compter"));
        assertTrue(chart("t").bars().markup().contains("Rien à compter"));
        read(chart("t", 0, 0).lines());
        read(chart("t", -4, 3).bars());
        assertThrows(IllegalArgumentException.class, () -> chart("t", -4, 3).stacked());
        assertThrows(IllegalArgumentException.class, () -> new Figure(OptionalDouble.of(1.0 / 0), "∞"));
    }

    @Test
    void scalesHoldTheirValuesBetweenRoundNumbers() {
        assertEquals(List.of(0.0, 50.0, 100.0), Scale.of(0, 82).marks());
        assertEquals(1, Scale.of(0, 100).share(100));
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            double most = Math.pow(10, random.nextInt(12) - 4) * random.nextDouble();
            double least = random.nextBoolean() ? 0 : -most * random.nextDouble();
            Scale scale = Scale.of(least, most);
            assertTrue(scale.low() <= least && scale.high() >= most * (1 - 1e-9));
            assertTrue(scale.marks().size() <= 7, scale.toString());
        }
        assertEquals("0.3", Scale.text(0.1 + 0.2));
    }
}
