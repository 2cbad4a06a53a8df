// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

/** How the contact went for which a person was checked. The names are the API's values. */
public enum CheckOutcome {
    GOED,
    INCIDENT
}
