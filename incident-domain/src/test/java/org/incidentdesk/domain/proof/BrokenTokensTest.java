package org.incidentdesk.domain.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.contract.ReceiptRepositoryContract;
import org.incidentdesk.domain.contract.TokenRepositoryContract;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driven.ReceiptRepository;
import org.incidentdesk.domain.port.driven.ReceiptRepository.StoredReceipt;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.TokenRepository;

/** Tokens and receipts with their faults, and the contracts that find them. */
class BrokenTokensTest extends Proof {

    /** Keeps a token once and for all. */
    @FoundBy(
            alone = true,
            value = {"aRevokedTokenIsFoundAsRevoked"})
    static class Irrevocable extends Faulty implements TokenRepositoryContract {
        Irrevocable() {
            super(sound -> Altered.each(
                    sound,
                    TokenRepository.class,
                    "tokens",
                    tokens -> Altered.port(
                            TokenRepository.class,
                            tokens,
                            "save",
                            (arguments, original) ->
                                    tokens.find(((ApiToken) arguments[0]).id()).isPresent()
                                            ? null
                                            : original.call(arguments))));
        }
    }

    private static UnaryOperator<Storage> receipts(UnaryOperator<ReceiptRepository> fault) {
        return sound -> Altered.each(sound, ReceiptRepository.class, "receipts", fault);
    }

    /** Remembers no request. */
    @FoundBy({
        "everyPartOfAReceiptComesBack",
        "aKeyThatWasUsedInAnotherUnitIsRefused",
        "ofRequestsWithOneKeyAtTheSameMomentExactlyOneHasItsEffect"
    })
    static class Amnesic extends Faulty implements ReceiptRepositoryContract {
        Amnesic() {
            super(receipts(
                    sound -> Altered.port(ReceiptRepository.class, sound, "save", (arguments, original) -> null)));
        }
    }

    /** Takes the first answer for the only one, and says nothing to a second. */
    @FoundBy({"aKeyThatWasUsedInAnotherUnitIsRefused"})
    static class Indifferent extends Faulty implements ReceiptRepositoryContract {
        Indifferent() {
            super(receipts(sound -> Altered.port(ReceiptRepository.class, sound, "save", (arguments, original) -> {
                StoredReceipt receipt = (StoredReceipt) arguments[0];
                return sound.find(receipt.actor(), receipt.key()).isPresent() ? null : original.call(arguments);
            })));
        }
    }

    /** Compares keys as some databases compare texts. */
    @FoundBy(
            alone = true,
            value = {"keysThatDifferInOneCharacterAreDifferentKeys"})
    static class CaseBlind extends Faulty implements ReceiptRepositoryContract {
        CaseBlind() {
            super(receipts(sound -> Altered.port(
                    ReceiptRepository.class,
                    sound,
                    "find",
                    (arguments, original) -> sound.find((PersonId) arguments[0], (String) arguments[1])
                            .or(() -> sound.find(
                                    (PersonId) arguments[0], ((String) arguments[1]).toLowerCase(Locale.ROOT))))));
        }
    }

    private static UnaryOperator<Storage> tokens(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, TokenRepository.class, "tokens", method, body);
    }

    /** Lets tokens live for ever. */
    @FoundBy({"everyPartOfATokenComesBack", "aRevokedTokenIsFoundAsRevoked"})
    static class Immortal extends Faulty implements TokenRepositoryContract {
        Immortal() {
            super(tokens(
                    "find",
                    (arguments, original) -> ((Optional<?>) original.call(arguments)).map(found -> {
                        ApiToken token = (ApiToken) found;
                        return new ApiToken(
                                token.id(),
                                token.person(),
                                token.label(),
                                token.digest(),
                                token.createdAt(),
                                Optional.empty(),
                                token.revokedAt());
                    })));
        }
    }

    /** Complains of what is not there instead of saying that it is not. */
    @FoundBy("aTokenThatWasNeverKeptIsNotFound")
    static class Complaining extends Faulty implements TokenRepositoryContract {
        Complaining() {
            super(tokens(
                    "findByDigest",
                    (arguments, original) -> Optional.of(((Optional<?>) original.call(arguments)).orElseThrow())));
        }
    }

    /** Remembers tokens of units that were undone. */
    @FoundBy("aTokenOfAnUndoneUnitIsNotFound")
    static class CachedTokens extends Faulty implements TokenRepositoryContract {
        CachedTokens() {
            super(CachedTokens::broken);
        }

        private static Storage broken(Storage sound) {
            Map<Object, Object> saved = new ConcurrentHashMap<>();
            Storage remembering = tokens("save", (arguments, original) -> {
                        saved.put(((ApiToken) arguments[0]).digest(), arguments[0]);
                        return original.call(arguments);
                    })
                    .apply(sound);
            return tokens("findByDigest", (arguments, original) -> Optional.ofNullable(saved.get(arguments[0])))
                    .apply(remembering);
        }
    }

    /** Shows the newest first. */
    @FoundBy(alone = true, value = "aPersonsTokensComeInTheOrderOfTheirIdentitiesAndNobodyElses")
    static class NewestFirst extends Faulty implements TokenRepositoryContract {
        NewestFirst() {
            super(tokens("of", (arguments, original) -> {
                List<Object> all = new ArrayList<>((List<?>) original.call(arguments));
                Collections.reverse(all);
                return all;
            }));
        }
    }

    /** Takes everybody's keys for one person's. */
    @FoundBy("keysAreTheirActorsOwn")
    static class SharedKeys extends Faulty implements ReceiptRepositoryContract {
        SharedKeys() {
            super(remembering());
        }

        private static UnaryOperator<Storage> remembering() {
            Map<Object, StoredReceipt> kept = new ConcurrentHashMap<>();
            return receipts(sound -> {
                ReceiptRepository saving =
                        Altered.port(ReceiptRepository.class, sound, "save", (arguments, original) -> {
                            Object nothing = original.call(arguments);
                            kept.put(((StoredReceipt) arguments[0]).key(), (StoredReceipt) arguments[0]);
                            return nothing;
                        });
                return Altered.port(
                        ReceiptRepository.class,
                        saving,
                        "find",
                        (arguments, original) -> Optional.ofNullable(kept.get(arguments[1])));
            });
        }
    }

    /** Remembers the answers of units that were undone. */
    @FoundBy("theKeyOfAnUndoneUnitIsFree")
    static class CachedReceipts extends Faulty implements ReceiptRepositoryContract {
        CachedReceipts() {
            super(SharedKeys.remembering());
        }
    }
}
