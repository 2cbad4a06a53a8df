// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import nl.par.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who changes a record tells which version she saw; every resource asks it here. */
class RecordVersionTest {

    @Test
    void the_tag_that_was_read_is_the_tag_that_is_sent() {
        assertThat(RecordVersion.required(sent(" \"12\" "))).isEqualTo(12);
    }

    /** Which answer that is, 428, needs a server: {@code TasksIT} sees it. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_change_that_tells_no_version_is_refused_as_such(@Nullable String sent) {
        assertThatThrownBy(() -> RecordVersion.required(sent(sent))).isNotInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "W/\"12\"", "*", "\"x\"", "\"-1\"", "\"1\", \"2\"", "\"9999999999\"", "\"\u0661\""})
    void what_never_was_a_version_changes_nothing(String sent) {
        assertThatExceptionOfType(Refusal.Stale.class).isThrownBy(() -> RecordVersion.required(sent(sent)));
    }

    private static HttpHeaders sent(@Nullable String version) {
        return (HttpHeaders) Proxy.newProxyInstance(
                RecordVersionTest.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (headers, method, asked) -> {
                    assertThat(asked).containsExactly("If-Match");
                    return version;
                });
    }
}
