// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. Letters, mails, exports and the API are Dutch whoever asks. */
public enum Language {
    DUTCH("nl", "Nederlands"),
    ENGLISH("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** As BCP 47 has it: {@code nl}. */
    public String code() {
        return code;
    }

    /** What its speakers call it, for who cannot read the other one. */
    public String ownName() {
        return ownName;
    }

    /** The one to change to. */
    public Language other() {
        return this == DUTCH ? ENGLISH : DUTCH;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language with this code, if PAR has it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The language of this locale; Dutch if PAR has none. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(DUTCH);
    }
}
