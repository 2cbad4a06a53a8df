// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.web.incident;

/** Planted: a name that says nothing. */
public class PageHelper {}
