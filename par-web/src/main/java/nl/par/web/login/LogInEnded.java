// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

/** The identity provider no longer knows the log-in: logged out elsewhere, disabled, or too long ago. */
final class LogInEnded extends Exception {

    LogInEnded() {
        super("the log-in has ended");
    }
}
