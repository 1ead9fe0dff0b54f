package org.incidentdesk.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.web.page.Browser.Page;
import org.incidentdesk.web.server.ServedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The measures as charts, each with its figures as a table and its definition. */
class DashboardPageTest {

    private static ServedDesk desk;

    @BeforeAll
    static void open() {
        desk = new ServedDesk();
        desk.closed();
        desk.solved();
        desk.report();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyMeasureIsAChartWithItsFigures() {
        for (String language : new String[] {"fr", "en"}) {
            Page page = Browser.of(desk, "sara").speaking(language).get("/dashboard");
            assertEquals(200, page.status(), page::toString);
            assertEquals(
                    Measure.values().length, page.text().split("<section class=\"measure\"").length - 1, page::text);
            assertTrue(page.text().split("<table").length > Measure.values().length / 2, page::text);
            assertFalse(page.text().contains("dashboard."), "every part has its word: " + page.text());
        }
    }

    @Test
    void theTitleIsTheAnswer() {
        String text = Browser.of(desk, "sara").get("/dashboard").text();
        assertTrue(text.contains("1 billet ouvert, par statut"), text);
        assertTrue(text.contains("100 % résolus à temps (2 sur 2)"), text);
    }

    @Test
    void theScopeIsTheAddressAndWhatNobodyKnowsIsLeftOut() {
        Browser sara = Browser.of(desk, "sara");
        assertTrue(sara.get("/dashboard?days=7&category=" + ServedDesk.CATEGORY)
                .text()
                .contains("100 % résolus à temps (1 sur 1)"));
        assertTrue(sara.get("/dashboard?category=imprimantes").text().contains("– résolus à temps (0 sur 0)"));
        Page odd = sara.get("/dashboard?days=x&category=%3Cscript%3E&group=nobody");
        assertEquals(200, odd.status(), odd::toString);
        assertFalse(odd.text().contains("<script>"));
        assertEquals(403, Browser.of(desk, "julie").get("/dashboard").status());
    }
}
