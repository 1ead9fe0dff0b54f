package org.incidentdesk.domain.file;

/** How much may be handed in. Constants, because no desk has needed others yet; the reasons stand beside them. */
public final class FileLimits {

    /** The largest file, in bytes (10 MiB): what mail servers let through, and twice the largest screenshot of two screens. */
    public static final long MAX_FILE_BYTES = 10L * 1024 * 1024;

    /** The most files on one ticket: more is a folder, which belongs elsewhere and is linked. */
    public static final int MAX_FILES = 50;

    /** The most bytes on one ticket (100 MiB), so that no single ticket fills the disk of the desk. */
    public static final long MAX_BYTES = 100L * 1024 * 1024;

    /** The largest picture in an article, in bytes (5 MiB): a screenshot of two screens, which every reader loads. */
    public static final long MAX_IMAGE_BYTES = 5L * 1024 * 1024;

    private FileLimits() {}
}
