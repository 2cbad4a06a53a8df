// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

/** What an adviser said about two persons who may be the same. */
public enum PairStatus {
    OPEN,
    NOT_SAME,
    MERGED
}
