// SPDX-License-Identifier: EUPL-1.2
/**
 * What the organisation answers to aggression: warning letters, restorative talks and contact arrangements, each proposed by
 * one, decided by another, announced with proof, and ended. And the letters that go with them.
 */
@NullMarked
package nl.par.measure;

import org.jspecify.annotations.NullMarked;
