package org.incidentdesk.web.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.ArticleFile;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.ExportedArticle;
import org.incidentdesk.domain.port.driving.ImportArticles;
import org.incidentdesk.domain.port.driving.ImportedArticles;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** Articles go out and come back as they were; what cannot come back is refused as a whole, with every place. */
class ArticleArchiveTest {

    private static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    private static final Actor SARA = new Actor(new PersonId("sara"), Role.TECHNICIAN);

    private final IncidentDesk desk = newDesk();

    private static IncidentDesk newDesk() {
        IncidentDesk desk = IncidentDesk.inMemory();
        desk.catalogue().addCategory(category("Accès", Optional.empty()));
        desk.catalogue().addCategory(category("Mot de passe", Optional.of(new CategoryId("acces"))));
        return desk;
    }

    private static Request<CategoryDefinition> category(String name, Optional<CategoryId> parent) {
        return Request.of(
                PROF,
                new CategoryDefinition(
                        new Title(name),
                        parent,
                        Optional.empty(),
                        true,
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static ArticleFile file(String slug, ArticleState state, String... remedy) {
        return new ArticleFile(
                new Slug(slug),
                new Title("Titre: \"été\" # 日本 🙂 - " + slug),
                new Text("Ligne\n## Symptômes\n\\## Cause\n\\\\## Cause\n---\n\n    code\n# Titre"),
                slug.length() % 2 == 0 ? Optional.of(new Text("## Résolution\n\n- a")) : Optional.empty(),
                slug.length() % 3 == 0 ? Remedy.WORKAROUND : Remedy.RESOLUTION,
                new Text(remedy.length == 0 ? "Remède\n\n## Contournement\n## Autre" : remedy[0]),
                slug.startsWith("en-") ? Language.EN : Language.FR,
                slug.length() % 2 == 0 ? List.of("Accès", "Accès > Mot de passe") : List.of(),
                new TreeSet<>(Set.of("oui", "null", "1.0", "a: b", "- x", "'", "été")),
                state == ArticleState.PUBLISHED ? Audience.FAQ : Audience.INTERNAL,
                state,
                state == ArticleState.PUBLISHED
                        ? new Validity(
                                Optional.of(Instant.parse("2026-01-01T00:00:00.000001Z")),
                                Optional.of(Instant.parse("2027-01-01T00:00:00Z")))
                        : Validity.ALWAYS,
                slug.equals("en-acces") ? Optional.of(new Slug("acces")) : Optional.empty());
    }

    private static List<ArticleFile> samples() {
        return List.of(
                file("acces", ArticleState.PUBLISHED),
                file("en-acces", ArticleState.PUBLISHED),
                file("brouillon", ArticleState.DRAFT),
                file("relecture", ArticleState.IN_REVIEW),
                file("retire", ArticleState.RETIRED),
                file("retires", ArticleState.RETIRED));
    }

    private static ImportedArticles bring(IncidentDesk desk, List<ArticleFile> files) {
        return desk.exchange().bring(Request.of(PROF, new ImportArticles(files)));
    }

    private static byte[] export(IncidentDesk desk) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArticleArchive.write(desk.exchange(), PROF, out);
        return out.toByteArray();
    }

    private static List<ArticleFile> all(IncidentDesk desk) {
        return desk.exchange().export(PROF, Optional.empty(), 100).stream()
                .map(ExportedArticle::file)
                .toList();
    }

    private static ImportedArticles importInto(IncidentDesk desk, byte[] zip) throws IOException {
        ArticleArchive archive = ArticleArchive.read(new ByteArrayInputStream(zip));
        return archive.pointing(() -> desk.exchange().bring(Request.of(PROF, archive.wish())));
    }

    @Test
    void whatGoesOutComesBackAsItWas() throws IOException {
        assertEquals(new ImportedArticles(6, 0, 0), bring(desk, samples()));
        List<ArticleFile> here = all(desk);
        assertEquals(samples().size(), here.size());
        for (ArticleFile sample : samples()) {
            ArticleFile kept = here.stream()
                    .filter(file -> file.slug().equals(sample.slug()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(sample.symptoms(), kept.symptoms());
            assertEquals(sample.state(), kept.state());
            assertEquals(sample.validity(), kept.validity());
        }
        byte[] zip = export(desk);
        IncidentDesk other = newDesk();
        assertEquals(new ImportedArticles(6, 0, 0), importInto(other, zip));
        assertEquals(here, all(other));
        assertArrayEquals(zip, export(other));
        assertEquals(new ImportedArticles(0, 0, 6), importInto(other, zip));
        assertArrayEquals(zip, export(other));
    }

    @Test
    void aTextThatDiffersBecomesTheNextRevision() {
        bring(desk, List.of(file("acces", ArticleState.PUBLISHED)));
        assertEquals(
                new ImportedArticles(0, 1, 0), bring(desk, List.of(file("acces", ArticleState.PUBLISHED, "Autre"))));
        ExportedArticle article =
                desk.exchange().export(PROF, Optional.empty(), 10).get(0);
        assertEquals(2, desk.reading().revisions(PROF, article.article()).size());
        assertEquals(new ImportedArticles(0, 1, 0), bring(desk, List.of(file("acces", ArticleState.DRAFT, "Autre"))));
        assertEquals(ArticleState.PUBLISHED, all(desk).get(0).state(), "what is published stays published");
    }

    @Test
    void onlyAdministratorsExchange() {
        assertThrows(RightMissing.class, () -> desk.exchange().export(SARA, Optional.empty(), 1));
        assertThrows(RightMissing.class, () -> desk.exchange().bring(Request.of(SARA, new ImportArticles(samples()))));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private List<String> faults(byte[] zip) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> importInto(desk, zip));
        assertEquals(List.of(), all(desk), "nothing is half applied");
        return refused.faults().stream()
                .map(fault -> fault.field() + ": " + fault.code())
                .toList();
    }

    private static String article(String... replaced) {
        String text = """
            ---
            title: Titre
            language: fr
            audience: faq
            state: published
            categories:
              - Accès
            keywords:
              - mdp
            remedy: resolution
            ---

            ## Symptômes

            Refusé

            ## Résolution

            Recommencer
            """;
        for (int i = 0; i < replaced.length; i += 2) {
            assertTrue(text.contains(replaced[i]), replaced[i]);
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        return text;
    }

    @Test
    void everyFaultIsToldWithItsFileAndLine() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bon.md", article());
        files.put("a.md", article("fr", "klingon", "faq", "tout-le-monde", "title: Titre\n", ""));
        files.put("b.md", "Sans entête");
        files.put("c.md", article("title: Titre", "title: [a"));
        files.put("d.md", article("## Résolution", "## Contournement"));
        files.put("e.md", article("state: published", "state: published\nstate: draft"));
        files.put("f.md", article("keywords:", "mots:"));
        files.put("g.md", article("Refusé", ""));
        files.put("Majuscule.md", article());
        files.put("note.txt", "x");
        assertEquals(
                List.of(
                        "a.md line 1 title: missing",
                        "a.md line 2 language: unknown-value",
                        "a.md line 3 audience: unknown-value",
                        "b.md line 1: missing",
                        "c.md line 3: unreadable",
                        "d.md line 20 ## Resolution: missing",
                        "d.md line 17 ## Contournement: unknown-field",
                        "e.md line 6 state: duplicate-field",
                        "f.md line 8 mots: unknown-field",
                        "g.md line 13 symptoms: blank",
                        "Majuscule.md line 1 slug: malformed-slug",
                        "note.txt: file-kind-not-taken"),
                faults(zip(files)));
    }

    @Test
    void whatTheDeskDoesNotKnowIsRefusedWithItsFileAndLine() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bon.md", article());
        files.put("a.md", article("  - Accès", "  - Accès\n  - Accès > Nulle part"));
        files.put("b.md", article("remedy:", "translation-of: nulle-part\nremedy:"));
        assertEquals(
                List.of("a.md line 8 categories[1]: unknown-reference", "b.md line 10 translation: unknown-reference"),
                faults(zip(files)));
        files.remove("a.md");
        files.put("b.md", article("remedy:", "translation-of: bon\nremedy:"));
        assertEquals(List.of("b.md line 10 translation: not-its-translation"), faults(zip(files)));
    }

    @Test
    void namesThatLeadElsewhereAreRefused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of("../acces.md", "/acces.md", "a/../../b.md", "a\\b.md", "C:acces.md", "a/b.md")) {
            files.put(name, article());
        }
        List<String> faults = faults(zip(files));
        assertEquals(6, faults.size(), faults::toString);
        assertTrue(faults.stream().allMatch(fault -> fault.endsWith("not-a-plain-name")), faults::toString);
    }

    @Test
    void bombsAreNoticedAsTheyGoOff() throws IOException {
        assertEquals(
                List.of("bombe.md: file-too-large"),
                faults(zip(Map.of("bombe.md", "a".repeat(ArchiveLimits.MAX_FILE_BYTES + 1)))));
        Map<String, String> many = new LinkedHashMap<>();
        String big = article("Refusé", ("b".repeat(1000) + "\n").repeat(64));
        for (int i = 0; i < ArchiveLimits.MAX_BYTES / big.length() + 1; i++) {
            many.put("bombe-" + i + ".md", big);
        }
        assertEquals(List.of("archive: file-too-large"), faults(zip(many)));
        Map<String, String> small = new LinkedHashMap<>();
        for (int i = 0; i <= ArchiveLimits.MAX_FILES; i++) {
            small.put("x" + i + ".md", article());
        }
        assertEquals(List.of("archive: too-many"), faults(zip(small)));
    }

    @Test
    void whatIsNoZipOrNoTextIsRefused() throws IOException {
        assertEquals(List.of("archive: empty"), faults("Bonjour".getBytes(StandardCharsets.UTF_8)));
        byte[] whole = zip(Map.of("a.md", article()));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 3);
        assertEquals(List.of("archive: unreadable"), faults(half));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("latin.md"));
            zip.write(article().getBytes(StandardCharsets.ISO_8859_1));
        }
        assertEquals(List.of("latin.md: wrong-encoding"), faults(out.toByteArray()));
    }

    @Test
    void yamlMakesNothingButTexts() throws IOException {
        List<String> refused = new ArrayList<>();
        for (String title : List.of("title: {a: b}", "title: &a Titre\nx: *a", "? [a]\n: b")) {
            refused.addAll(faults(zip(Map.of("a.md", article("title: Titre", title)))));
        }
        assertTrue(refused.size() >= 3, refused::toString);
        ArticleArchive tagged = ArticleArchive.read(
                new ByteArrayInputStream(zip(Map.of("a.md", article("title: Titre", "title: !!java.net.URL Titre")))));
        assertEquals("Titre", tagged.wish().articles().get(0).title().value());
    }
}
