package org.incidentdesk.web.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.incidentdesk.domain.port.driven.PasswordHashing;

/**
 * Argon2id with the parameters that OWASP names as the least: 19 MiB, two passes, one lane. A hash says in itself how it
 * was made, so that stronger parameters can come later and old hashes still be verified.
 */
public final class Argon2PasswordHashing implements PasswordHashing {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=(16|19)\\$m=\\d{1,7},t=\\d{1,3},p=\\d{1,2}\\$[A-Za-z0-9+/]{11,}\\$[A-Za-z0-9+/]{16,}");

    /** Each computation fills its 19 MiB: many strangers guessing at once must not fill the heap. */
    private final Semaphore places =
            new Semaphore(Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())));

    private final SecureRandom random = new SecureRandom();

    @Override
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Argon2Function function = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
        return inTurn(() ->
                function.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult());
    }

    @Override
    public boolean matches(String password, String hash) {
        if (!FORM.matcher(hash).matches()) {
            return false;
        }
        Argon2Function function = Argon2Function.getInstanceFromHash(hash);
        return inTurn(
                () -> function.check(password.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8)));
    }

    private <T> T inTurn(Supplier<T> computation) {
        places.acquireUninterruptibly();
        try {
            return computation.get();
        } finally {
            places.release();
        }
    }
}
