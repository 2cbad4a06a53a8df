// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import java.time.Instant;
import nl.par.access.SignedIn;

/** What a trusted access token said, and until when. */
record AccessToken(SignedIn user, Instant expires) {}
