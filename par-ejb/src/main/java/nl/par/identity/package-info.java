// SPDX-License-Identifier: EUPL-1.2
/**
 * Who a person is: reading and correcting what is registered, restricting it (AVG 16 and 18), and finding that two persons are one, or are not.
 * Stands above all packages that hold a person or a dossier, because they must follow: it tells each through that package's own verbs.
 */
@NullMarked
package nl.par.identity;

import org.jspecify.annotations.NullMarked;
