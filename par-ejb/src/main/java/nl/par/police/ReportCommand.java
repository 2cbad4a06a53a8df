// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Json;
import org.jspecify.annotations.Nullable;

/**
 * A formal report was filed.
 *
 * @param datum when; not in the future
 * @param aangever {@code werkgever}, {@code slachtoffer} or {@code beiden}
 * @param adres {@code domicilie-werkgever} or {@code onder-nummer}: never a home address (R15)
 * @param vptStatus code of {@link VptStatus}; when absent, granted with a code and not asked without
 * @param vptCode the code by which the police recognises a case of the public task
 * @param pvNummer number of the official report, once known
 * @param feiten codes of {@link Offence}; at least one
 * @param toestemmingSlachtoffer when the victim agreed; needed for complaint-based offences (R15)
 * @param meldingen which confirmed reports of the dossier it is about; all of them when empty
 */
public record ReportCommand(
        @Nullable LocalDate datum,
        @Nullable String aangever,
        @Nullable String adres,
        @Nullable String vptStatus,
        @Nullable String vptCode,
        @Nullable String pvNummer,
        List<String> feiten,
        @Nullable LocalDate toestemmingSlachtoffer,
        List<UUID> meldingen) {

    /** Absent lists, as JSON leaves them, become empty. */
    public ReportCommand {
        feiten = Json.present(feiten);
        meldingen = Json.present(meldingen);
    }
}
