package org.incidentdesk.domain.service;

/**
 * The hash of a password that nobody knows. It is made when it is first needed, because hashing takes time that a desk
 * without sign-in need not spend, and kept; two threads that come first at once make two, of which either will do.
 */
final class DecoyHash {

    private final Desk desk;
    private volatile String hash;

    DecoyHash(Desk desk) {
        this.desk = desk;
    }

    String get() {
        String made = hash;
        if (made == null) {
            made = desk.ports().passwordHashing().hash(desk.ports().secrets().next());
            hash = made;
        }
        return made;
    }
}
