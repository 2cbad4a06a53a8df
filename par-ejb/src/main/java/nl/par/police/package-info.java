// SPDX-License-Identifier: EUPL-1.2
/** Contact with the police about a dossier: the informal notification and the formal report, which are different things. */
@NullMarked
package nl.par.police;

import org.jspecify.annotations.NullMarked;
