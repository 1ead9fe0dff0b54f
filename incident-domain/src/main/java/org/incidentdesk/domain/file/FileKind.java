package org.incidentdesk.domain.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * The kinds of file that the desk takes: pictures, documents and logs. Whatever is not listed is refused, above all what
 * a browser or a computer would run: HTML, SVG, scripts, programs, and archives, whose inside nobody sees.
 *
 * <p>Each kind has one media type, its extensions, and a look of its bytes; name, declared type and
 * content must agree. The constants' media types stand in histories and stay readable for ever.
 */
public enum FileKind {
    /** A picture without loss. */
    PNG("image/png", true, "png"),
    /** A photograph. */
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    /** A picture of few colours, perhaps moving. */
    GIF("image/gif", true, "gif"),
    /** A picture for the web. */
    WEBP("image/webp", true, "webp"),
    /** A document that looks the same everywhere. */
    PDF("application/pdf", false, "pdf"),
    /** Plain text, above all a log. */
    TEXT("text/plain", false, "txt", "log"),
    /** A table as text. */
    CSV("text/csv", false, "csv"),
    /** A text document of Microsoft Office. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    /** A spreadsheet of Microsoft Office. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    /** A presentation of Microsoft Office. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    /** A text document of LibreOffice. */
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    /** A spreadsheet of LibreOffice. */
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    /** A presentation of LibreOffice. */
    ODP("application/vnd.oasis.opendocument.presentation", false, "odp");

    private final String mediaType;
    private final boolean picture;
    private final List<String> extensions;

    FileKind(String mediaType, boolean picture, String... extensions) {
        this.mediaType = mediaType;
        this.picture = picture;
        this.extensions = List.of(extensions);
    }

    /**
     * The kind that a name says.
     *
     * @param name the file's name
     * @return the kind of its extension
     * @throws InvalidValue if no kind that is taken has such an extension; it names those that have
     */
    public static FileKind named(FileName name) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(name.extension()))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("name", "file-kind-not-taken", "allowed", taken()));
    }

    private static String taken() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .flatMap(kind -> kind.extensions.stream())
                        .toList());
    }

    /**
     * The kind of a media type, as a history says it.
     *
     * @param mediaType for instance {@code image/png}
     * @return the kind
     * @throws IllegalArgumentException if there is none
     */
    public static FileKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of file has the type " + mediaType));
    }

    /**
     * Compares with what the sender says. Saying nothing, or {@code application/octet-stream}, which is how a program says
     * that it does not know, contradicts nothing; parameters such as a character set are left aside; and what office
     * programs commonly say of a table as text is let pass.
     *
     * @param declared the media type that the sender named
     * @throws InvalidValue if it is another kind's
     */
    public void mustBeDeclaredAs(Optional<String> declared) {
        String said = declared.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean agrees = said.isEmpty()
                || said.equals("application/octet-stream")
                || said.equals(mediaType)
                || this == CSV && (said.equals("text/plain") || said.equals("application/vnd.ms-excel"));
        if (!agrees) {
            throw new InvalidValue("contentType", "differs-from-name", "expected", mediaType);
        }
    }

    /**
     * The media type under which files of this kind are handed out.
     *
     * @return for instance {@code image/png}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Whether it is a picture that a page may show, which a browser only paints.
     *
     * @return true for the four kinds of pictures
     */
    public boolean isPicture() {
        return picture;
    }
}
