// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the letter texts of one organisation and checks their placeholders. */
final class LetterTextReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^}\\s]*)\\s*}}");

    private final Path root;
    private final String code;
    private final List<String> faults;

    LetterTextReader(Path root, String code, List<String> faults) {
        this.root = root;
        this.code = code;
        this.faults = faults;
    }

    /** All letters; those that the organisation does not word itself are of this version of the norm. */
    Map<LetterKind, String> read(String norm) {
        Map<LetterKind, String> texts = new EnumMap<>(LetterKind.class);
        for (LetterKind letter : LetterKind.values()) {
            texts.put(letter, letterText(letter, norm));
        }
        return Map.copyOf(texts);
    }

    /** The organisation's own text, or that of the norm. */
    private String letterText(LetterKind letter, String norm) {
        String own = code + "/brieven/" + letter.code() + ".md";
        String name = Files.exists(root.resolve(own)) ? own : "norm/brieven/" + norm + "/" + letter.code() + ".md";
        try {
            String text = Files.readString(root.resolve(name), StandardCharsets.UTF_8);
            checkText(letter, name, text);
            return text;
        } catch (IOException e) {
            faults.add(name + ", regel 1: het bestand is niet te lezen");
            return "";
        }
    }

    private void checkText(LetterKind letter, String name, String text) {
        List<String> lines = text.lines().toList();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String place = name + ", regel " + (i + 1) + ": ";
            if (lines.get(i).contains("<") || lines.get(i).contains("](")) {
                faults.add(place + "HTML, links en plaatjes mogen niet in een brief");
            }
            if (lines.get(i).startsWith(">") && !lines.get(i).matches(">( [^-*#>{}]*)?")) {
                faults.add(place
                        + "een alinea die mag worden aangepast ('> ') bevat alleen gewone zinnen, geen invulplek");
            }
            Matcher matcher = PLACEHOLDER.matcher(lines.get(i));
            while (matcher.find()) {
                found.add(matcher.group(1));
                if (!letter.knows(matcher.group(1))) {
                    faults.add(place + "'{{" + matcher.group(1) + "}}' is niet bekend in deze brief");
                }
            }
        }
        if (!text.startsWith("# ")) {
            faults.add(name + ", regel 1: de brief begint met '# ' en het onderwerp");
        }
        letter.required().stream()
                .filter(needed -> !found.contains(needed))
                .forEach(needed -> faults.add(name + ", regel 1: '{{" + needed + "}}' ontbreekt in de brief"));
    }
}
