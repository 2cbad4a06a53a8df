// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;
import nl.par.person.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague reports. Only when, where, what kind and how she is are asked in the first minute; the rest may follow.
 *
 * @param tijdstip when it happened
 * @param kanaal where contact took place
 * @param locatie the place in words
 * @param soorten at least one kind
 * @param gaatHet how the colleague is
 * @param ernst severity, as the reporter sees it
 * @param namens the colleague to whom it happened, when it was not the reporter
 * @param verhaal what happened
 * @param omstandigheden under what circumstances
 * @param optreden what was done at once
 * @param betrokkene the person concerned as far as known
 * @param getroffene what it did to the colleague
 */
public record IncidentReport(
        @Nullable OffsetDateTime tijdstip,
        @Nullable Channel kanaal,
        @Nullable String locatie,
        Set<IncidentKind> soorten,
        @Nullable WellBeing gaatHet,
        @Nullable Severity ernst,
        @Nullable OnBehalf namens,
        Story verhaal,
        Circumstances omstandigheden,
        AcuteResponse optreden,
        @Nullable PersonDetails betrokkene,
        @Nullable Affected getroffene) {

    /** Absent parts, as JSON leaves them, become nothing told. */
    @SuppressWarnings("NullAway")
    public IncidentReport {
        soorten = soorten == null || soorten.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(soorten));
        verhaal = verhaal == null ? Story.NONE : verhaal;
        omstandigheden = omstandigheden == null ? Circumstances.NONE : omstandigheden;
        optreden = optreden == null ? AcuteResponse.NONE : optreden;
    }

    /** The report of the first minute. */
    public static IncidentReport ofFirstMinute(
            OffsetDateTime tijdstip, Channel kanaal, Set<IncidentKind> soorten, WellBeing gaatHet) {
        return new IncidentReport(
                tijdstip,
                kanaal,
                null,
                soorten,
                gaatHet,
                null,
                null,
                Story.NONE,
                Circumstances.NONE,
                AcuteResponse.NONE,
                null,
                null);
    }

    /** The same, about this person. */
    public IncidentReport about(@Nullable PersonDetails person) {
        return new IncidentReport(
                tijdstip,
                kanaal,
                locatie,
                soorten,
                gaatHet,
                ernst,
                namens,
                verhaal,
                omstandigheden,
                optreden,
                person,
                getroffene);
    }

    /** The same, told like this and this serious. */
    public IncidentReport telling(Story story, @Nullable Severity severity) {
        return new IncidentReport(
                tijdstip,
                kanaal,
                locatie,
                soorten,
                gaatHet,
                severity,
                namens,
                story,
                omstandigheden,
                optreden,
                betrokkene,
                getroffene);
    }
}
