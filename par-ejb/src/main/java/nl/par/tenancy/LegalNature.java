// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.util.Arrays;

/** What a measure is in law. It decides the remedy that its letter must name (R3: Awb 1:3 and 6:7, case law on bans). */
public enum LegalNature {
    /** An administrative decision: objection within six weeks. */
    DECISION("besluit"),
    /** A ban under private law: the civil judge. */
    PRIVATE_LAW("privaatrechtelijk"),
    /** Neither: a complaint, then the ombudsman. */
    OTHER("overig");

    private final String code;

    LegalNature(String code) {
        this.code = code;
    }

    /** The Dutch word used in the norm, the API and the pages. */
    public String code() {
        return code;
    }

    /** The nature with this Dutch word; refuses an unknown one with IllegalArgumentException. */
    public static LegalNature of(String code) {
        return Arrays.stream(values())
                .filter(nature -> nature.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown legal nature"));
    }
}
