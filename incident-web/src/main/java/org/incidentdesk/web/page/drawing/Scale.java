package org.incidentdesk.web.page.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Values to places: from zero or below to a round number above, with a few round numbers in between. */
record Scale(double low, double high, List<Double> marks) {

    private static final int PARTS = 4;

    /** A scale that holds two values, and zero. */
    static Scale of(double least, double most) {
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        double step = round((high == low ? 1 : high - low) / PARTS);
        List<Double> marks = new ArrayList<>();
        for (double mark = Math.floor(low / step) * step; ; mark += step) {
            marks.add(mark);
            if (mark >= high - step * 1e-9 && marks.size() > 1) {
                return new Scale(marks.get(0), mark, marks);
            }
        }
    }

    /** The next 1, 2 or 5 with some zeros. */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= step * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Where a value lies: 0 at the low end, 1 at the high end. */
    double share(double value) {
        return (value - low) / (high - low);
    }

    /** A mark as it is written, without the noise of its arithmetic. */
    static String text(double mark) {
        BigDecimal plain = BigDecimal.valueOf(mark).setScale(6, RoundingMode.HALF_EVEN);
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }
}
