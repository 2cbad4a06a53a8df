// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

import org.jspecify.annotations.Nullable;

/**
 * What somebody contributes.
 *
 * @param gecontroleerd that she looked whether it tells about nobody in particular
 */
public record PracticeText(
        @Nullable String titel,
        @Nullable String samenvatting,
        @Nullable String tekst,
        boolean gecontroleerd) {}
