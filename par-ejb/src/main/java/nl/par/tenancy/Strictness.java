// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

/**
 * Every value of the norm that an organisation may set for itself, which way is stricter, and why. This is the one place that says
 * so: what is not here cannot be changed by an organisation, and what is here can only be made stricter.
 */
public enum Strictness {
    /** The term that a form proposes for a measure. */
    USUAL_TERM("maatregelen: standaardtermijn", Way.SHORTER, "een maatregel duurt niet langer dan nodig"),
    /** The longest term of a measure (R1). */
    LONGEST_TERM(
            "maatregelen: maximumtermijn",
            Way.SHORTER,
            "niemand krijgt een maatregel die langer duurt dan de norm toestaat"),
    /** When a measure must be looked at again. */
    REVIEW("maatregelen: evaluatieNa", Way.SHORTER, "een maatregel wordt op tijd opnieuw bekeken"),
    /** Whether a measure stands on the card. */
    MEASURE_ON_CARD("maatregelen: opKaart", Way.ONLY_OFF, "een kaart toont niet meer dan de norm"),
    /** Whether two must agree with a measure. */
    EXTRA_APPROVAL("maatregelen: extraAkkoord", Way.ONLY_ON, "de norm vraagt om een tweede akkoord"),
    /** How long a measure lives that nobody reviewed. */
    REVIEW_GRACE("zonderEvaluatieVervaltNa", Way.SHORTER, "een maatregel waar niemand naar kijkt, vervalt op tijd"),
    /** The deadline of a step. */
    DEADLINE("protocol", Way.SHORTER, "een medewerker wacht niet langer op de volgende stap"),
    /** Every term of keeping (R11). */
    RETENTION("bewaartermijnen", Way.SHORTER, "gegevens blijven niet langer dan de norm toestaat"),
    /** What stands on the card. */
    CARD_SHOWS("signaalkaart: toont", Way.LESS, "een kaart toont niet meer dan de norm"),
    /** A police notification on the card. */
    CARD_NOTIFICATION("signaalkaart: toontMeldingPolitie", Way.ONLY_OFF, "een kaart toont niet meer dan de norm"),
    /** A police report on the card. */
    CARD_REPORT("signaalkaart: toontAangifte", Way.ONLY_OFF, "een aangifte is een strafrechtelijk gegeven"),
    /** How many look-ups are usual (R10). */
    LOOK_UPS(
            "raadpleeglimiet, raadpleeglimietPerDag, raadpleeglimietKoppeling",
            Way.LOWER,
            "veel raadplegen valt niet later op dan de norm zegt"),
    /** The most open mode of sharing. */
    SHARING("delen: tenHoogste", Way.LESS, "delen gaat niet verder dan de norm"),
    /** When advisers hear that a base lapses. */
    WARN_BEFORE("delen: waarschuwVooraf", Way.LONGER, "wie een grondslag moet verlengen, hoort het op tijd"),
    /** How long a colleague of another organisation reads a dossier. */
    VISIT("delen: inzageHooguit", Way.SHORTER, "inzage in een dossier duurt niet langer dan nodig"),
    /** How often a training is repeated. */
    TRAINING("opleiding: herhalenNa", Way.SHORTER, "een training wordt op tijd herhaald"),
    /** Trainings of the organisation itself. */
    MORE_TRAINING("opleidingErbij", Way.MORE, "de norm vraagt een training minstens"),
    /** Below which number a figure is not shown (R19). */
    SMALLEST_CELL("vergelijking: kleinsteCel", Way.HIGHER, "een klein aantal wijst mensen aan");

    /** The way that is stricter. */
    public enum Way {
        SHORTER("alleen korter"),
        LONGER("alleen langer"),
        LOWER("alleen lager"),
        HIGHER("alleen hoger"),
        LESS("alleen minder"),
        MORE("alleen erbij"),
        ONLY_OFF("alleen uitzetten"),
        ONLY_ON("alleen aanzetten");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** In Dutch, "alleen korter". */
        public String words() {
            return words;
        }
    }

    private final String key;
    private final Way way;
    private final String why;

    Strictness(String key, Way way, String why) {
        this.key = key;
        this.way = way;
        this.why = why;
    }

    /** Where it stands in {@code organisatie.yaml}, under {@code strenger} or, of the look-ups, at the top. */
    public String key() {
        return key;
    }

    public Way way() {
        return way;
    }

    /** Why looser is refused: a Dutch clause. */
    public String why() {
        return why;
    }

    /** What a policy adviser reads beside file and line. */
    String refusal(Object own, Object norm) {
        return "'" + own + "' is soepeler dan de norm, die '" + norm + "' zegt. Hier mag een organisatie " + way.words
                + ", want " + why + ".";
    }
}
