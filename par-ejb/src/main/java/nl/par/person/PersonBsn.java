// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.LocalDate;
import java.util.Optional;
import nl.par.kernel.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * A person's BSN with how it was verified (R13). As somebody typed it, it holds the number; stored it is {@link #sealed}, with a {@link #key}
 * by which alone it can be searched. Both are made by {@link BsnVault}; what is not sealed cannot be stored.
 *
 * @param number the number, while it is known in memory
 * @param sealed the number encrypted, with the id of the key
 * @param key the number's keyed hash, with the id of the key
 * @param how how it was verified
 * @param on when it was verified
 */
@JsonbTypeAdapter(PersonBsn.AsText.class)
public record PersonBsn(
        @Nullable Bsn number,
        @Nullable String sealed,
        @Nullable String key,
        BsnVerification how,
        @Nullable LocalDate on) {

    private static final String UNSEEN = "•••••••••";

    /** As somebody typed it. */
    public static PersonBsn entered(Bsn number, BsnVerification how) {
        return new PersonBsn(number, null, null, how, null);
    }

    /** The number that is registered already, verified like this: a form that shows the mask sends no number. */
    public static PersonBsn unchanged(BsnVerification how) {
        return new PersonBsn(null, null, null, how, null);
    }

    PersonBsn withoutNumber() {
        return sealed == null ? this : new PersonBsn(null, sealed, key, how, on);
    }

    boolean isUnchanged() {
        return number == null && sealed == null;
    }

    /** The same number, verified like this: on the given day, unless it was verified like this before. */
    PersonBsn verified(BsnVerification anew, LocalDate today) {
        boolean same = anew == how && (on != null || !anew.verified());
        return same ? this : new PersonBsn(number, sealed, key, anew, anew.verified() ? today : null);
    }

    /** The key by which the number is searched; empty when it was never stored. */
    public Optional<String> searchKey() {
        return Optional.ofNullable(key);
    }

    /** What a page may show: the last four digits, or that there is a number. */
    public String masked() {
        return number == null ? UNSEEN : number.masked();
    }

    @Override
    public String toString() {
        return masked();
    }

    /** Writes what is sealed as one JSON text; refuses what is not. */
    public static final class AsText implements JsonbAdapter<PersonBsn, String> {
        @Override
        public String adaptToJson(PersonBsn bsn) {
            if (bsn.sealed == null || bsn.key == null) {
                throw new IllegalStateException("A BSN that is not sealed was about to be stored.");
            }
            return String.join("|", bsn.sealed, bsn.key, bsn.how.name(), bsn.on == null ? "" : bsn.on.toString());
        }

        @Override
        public PersonBsn adaptFromJson(String text) {
            String[] parts = text.split("\\|", -1);
            @Nullable LocalDate day = parts[3].isEmpty() ? null : LocalDate.parse(parts[3]);
            return new PersonBsn(null, parts[0], parts[1], BsnVerification.valueOf(parts[2]), day);
        }
    }
}
