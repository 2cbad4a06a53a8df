// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

/** The file as a whole cannot be taken over; the message tells the user why, in plain Dutch, and quotes nothing. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }
}
