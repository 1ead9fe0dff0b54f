package org.incidentdesk.persistence.repository;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.persistence.Database;

/** How PostgreSQL reads a page. */
class PostgreSqlPagePlansIT extends PagePlansContract {

    private static final Pattern SCANNED = Pattern.compile(
            " on ticket t\\S* .*\\(actual .*rows=([\\d.]+) loops=(\\d+)\\)|Rows Removed by Filter: (\\d+)");

    @Override
    Database database() {
        return Database.postgresql();
    }

    @Override
    long rowsLookedAt(List<String> plan) {
        long sum = 0;
        for (String line : plan) {
            Matcher scanned = SCANNED.matcher(line);
            if (scanned.find()) {
                sum += scanned.group(3) != null
                        ? Long.parseLong(scanned.group(3))
                        : (long) Double.parseDouble(scanned.group(1)) * Long.parseLong(scanned.group(2));
            }
        }
        return sum;
    }
}
