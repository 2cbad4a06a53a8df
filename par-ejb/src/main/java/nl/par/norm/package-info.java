// SPDX-License-Identifier: EUPL-1.2
/** What a version of the norm changes for the organisation, told before it is adopted, and moving dossiers to the version in force. */
@NullMarked
package nl.par.norm;

import org.jspecify.annotations.NullMarked;
