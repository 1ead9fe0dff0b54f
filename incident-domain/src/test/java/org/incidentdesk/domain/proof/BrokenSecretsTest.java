package org.incidentdesk.domain.proof;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.incidentdesk.domain.contract.PasswordHashingContract;
import org.incidentdesk.domain.contract.SecretsContract;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.PasswordHashing;
import org.incidentdesk.domain.port.driven.Secrets;

/** Secrets and hashes with the faults that they have, and the contracts that find them. */
class BrokenSecretsTest extends Proof {

    abstract static class Hashes implements PasswordHashingContract {
        private static final PasswordHashing SOUND = new Pbkdf2PasswordHashing(100);

        private final PasswordHashing hashing;

        Hashes(PasswordHashing hashing) {
            this.hashing = hashing;
        }

        Hashes(java.util.function.UnaryOperator<String> before) {
            this(new PasswordHashing() {
                @Override
                public String hash(String password) {
                    return SOUND.hash(before.apply(password));
                }

                @Override
                public boolean matches(String password, String hash) {
                    return SOUND.matches(before.apply(password), hash);
                }
            });
        }

        @Override
        public PasswordHashing hashing() {
            return hashing;
        }
    }

    /** Forgets what comes after 72 characters. */
    @FoundBy(
            alone = true,
            value = {"everyCharacterOfTheLongestPasswordCounts"})
    static class Short extends Hashes {
        Short() {
            super(password -> password.substring(0, Math.min(72, password.length())));
        }
    }

    /** Makes no difference between small letters and capitals. */
    @FoundBy(
            alone = true,
            value = {"aPasswordMatchesItsHashAndNoOtherDoes"})
    static class CaseBlind extends Hashes {
        CaseBlind() {
            super(password -> password.toLowerCase(Locale.ROOT));
        }
    }

    /** Knows ASCII alone. */
    @FoundBy(
            alone = true,
            value = {"everyScriptWorks"})
    static class Ascii extends Hashes {
        Ascii() {
            super(password -> password.replaceAll("[^\\x00-\\x7f]", "?"));
        }
    }

    /** Salts nothing. */
    @FoundBy(
            alone = true,
            value = {"theSamePasswordTwiceGivesTwoHashes"})
    static class Unsalted extends Hashes {
        Unsalted() {
            super(new PasswordHashing() {
                @Override
                public String hash(String password) {
                    return UUID.nameUUIDFromBytes(password.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .toString();
                }

                @Override
                public boolean matches(String password, String hash) {
                    return hash(password).equals(hash);
                }
            });
        }
    }

    /** Keeps the password as it is. */
    @FoundBy({
        "aHashFitsIntoStorageAndDoesNotTellThePassword",
        "theSamePasswordTwiceGivesTwoHashes",
        "whatIsNoHashMatchesNothing"
    })
    static class Plain extends Hashes {
        Plain() {
            super(new PasswordHashing() {
                @Override
                public String hash(String password) {
                    return password;
                }

                @Override
                public boolean matches(String password, String hash) {
                    return password.equals(hash);
                }
            });
        }
    }

    abstract static class Drawn implements SecretsContract {
        private final Secrets secrets;

        Drawn(Secrets secrets) {
            this.secrets = secrets;
        }

        @Override
        public Secrets secrets() {
            return secrets;
        }
    }

    /** Counts. */
    @FoundBy(
            alone = true,
            value = {"everyPlaceOfASecretVaries"})
    static class Counting extends Drawn {
        Counting() {
            super(counting());
        }

        private static Secrets counting() {
            AtomicLong count = new AtomicLong();
            return () -> String.format(Locale.ROOT, "%043d", count.incrementAndGet());
        }
    }

    /** Takes a random identifier for a secret. */
    @FoundBy({"aSecretIsLongEnoughAndWrittenWithSafeCharacters"})
    static class Identifiers extends Drawn {
        Identifiers() {
            super(() -> UUID.randomUUID().toString());
        }
    }

    /** Draws from few. */
    @FoundBy(
            alone = true,
            value = {"noSecretIsGivenTwice"})
    static class Repeating extends Drawn {
        Repeating() {
            super(repeating());
        }

        private static Secrets repeating() {
            String[] few = new String[100];
            java.util.Arrays.setAll(few, i -> new RandomSecrets().next());
            AtomicLong count = new AtomicLong();
            return () -> few[(int) (count.incrementAndGet() % few.length)];
        }
    }
}
