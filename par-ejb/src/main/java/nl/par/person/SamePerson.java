// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is surely the same person without anybody looking: the same full name and the same full date of birth. Only case and spaces may differ.
 * Whatever is less sure becomes two persons, and a proposal to merge them.
 */
public final class SamePerson {

    /** Of a person about whom too little is known to be sure. */
    public static final UUID NOBODY = new UUID(0, 0);

    private SamePerson() {}

    /** The same key for the same person; {@link #NOBODY} when a given name, a surname or a full date of birth is missing. */
    public static UUID key(PersonDetails details) {
        PersonName name = details.naam();
        PartialDate born = details.geboortedatum();
        boolean firstKnown = name.voornamen() != null || name.roepnaam() != null;
        if (born == null || !born.complete() || name.geslachtsnaam() == null || !firstKnown) {
            return NOBODY;
        }
        String all = String.join(
                "\n",
                born.iso(),
                plain(name.voornamen()),
                plain(name.voornamen() == null ? name.roepnaam() : null),
                plain(name.voorvoegsel()),
                plain(name.geslachtsnaam()));
        ByteBuffer digest = ByteBuffer.wrap(sha256(all));
        return new UUID(digest.getLong(), digest.getLong());
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
