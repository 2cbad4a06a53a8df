// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.par.incident.CareConcernView;
import nl.par.incident.CarePartner;
import nl.par.incident.CareStep;
import nl.par.incident.Concern;
import org.jspecify.annotations.Nullable;

/**
 * A worry about somebody, as the API shows it to its reporter and to the adviser.
 *
 * @param tijdstip when the reporter noticed it
 * @param gedaan what she did already
 * @param verlooptOp last day on which it exists
 * @param opvolging what was done, as the adviser tells the reporter
 */
public record CareConcernJson(
        UUID id,
        String nummer,
        String melder,
        Instant ontvangen,
        @Nullable Instant tijdstip,
        @Nullable String wie,
        @Nullable String zorg,
        @Nullable String gedaan,
        LocalDate verlooptOp,
        @Nullable String opvolging,
        @Nullable LocalDate gesloten,
        int versie) {

    static CareConcernJson of(CareConcernView view) {
        Concern told = view.zorgsignaal();
        OffsetDateTime moment = told.tijdstip();
        return new CareConcernJson(
                view.id(),
                view.nummer(),
                view.melder(),
                view.ontvangen().toInstant(),
                moment == null ? null : moment.toInstant(),
                told.wie(),
                told.zorg(),
                told.gedaan(),
                view.verlooptOp(),
                view.opvolging(),
                view.gesloten(),
                view.versie());
    }

    /** Those that the caller may read, newest first. */
    public record Lijst(List<CareConcernJson> zorgsignalen) {}

    /** What was done with one, oldest first. */
    public record Stappen(List<CareStep> stappen) {}

    /** What the reporter reads. */
    public record Opvolging(@Nullable String opvolging) {}

    /** Something that was done, as it is sent. */
    public record Stap(
            @Nullable String tijdstip,
            @Nullable String gebeld,
            @Nullable String zorgpartner,
            @Nullable String uitkomst) {

        CareStep step() {
            Reading reading = new Reading();
            OffsetDateTime moment = reading.moment(tijdstip, "tijdstip");
            CarePartner partner = reading.one(CarePartner.class, zorgpartner, "zorgpartner");
            reading.violations().refuseIfAny();
            return new CareStep(moment, gebeld, partner, uitkomst, null);
        }
    }
}
