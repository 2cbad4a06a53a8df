// SPDX-License-Identifier: EUPL-1.2
/**
 * What every page shares: the frame around it, the form fields and their errors, the building blocks of the templates
 * in {@code src/main/jte}, the themes of the organisations, and the static files. Knows no feature.
 */
@NullMarked
package nl.par.web.page;

import org.jspecify.annotations.NullMarked;
