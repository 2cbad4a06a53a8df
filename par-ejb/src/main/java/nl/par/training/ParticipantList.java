// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.par.imports.RawRow;
import nl.par.imports.Unreadable;
import nl.par.imports.csv.CsvRows;
import nl.par.imports.csv.CsvShape;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/** A list of participants as CSV: the first line names the columns, in any order; comma, semicolon or tab between them. */
final class ParticipantList {

    private static final int MOST = 5_000;
    private static final List<String> COLUMNS = List.of("naam", "e-mail", "training", "datum");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final List<Long> lines = new ArrayList<>();
    private final List<TrainingEntry> entries = new ArrayList<>();

    private ParticipantList() {}

    /** Reads the list, as far as it is one. */
    static ParticipantList read(byte[] csv) {
        try (CsvRows rows = CsvRows.open(CsvShape.of(new ByteArrayInputStream(csv)), new ByteArrayInputStream(csv))) {
            return new ParticipantList().fill(rows);
        } catch (Unreadable unreadable) {
            throw refused(String.valueOf(unreadable.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParticipantList fill(CsvRows rows) throws IOException {
        RawRow head = rows.next();
        List<String> names = head == null
                ? List.of()
                : head.cells().stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT).replace("email", "e-mail"))
                        .toList();
        if (!names.containsAll(List.of("naam", "training", "datum"))) {
            throw refused("De eerste regel moet de kolommen noemen: " + String.join(";", COLUMNS) + ".");
        }
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            lines.add(row.line());
            entries.add(new TrainingEntry(
                    cell(row, names.indexOf("naam")),
                    cell(row, names.indexOf("e-mail")),
                    cell(row, names.indexOf("training")),
                    day(cell(row, names.indexOf("datum")))));
            if (entries.size() > MOST) {
                throw refused("Neem hooguit " + MOST + " deelnemers tegelijk over.");
            }
        }
        return this;
    }

    List<TrainingEntry> entries() {
        return List.copyOf(entries);
    }

    /** What is wrong, line by line. */
    List<TrainingImport.Fault> faults(Function<TrainingEntry, Violations> check) {
        List<TrainingImport.Fault> faults = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            try {
                check.apply(entries.get(i)).refuseIfAny();
            } catch (Refusal.Invalid wrong) {
                for (Violation violation : wrong.violations()) {
                    faults.add(new TrainingImport.Fault(lines.get(i), violation.message()));
                }
            }
        }
        return faults;
    }

    private static @Nullable String cell(RawRow row, int place) {
        return place < 0 || place >= row.cells().size() ? null : row.cells().get(place);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(text == null ? "" : text.strip(), form);
            } catch (DateTimeException another) {
                // the next form, then
            }
        }
        return null;
    }

    private static Refusal.Invalid refused(String reason) {
        return new Refusal.Invalid(List.of(new Violation("lijst", reason)));
    }
}
