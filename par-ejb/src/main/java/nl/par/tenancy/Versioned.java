// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

/** A record whose version is its ETag: whoever changes it says which version was seen. */
public interface Versioned {

    /** Counts the changes, from 1 when first stored. */
    int version();
}
