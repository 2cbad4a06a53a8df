// SPDX-License-Identifier: EUPL-1.2
/** Trainings: the own ones, those of the unit or organisation, and the list that is taken over. */
@NullMarked
package nl.par.web.training;

import org.jspecify.annotations.NullMarked;
