// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A text file reads as it was written, in the encodings that programs here write. */
class AttachmentTextTest {

    @Test
    void reads_utf8_with_and_without_a_mark_and_what_old_programs_write() {
        assertThat(text("Zoë".getBytes(StandardCharsets.UTF_8)).tekst()).isEqualTo("Zoë");
        assertThat(text("\uFEFFZoë".getBytes(StandardCharsets.UTF_8)).tekst()).isEqualTo("Zoë");
        assertThat(text("Zoë €".getBytes(Charset.forName("windows-1252"))).tekst())
                .isEqualTo("Zoë €");
    }

    @Test
    void says_when_it_shows_only_the_beginning() {
        AttachmentText longer = text("a".repeat(AttachmentText.LONGEST + 1).getBytes(StandardCharsets.UTF_8));
        assertThat(longer.tekst()).hasSize(AttachmentText.LONGEST);
        assertThat(longer.geheel()).isFalse();
        assertThat(text("kort".getBytes(StandardCharsets.UTF_8)).geheel()).isTrue();
    }

    private static AttachmentText text(byte[] content) {
        return AttachmentText.of(new AttachmentContent("notitie.txt", AttachmentText.MEDIA_TYPE, content));
    }
}
