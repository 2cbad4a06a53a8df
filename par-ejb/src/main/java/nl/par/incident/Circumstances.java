// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import org.jspecify.annotations.Nullable;

/**
 * Under what circumstances it happened.
 *
 * @param alleen the colleague was alone
 * @param buitenWerktijd it was after hours
 * @param hulpInDeBuurt help was within reach
 * @param aanleiding the trigger: a decision, a delay, an inspection
 */
public record Circumstances(
        boolean alleen,
        boolean buitenWerktijd,
        boolean hulpInDeBuurt,
        @Nullable String aanleiding) {

    /** Nothing told yet. */
    public static final Circumstances NONE = new Circumstances(false, false, false, null);
}
