// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

/** How an action ended. */
public enum AuditOutcome {
    DONE,
    REFUSED,
    FAILED
}
