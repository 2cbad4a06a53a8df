// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.par.kernel.OwnWords;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** What PAR says, in English: {@code en/*.yaml}, a Dutch sentence before the colon and its English after it. */
@ApplicationScoped
public class English {

    /** The files, one for each part of PAR. */
    static final List<String> FILES = List.of(
            "algemeen",
            "audit",
            "beoordelen",
            "check",
            "delen",
            "dossier",
            "importeren",
            "kennisbank",
            "login",
            "maatregel",
            "meelezen",
            "melding",
            "nazorg",
            "norm",
            "opleiding",
            "organisatie",
            "persoon",
            "politie",
            "rapportage",
            "start",
            "taken",
            "vergelijken",
            "zoekindex",
            "zorgsignaal");

    private static final String BETWEEN = ", ";

    private final Map<String, Sentence> byDutch = new HashMap<>();
    private final List<Sentence> withPlaces = new ArrayList<>();
    private final List<Sentence> ownWords = new ArrayList<>();

    /** Reads the files; a sentence with two translations stops the start. */
    public English() {
        FILES.forEach(file -> read(file).forEach(this::add));
        order();
    }

    English(Map<String, String> sentences) {
        sentences.forEach(this::add);
        order();
    }

    private void order() {
        byDutch.values().stream()
                .filter(sentence -> OwnWords.are(sentence.dutch()))
                .forEach(ownWords::add);
        byDutch.values().stream()
                .filter(sentence -> Sentence.hasPlaces(sentence.dutch()))
                .sorted(Comparator.comparingInt(Sentence::words).reversed().thenComparing(Sentence::dutch))
                .forEach(withPlaces::add);
    }

    static Map<String, String> read(String file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream stream = English.class.getResourceAsStream("en/" + file + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("No English words of " + file);
            }
            Map<String, String> sentences = new Yaml(strict).load(stream);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String dutch, String english) {
        Sentence known = byDutch.put(Sentence.plain(dutch), new Sentence(dutch, english));
        if (known != null && !known.english().equals(english)) {
            throw new IllegalStateException("Two translations of: " + dutch);
        }
    }

    boolean knows(String dutch) {
        return byDutch.containsKey(dutch);
    }

    /** The English of this Dutch text with places for data, filled with these; empty if PAR has none. */
    Optional<String> of(String dutch, List<String> data) {
        return Optional.ofNullable(byDutch.get(dutch)).map(sentence -> sentence.filled(dated(data), this::own));
    }

    /** The English of a text in which PAR filled in data already; the text itself if PAR has none. */
    String orSame(String dutch) {
        return of(dutch, List.of())
                .or(() -> EnglishDate.of(dutch))
                .or(() -> EnglishNumber.of(dutch))
                .or(() -> withPlaces.stream()
                        .flatMap(sentence ->
                                sentence.dataOf(dutch).stream().map(data -> sentence.filled(dated(data), this::own)))
                        .findFirst())
                .orElse(dutch);
    }

    /** The text with the words in it that PAR wrote where otherwise people write, in English. */
    String withOwnWords(String text) {
        if (!OwnWords.are(text)) {
            return text;
        }
        String said = text;
        for (Sentence own : ownWords) {
            said = said.replace(own.dutch(), own.english());
        }
        return said;
    }

    /** A place for PAR's own words holds a sentence or a word, or several words with commas between them. */
    private String own(String words) {
        String whole = orSame(words);
        return whole.equals(words) && words.contains(BETWEEN)
                ? Arrays.stream(words.split(BETWEEN)).map(this::orSame).collect(Collectors.joining(BETWEEN))
                : whole;
    }

    private static List<String> dated(List<String> data) {
        return data.stream().map(text -> EnglishDate.of(text).orElse(text)).toList();
    }
}
