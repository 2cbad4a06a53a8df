// SPDX-License-Identifier: EUPL-1.2
/**
 * What all resources of the API share: the version, lists in pages, versions of records, limits to what is sent, how JSON
 * is read and written, and the published contract. Knows no feature.
 */
@NullMarked
package nl.par.web.api;

import org.jspecify.annotations.NullMarked;
