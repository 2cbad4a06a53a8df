// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.time.Instant;
import java.util.List;
import nl.par.tenancy.Norm;
import org.jspecify.annotations.Nullable;

/**
 * How the own organisation and one other share, and what is missing.
 *
 * @param organisatie code of the other
 * @param eigenKeuze what the own organisation chose
 * @param hunKeuze what the other chose towards the own
 * @param vanKracht what is in force now
 * @param sinds since when, if anything is
 * @param eindigtOp when it ends by itself, if anything is in force and its end is known
 * @param gesloten whether one of the two is suspended
 * @param ontbreektBijOns what the own organisation lacks for its own choice: of each list one is enough
 * @param ontbreektBijHen what the other lacks for that choice
 * @param strafrechtelijk whether something of a police report may travel as well
 * @param grondslagen the own bases, newest first, also those that are over
 */
public record SharingView(
        String organisatie,
        String naam,
        SharingMode eigenKeuze,
        SharingMode hunKeuze,
        SharingMode vanKracht,
        @Nullable Instant sinds,
        @Nullable Instant eindigtOp,
        boolean gesloten,
        List<List<Norm.Base>> ontbreektBijOns,
        List<List<Norm.Base>> ontbreektBijHen,
        boolean strafrechtelijk,
        List<BaseView> grondslagen) {}
