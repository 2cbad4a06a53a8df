// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import nl.par.web.page.Option;

/** The log in plain Dutch: what its actions and the reasons of refusal are called. */
final class LogWords {

    private static final Properties WORDS = read();

    private LogWords() {}

    /** The Dutch word; the name itself where the log is older than the words. */
    static String of(String name) {
        return WORDS.getProperty(name, name);
    }

    /** Every action, to choose from, by the alphabet. */
    static List<Option> actions() {
        return WORDS.stringPropertyNames().stream()
                .filter(name -> name.contains("."))
                .map(name -> new Option(name, of(name)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static Properties read() {
        try (Reader file = new InputStreamReader(
                LogWords.class.getResourceAsStream("handelingen.properties"), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
