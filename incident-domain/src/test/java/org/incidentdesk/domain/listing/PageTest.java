package org.incidentdesk.domain.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are read page by page, each from where the one before ended. */
class PageTest {

    @ParameterizedTest
    @CsvSource({"opened, 1764000000000000, 42", "due-first, -5, 1", "p, 0, 9223372036854775807"})
    void aCursorIsReadBackFromItsToken(String order, long key, long id) {
        Cursor cursor = new Cursor(order, key, id);
        assertEquals(cursor, Cursor.parse(cursor.token()));
        assertEquals(
                order + ":" + key + ":" + id,
                new String(Base64.getUrlDecoder().decode(cursor.token()), StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "opened:1:2",
                "opened:1",
                "Opened:1:2",
                "opened:99999999999999999999:2",
                "opened:9999999999999999999:2"
            })
    void anythingElseIsNoCursor(String plain) {
        String token = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
        if (plain.equals("opened:1:2")) {
            assertEquals(new Cursor("opened", 1, 2), Cursor.parse(token));
        } else {
            InvalidValue refused = assertThrows(InvalidValue.class, () -> Cursor.parse(token));
            assertEquals("cursor", refused.faults().get(0).field());
            assertEquals("malformed-cursor", refused.faults().get(0).code());
        }
        assertThrows(InvalidValue.class, () -> Cursor.parse("§" + token));
    }

    @Test
    void aPageHasOneToTwoHundredItems() {
        for (int limit : List.of(1, 200)) {
            assertEquals(new PageRequest(limit, Optional.empty()), PageRequest.first(limit));
        }
        for (int limit : List.of(0, 201, -1)) {
            InvalidValue refused = assertThrows(InvalidValue.class, () -> PageRequest.first(limit));
            assertEquals("limit out-of-range {max=200}", told(refused.faults().get(0)));
        }
    }

    private static String told(InvalidValue.Fault fault) {
        return fault.field() + " " + fault.code() + " " + fault.facts();
    }

    @Test
    void aPageOfOtherThingsGoesOnWhereItDid() {
        Optional<Cursor> next = Optional.of(new Cursor("opened", 1, 2));
        assertEquals(new Page<>(List.of("1", "2"), next), new Page<>(List.of(1, 2), next).map(String::valueOf));
    }
}
