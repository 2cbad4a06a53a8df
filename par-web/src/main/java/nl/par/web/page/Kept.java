// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.time.Instant;

/**
 * Something that the reader keeps under a name, with the address below which it is opened, renamed and dropped.
 *
 * @param version what the reader saw
 */
public record Kept(String address, String id, String name, Instant savedAt, int version) {}
