package org.incidentdesk.web.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.ExportedArticle;
import org.incidentdesk.domain.port.driving.ImportArticles;
import org.incidentdesk.domain.port.driving.KnowledgeExchange;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;

/**
 * Many articles in a zip, one file each, named by its slug. An archive is read whole or refused with every fault and its
 * place; it is never unpacked to a disk, so that names lead nowhere, and counted while it is unpacked.
 */
public final class ArticleArchive {

    private static final LocalDateTime ONE_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern PLAIN_NAME = Pattern.compile("[^/\\\\:\\p{Cntrl}]+");
    private static final Pattern IMPORTED = Pattern.compile("articles\\[(\\d+)]\\.(.+)");
    private static final int BUFFER = 8192;

    private final List<Fault> faults = new ArrayList<>();
    private final List<ArticleMarkdown.Read> articles = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long bytes;

    private ArticleArchive() {}

    /**
     * Reads an archive.
     *
     * @param zip the archive; it is not closed
     * @return what is in it
     * @throws InvalidValue with every fault
     * @throws IOException if the stream fails otherwise than by what is in it
     */
    public static ArticleArchive read(InputStream zip) throws IOException {
        ArticleArchive archive = new ArticleArchive();
        archive.unpack(zip);
        return archive.sound();
    }

    /**
     * Reads one file.
     *
     * @param name its name
     * @param file its bytes; the stream is not closed
     * @return what is in it
     * @throws InvalidValue with every fault
     * @throws IOException if the stream fails
     */
    public static ArticleArchive readFile(String name, InputStream file) throws IOException {
        ArticleArchive archive = new ArticleArchive();
        if (archive.isFit(name)) {
            archive.take(name, archive.bytes(name, file));
        }
        return archive.sound();
    }

    private ArticleArchive sound() {
        if (faults.isEmpty() && articles.isEmpty()) {
            faults.add(new Fault("archive", "empty", Map.of()));
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
        return this;
    }

    private void unpack(InputStream stream) throws IOException {
        Counted counted = new Counted(stream);
        ZipInputStream zip = new ZipInputStream(counted, StandardCharsets.UTF_8);
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && counts()) {
                if (!entry.isDirectory() && isFit(entry.getName())) {
                    take(entry.getName(), bytes(entry.getName(), zip));
                }
                entry = zip.getNextEntry();
            }
        } catch (TooMuch e) {
            faults.add(new Fault(e.getMessage(), "file-too-large", Map.of("max", e.max)));
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            faults.add(new Fault("archive", "unreadable", Map.of("reason", String.valueOf(e.getMessage()))));
        }
    }

    private boolean counts() {
        if (names.size() >= ArchiveLimits.MAX_FILES) {
            faults.add(new Fault("archive", "too-many", Map.of("max", ArchiveLimits.MAX_FILES)));
            return false;
        }
        return true;
    }

    private boolean isFit(String name) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            String shown = name.replaceAll("\\p{Cntrl}", "?");
            faults.add(new Fault(shown, "not-a-plain-name", Map.of()));
            return false;
        }
        if (!name.endsWith(ArticleMarkdown.ENDING)) {
            faults.add(new Fault(name, "file-kind-not-taken", Map.of("allowed", "md")));
            return false;
        }
        if (!names.add(name)) {
            faults.add(new Fault(name, "duplicate", Map.of("other", name)));
            return false;
        }
        return true;
    }

    private byte[] bytes(String name, InputStream from) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            file.write(buffer, 0, read);
            bytes += read;
            if (file.size() > ArchiveLimits.MAX_FILE_BYTES) {
                throw new TooMuch(name, ArchiveLimits.MAX_FILE_BYTES);
            }
            if (bytes > ArchiveLimits.MAX_BYTES) {
                throw new TooMuch("archive", ArchiveLimits.MAX_BYTES);
            }
        }
        return file.toByteArray();
    }

    private void take(String name, byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            ArticleMarkdown.read(name, text, faults).ifPresent(articles::add);
        } catch (CharacterCodingException e) {
            faults.add(new Fault(name, "wrong-encoding", Map.of()));
        }
    }

    /**
     * The wish to take in what was read.
     *
     * @return the command
     */
    public ImportArticles wish() {
        return new ImportArticles(
                articles.stream().map(ArticleMarkdown.Read::article).toList());
    }

    /**
     * Tells the places of articles as places in the files.
     *
     * @param wish what may be refused
     * @param <T> what it gives
     * @return what it gives
     * @throws InvalidValue with every fault at its file and line
     */
    public <T> T pointing(Supplier<T> wish) {
        try {
            return wish.get();
        } catch (InvalidValue e) {
            throw new InvalidValue(e.faults().stream()
                    .map(fault -> new Fault(inFile(fault.field()), fault.code(), inFile(fault.facts())))
                    .toList());
        }
    }

    private Map<String, Object> inFile(Map<String, Object> facts) {
        Object other = facts.get("other");
        return other == null ? facts : Map.of("other", inFile(other.toString()));
    }

    private String inFile(String place) {
        Matcher imported = IMPORTED.matcher(place);
        if (!imported.matches()) {
            return place;
        }
        ArticleMarkdown.Read article = articles.get(Integer.parseInt(imported.group(1)));
        String part = imported.group(2);
        return article.name() + " line " + article.lines().getOrDefault(part, 1) + " " + part;
    }

    /**
     * Writes all articles of a desk.
     *
     * @param exchange hands them out
     * @param actor who asks
     * @param out where to; it is not closed
     * @return how many there were
     * @throws IOException if it cannot be written
     */
    public static int write(KnowledgeExchange exchange, Actor actor, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        int written = 0;
        List<ExportedArticle> stretch = exchange.export(actor, Optional.empty(), PageRequest.MAX_LIMIT);
        while (!stretch.isEmpty()) {
            for (ExportedArticle exported : stretch) {
                ZipEntry entry = new ZipEntry(exported.file().slug() + ArticleMarkdown.ENDING);
                entry.setTimeLocal(ONE_MOMENT);
                zip.putNextEntry(entry);
                zip.write(ArticleMarkdown.write(exported.file()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                written++;
            }
            ArticleId last = stretch.get(stretch.size() - 1).article();
            stretch = exchange.export(actor, Optional.of(last), PageRequest.MAX_LIMIT);
        }
        zip.finish();
        return written;
    }

    /** More than may be. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
        private final int max;

        TooMuch(String what, int max) {
            super(what);
            this.max = max;
        }
    }

    /** Counts what comes. */
    private static final class Counted extends InputStream {
        private final InputStream from;
        private long count;

        Counted(InputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            int one = from.read();
            add(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = from.read(target, offset, length);
            add(Math.max(0, read));
            return read;
        }

        private void add(int read) throws IOException {
            count += read;
            if (count > ArchiveLimits.MAX_PACKED_BYTES) {
                throw new TooMuch("archive", ArchiveLimits.MAX_PACKED_BYTES);
            }
        }
    }
}
