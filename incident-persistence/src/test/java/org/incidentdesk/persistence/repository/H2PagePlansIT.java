package org.incidentdesk.persistence.repository;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.persistence.Database;

/** How H2 reads a page. */
class H2PagePlansIT extends PagePlansContract {

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @Override
    Database database() {
        return Database.h2();
    }

    @Override
    long rowsLookedAt(List<String> plan) {
        Matcher scanned = SCANNED.matcher(String.join(" ", plan));
        long sum = 0;
        while (scanned.find()) {
            sum += Long.parseLong(scanned.group(1));
        }
        return sum;
    }
}
