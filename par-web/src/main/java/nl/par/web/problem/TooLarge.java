// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import java.io.IOException;

/** More was sent than PAR reads (413). */
public final class TooLarge extends IOException {}
