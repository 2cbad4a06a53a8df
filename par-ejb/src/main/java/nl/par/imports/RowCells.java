// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and what is wrong with them. */
final class RowCells {

    private static final int LONGEST = 8_000;

    private final long line;
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private final List<Fault> faults = new ArrayList<>();

    RowCells(Heading heading, RawRow row) {
        this.line = row.line();
        for (Column column : heading.places().keySet()) {
            String text = heading.text(row, column);
            if (text.length() > LONGEST) {
                fault(column, "Deze tekst is te lang.");
                text = "";
            } else if (isNoText(text)) {
                fault(column, "Hier staan tekens in die geen tekst zijn.");
                text = "";
            }
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        }
        for (RawRow.Unread unread : row.faults()) {
            Column column = heading.at(unread.cell());
            if (column != null) {
                fault(column, unread.reason());
            }
        }
    }

    private static boolean isNoText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean space = sign == '\n' || sign == '\r' || sign == '\t';
            if (sign == '\uFFFD' || (Character.isISOControl(sign) && !space)) {
                return true;
            }
        }
        return false;
    }

    /** What stands in the column; empty when nothing does. */
    String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    @Nullable
    String textOrNull(Column column) {
        return texts.get(column);
    }

    /** What the text in the column means; nothing when it is empty, and with a fault when it means nothing. */
    <T> @Nullable T read(Column column, Function<String, Optional<T>> parser, String otherwise) {
        String text = texts.get(column);
        if (text == null) {
            return null;
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            fault(column, otherwise);
        }
        return value.orElse(null);
    }

    void fault(@Nullable Column column, String reason) {
        faults.add(new Fault(line, column == null ? null : column.header(), reason));
    }

    boolean faulty(Column column) {
        return faults.stream().anyMatch(fault -> column.header().equals(fault.kolom()));
    }

    List<Fault> faults() {
        return faults;
    }

    long line() {
        return line;
    }

    /** The same for the same texts in the same columns, in whatever order the columns stand. */
    String digest() {
        MessageDigest digest = sha256();
        texts.forEach((column, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((column.name() + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
