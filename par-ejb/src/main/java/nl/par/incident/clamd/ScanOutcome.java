// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident.clamd;

/** What a scan told about a file. */
public enum ScanOutcome {
    /** No scanner is set, so nobody was asked. */
    NOT_ASKED,
    /** No known virus is in it. */
    CLEAN,
    /** A virus is in it. */
    INFECTED,
    /** The scanner could not be reached or could not tell: nothing is known about the file. */
    NO_ANSWER
}
