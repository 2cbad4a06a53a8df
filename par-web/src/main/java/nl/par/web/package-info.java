// SPDX-License-Identifier: EUPL-1.2
/** The doors of PAR: the JAX-RS application that all pages and all API resources belong to. */
@NullMarked
package nl.par.web;

import org.jspecify.annotations.NullMarked;
