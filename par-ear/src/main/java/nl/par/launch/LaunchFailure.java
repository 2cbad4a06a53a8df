// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

/** A reason why PAR cannot start, worded for the developer who reads it; no stack trace helps her further. */
public final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchFailure(String sentence) {
        super(sentence);
    }

    public LaunchFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
