// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure.pdf;

import java.util.List;

/** A piece of a letter's text. Plain text only: what somebody typed can never become markup. */
public sealed interface LetterBlock {

    /** A heading inside the letter. */
    record Heading(String text) implements LetterBlock {}

    /** A paragraph; line ends inside it are kept. */
    record Paragraph(String text) implements LetterBlock {}

    /** A list. */
    record Bullets(List<String> items) implements LetterBlock {}
}
