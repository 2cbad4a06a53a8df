// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import java.io.Serializable;
import java.time.Instant;
import nl.par.access.SignedIn;

/**
 * A log-in, kept in the browser's session at the server.
 *
 * @param user as the last access token told
 * @param refresh asks for the next access token
 * @param expires of the last access token: after it the user counts only when renewed
 */
record Login(SignedIn user, String refresh, Instant expires) implements Serializable {}
