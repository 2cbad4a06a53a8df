// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import java.io.Serializable;
import java.time.Instant;

/**
 * A log-in that the browser was sent away for.
 *
 * @param state must come back
 * @param nonce must stand in the ID token
 * @param verifier PKCE: proves that who asks for the tokens is who began
 * @param returnTo own page to go back to
 * @param begun after {@link LogInSession#PATIENCE} it no longer counts
 */
record PendingLogIn(String state, String nonce, String verifier, String returnTo, Instant begun)
        implements Serializable {}
