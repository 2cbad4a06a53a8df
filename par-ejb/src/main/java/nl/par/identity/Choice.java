// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

/** Whose value is kept when two persons become one. The names are the API's values. */
public enum Choice {
    EEN,
    TWEE,
    BEIDE
}
