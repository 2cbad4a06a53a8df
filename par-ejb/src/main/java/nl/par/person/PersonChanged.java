// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.UUID;

/** What is registered about a person changed, is hidden or shown again, became another's, or is about to be forgotten. Told in the same transaction. */
public record PersonChanged(UUID person) {}
