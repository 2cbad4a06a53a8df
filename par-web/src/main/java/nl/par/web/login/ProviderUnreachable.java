// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

/** The identity provider does not answer, or answers nonsense. Nobody comes in on a guess. */
final class ProviderUnreachable extends Exception {

    ProviderUnreachable(Throwable cause) {
        super("The identity provider does not answer: " + cause.getClass().getSimpleName(), cause);
    }
}
