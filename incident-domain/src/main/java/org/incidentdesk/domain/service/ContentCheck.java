package org.incidentdesk.domain.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incidentdesk.domain.file.FileKind;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * A file's bytes on their way into the store, looked at as they pass: they must look like the kind that the file's name
 * says, and must not be too many. The look is that of the kinds' published formats: the first bytes of pictures and PDF;
 * for office documents, which are archives, their first bytes and the names of the parts inside; for texts, that no byte
 * is one that no text has. What does not fit is refused while it is read, at the latest at its end.
 */
final class ContentCheck extends InputStream {

    private static final int HEAD = 96;

    /** Longer than every name that is looked for, so that none falls between two reads. */
    private static final int OVERLAP = 80;

    private static final String ZIP = "PK\u0003\u0004";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MACROS = "vbaProject.bin";

    /** Where an OpenDocument's first part begins its name, which its type follows uncompressed. */
    private static final int ODF_TYPE_AT = 30;

    private static final List<String> MARKUP =
            List.of("<!doctype", "<html", "<svg", "<script", "<?xml", "<head", "<body");

    private final InputStream content;
    private final FileKind kind;
    private final long most;
    private final byte[] head = new byte[HEAD];
    private final Set<String> seen = new HashSet<>();
    private String before = "";
    private long size;
    private boolean ended;

    /**
     * Looks at a file.
     *
     * @param content its bytes
     * @param kind the kind that its name says
     * @param most how many bytes it may have
     */
    ContentCheck(InputStream content, FileKind kind, long most) {
        this.content = content;
        this.kind = kind;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /**
     * Reads on, and looks at what was read.
     *
     * @throws InvalidValue if the file is too large, empty, or not of its kind
     */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = content.read(bytes, offset, length);
        if (count > 0) {
            look(bytes, offset, count);
        } else if (count < 0 && !ended) {
            ended = true;
            judge();
        }
        return count;
    }

    private void look(byte[] bytes, int offset, int count) {
        if (size < HEAD) {
            System.arraycopy(bytes, offset, head, (int) size, (int) Math.min(count, HEAD - size));
        }
        size += count;
        if (size > most) {
            throw new InvalidValue("content", "file-too-large", "max", most);
        }
        if (isText()) {
            lookForBytesOfNoText(bytes, offset, count);
        } else if (!kind.isPicture() && kind != FileKind.PDF) {
            lookForParts(new String(bytes, offset, count, StandardCharsets.ISO_8859_1));
        }
    }

    private boolean isText() {
        return kind == FileKind.TEXT || kind == FileKind.CSV;
    }

    private void lookForBytesOfNoText(byte[] bytes, int offset, int count) {
        if (startsWith("\u00ff\u00fe") || startsWith("\u00fe\u00ff")) {
            // UTF-16, as Windows writes it, has a zero beside most letters
            return;
        }
        for (int i = offset; i < offset + count; i++) {
            int b = bytes[i];
            boolean layout = b == '\t' || b == '\n' || b == '\f' || b == '\r' || b == 0x1b;
            if (b >= 0 && b < ' ' && !layout) {
                throw differs();
            }
        }
    }

    private void lookForParts(String bytes) {
        String window = before + bytes;
        for (String part : List.of(CONTENT_TYPES, MACROS, "word/", "xl/", "ppt/")) {
            if (window.contains(part)) {
                seen.add(part);
            }
        }
        before = window.substring(Math.max(0, window.length() - OVERLAP));
    }

    private void judge() {
        if (size == 0) {
            throw new InvalidValue("content", "empty-file");
        }
        boolean fits = switch (kind) {
            case PNG -> startsWith("\u0089PNG\r\n\u001a\n");
            case JPEG -> startsWith("\u00ff\u00d8\u00ff");
            case GIF -> startsWith("GIF87a") || startsWith("GIF89a");
            case WEBP -> startsWith("RIFF") && at(8).startsWith("WEBP");
            case PDF -> startsWith("%PDF-");
            case TEXT, CSV -> !isMarkup();
            case DOCX -> isOffice("word/");
            case XLSX -> isOffice("xl/");
            case PPTX -> isOffice("ppt/");
            case ODT, ODS, ODP -> isOpenDocument();
        };
        if (!fits) {
            throw differs();
        }
    }

    private boolean isOffice(String folder) {
        return startsWith(ZIP) && seen.contains(CONTENT_TYPES) && seen.contains(folder) && !seen.contains(MACROS);
    }

    private boolean isOpenDocument() {
        // the type's name is followed by the next part, and no type begins with another's
        return startsWith(ZIP) && at(ODF_TYPE_AT).startsWith("mimetype" + kind.mediaType() + "PK");
    }

    private boolean isMarkup() {
        String start = at(0).replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(start::startsWith);
    }

    private boolean startsWith(String start) {
        return at(0).startsWith(start);
    }

    private String at(int offset) {
        return new String(Arrays.copyOfRange(head, offset, HEAD), StandardCharsets.ISO_8859_1);
    }

    private InvalidValue differs() {
        return new InvalidValue("content", "differs-from-name", "expected", kind.mediaType());
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
