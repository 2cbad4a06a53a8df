// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import java.time.Instant;
import java.util.Optional;
import nl.par.access.SignedIn;

/**
 * What a trusted access token said, and until when.
 *
 * @param through the organisation's own identity provider, when the user came through one
 */
record AccessToken(SignedIn user, Instant expires, Optional<String> through) {}
