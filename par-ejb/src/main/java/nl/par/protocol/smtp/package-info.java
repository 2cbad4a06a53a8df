// SPDX-License-Identifier: EUPL-1.2
/** Sends mail. It never carries content: who gets it must log in to read what waits (R20, Awb 2:5). */
@NullMarked
package nl.par.protocol.smtp;

import org.jspecify.annotations.NullMarked;
