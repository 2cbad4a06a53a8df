// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

/**
 * For what somebody looked up last.
 *
 * @param contact the planned contact
 * @param purpose the purpose, without a reason for many look-ups
 */
public record LastTime(PlannedContact contact, String purpose) {

    /** The reason belonged to that one look-up. */
    public LastTime {
        purpose = purpose.replaceFirst(" \\(meer gezocht: .*\\)$", "");
    }
}
