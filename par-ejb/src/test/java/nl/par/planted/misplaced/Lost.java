// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.misplaced;

/** Planted: a package without a place in the order and without package-info. */
public class Lost {}
