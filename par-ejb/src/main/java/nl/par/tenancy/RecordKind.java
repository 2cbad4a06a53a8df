// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

/** The kinds of record whose changes the indexes follow. */
public enum RecordKind {
    PERSON,
    TIMELINE_ENTRY,
    PUBLISHED_CARD
}
