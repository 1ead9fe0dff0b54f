package org.incidentdesk.archfixture.r11.domain.ticket;

/** Final, and so are its fields. */
public final class SaintClass {
    private final int count;

    SaintClass(int count) {
        this.count = count;
    }

    SaintClass next() {
        return new SaintClass(count + 1);
    }
}
