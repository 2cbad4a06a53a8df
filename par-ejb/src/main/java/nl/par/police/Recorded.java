// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.Instant;
import java.util.UUID;

/** Under which id something was recorded, by whom and when. */
record Recorded(UUID id, String by, Instant at) {}
