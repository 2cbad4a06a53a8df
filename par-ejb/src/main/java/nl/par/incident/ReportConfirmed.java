// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reviewer confirmed a report; told in her transaction, so that packages above can add what waited for it. */
public record ReportConfirmed(
        UUID report, UUID caseFile, @Nullable UUID person) {}
