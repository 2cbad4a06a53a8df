// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.UUID;
import nl.par.person.match.Comparison;

/** A person who may be meant, as the index knows him: a proposal, to be read again under the reader's rights before it is shown. */
public record Match(UUID id, Comparison comparison) {}
