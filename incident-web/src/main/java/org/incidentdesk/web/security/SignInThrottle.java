package org.incidentdesk.web.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down whoever guesses passwords. After some failures a login has to wait, twice as long after each further one, and
 * so has an address from which many logins fail. Each node counts for itself; what it remembers is bounded.
 */
public final class SignInThrottle {

    /** So many wrong passwords a login may have before it has to wait. */
    public static final int FREE_FOR_A_LOGIN = 5;

    /** So many wrong passwords may come from an address, behind which a whole school may sit. */
    public static final int FREE_FOR_AN_ADDRESS = 50;

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 10;

    private final InstantSource clock;
    private final Map<String, Failures> remembered;

    private record Failures(int count, Instant last) {}

    /**
     * Makes the throttle.
     *
     * @param clock tells the present moment
     * @param most how many logins and addresses are remembered at most; the longest untouched is forgotten first
     */
    public SignInThrottle(InstantSource clock, int most) {
        this.clock = clock;
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * How long this one has to wait before the next attempt is looked at.
     *
     * @param login the login
     * @param address where the attempt comes from
     * @return the time; zero where there is nothing to wait for
     */
    public synchronized Duration waiting(String login, String address) {
        Duration forLogin = waiting(loginKey(login), FREE_FOR_A_LOGIN);
        Duration forAddress = waiting(addressKey(address), FREE_FOR_AN_ADDRESS);
        return forLogin.compareTo(forAddress) > 0 ? forLogin : forAddress;
    }

    private Duration waiting(String key, int free) {
        Failures failures = remembered.get(key);
        if (failures == null || failures.count() < free) {
            return Duration.ZERO;
        }
        Duration penalty = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, failures.count() - free));
        Instant until = failures.last().plus(penalty.compareTo(LONGEST) > 0 ? LONGEST : penalty);
        Duration left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * Notes a wrong password.
     *
     * @param login the login
     * @param address where the attempt came from
     */
    public synchronized void failed(String login, String address) {
        note(loginKey(login));
        note(addressKey(address));
    }

    private void note(String key) {
        Instant now = clock.instant();
        Failures before = remembered.get(key);
        boolean fresh = before == null || !now.isBefore(before.last().plus(FORGOTTEN_AFTER));
        remembered.put(key, new Failures(fresh ? 1 : before.count() + 1, now));
    }

    /**
     * Notes a right password: the login's failures are forgotten, the address's are not, since whoever guesses others' may
     * know one's own.
     *
     * @param login the login
     */
    public synchronized void succeeded(String login) {
        remembered.remove(loginKey(login));
    }

    private static String loginKey(String login) {
        String key = login.toLowerCase(Locale.ROOT);
        return "login " + (key.length() > 100 ? key.substring(0, 100) : key);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
