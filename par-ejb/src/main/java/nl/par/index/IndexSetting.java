// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.time.Clock;

/**
 * What one index is made from and where.
 *
 * @param name of the kind of record
 * @param label what the records are called on a page
 * @param folder where its generations lie
 * @param source where its records come from
 * @param format how its documents are made
 * @param clock for telling when something ended
 */
record IndexSetting(
        String name, String label, IndexFolder folder, IndexSource source, IndexFormat format, Clock clock) {}
