package org.incidentdesk.web.exchange;

import java.util.List;

/**
 * What an import came to. The facts are computed from what was stored, not from what was read.
 *
 * @param file the file
 * @param rows how many rows it has
 * @param incidents how many incidents they tell of
 * @param events how many events those incidents have now
 * @param rowsThatChangedNothing how many rows said only what was known already
 * @param refused the rows that could not be replayed, each with the reason
 * @param facts what the stored histories say
 */
public record ImportReport(
        String file,
        long rows,
        long incidents,
        long events,
        long rowsThatChangedNothing,
        List<Refused> refused,
        Facts facts) {

    /** Copies the list. */
    public ImportReport {
        refused = List.copyOf(refused);
    }

    /**
     * A row that could not be replayed.
     *
     * @param line the line in the file
     * @param number the incident, where it could be read
     * @param reason why
     */
    public record Refused(long line, String number, String reason) {}

    /**
     * What the stored histories of the imported incidents say.
     *
     * @param closed how many are closed
     * @param reopened how many were reopened
     * @param reopenings how often in all
     * @param held how many were on hold at some time
     * @param regrouped how many went from one known group to another
     * @param reclassified how many went from one known category to another
     * @param reprioritised how many changed their priority
     * @param replayEqualsState how many replay to exactly their state
     * @param chainHolds how many have an unbroken hash chain
     */
    public record Facts(
            long closed,
            long reopened,
            long reopenings,
            long held,
            long regrouped,
            long reclassified,
            long reprioritised,
            long replayEqualsState,
            long chainHolds) {}
}
