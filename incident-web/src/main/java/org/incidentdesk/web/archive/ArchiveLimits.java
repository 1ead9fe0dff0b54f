package org.incidentdesk.web.archive;

/** How much an archive may hold. What is packed is counted as it is unpacked, so that a bomb is noticed as it goes off. */
public final class ArchiveLimits {

    /** The longest archive, in bytes as they come: what five thousand long articles need. */
    public static final int MAX_PACKED_BYTES = 32 * 1024 * 1024;

    /** The most that may be in it, in bytes as they are unpacked. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The longest file, in bytes: three texts of the longest kind in any script, and its front matter. */
    public static final int MAX_FILE_BYTES = 1024 * 1024;

    /** The most files in it. */
    public static final int MAX_FILES = 10_000;

    private ArchiveLimits() {}
}
