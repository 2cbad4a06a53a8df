// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import java.time.Instant;
import nl.par.access.SignedIn;

/** Something that a colleague does at a moment. */
record Happening(Instant at, SignedIn by, Runnable what) {}
