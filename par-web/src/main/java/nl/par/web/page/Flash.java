// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.io.Serializable;

/** What the previous page did, said once on top of the next: "Uw melding is ontvangen." */
public record Flash(Tone tone, String text) implements Serializable {}
