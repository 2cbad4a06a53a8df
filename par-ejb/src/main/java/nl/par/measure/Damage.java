// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.par.kernel.Json;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/**
 * The damage that the organisation claims from whoever caused it.
 *
 * @param posten what was damaged, for how much, and the proof; at least one
 * @param uiterlijk the last day to pay
 * @param betaalwijze how to pay, such as an account number with a reference
 */
public record Damage(
        List<Item> posten,
        @Nullable LocalDate uiterlijk,
        @Nullable String betaalwijze) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final BigDecimal MOST = new BigDecimal("1000000");

    /**
     * One thing that was damaged.
     *
     * @param omschrijving what it is
     * @param bedrag euros, with at most two decimals
     * @param bewijs the invoice, photo or statement that shows it
     */
    public record Item(String omschrijving, @Nullable BigDecimal bedrag, String bewijs) {}

    /** Absent items, as JSON leaves them, become none. */
    public Damage {
        posten = Json.present(posten);
    }

    /** The sum in euros. */
    public BigDecimal total() {
        return posten.stream()
                .map(Item::bedrag)
                .map(amount -> amount == null ? BigDecimal.ZERO : amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** An amount as people write it: {@code € 1.250,00}. */
    public static String euros(BigDecimal amount) {
        return NumberFormat.getCurrencyInstance(DUTCH).format(amount).replace('\u00a0', ' ');
    }

    /** The claim as sentences for the person concerned. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        for (Item item : posten) {
            BigDecimal amount = item.bedrag();
            all.add(item.omschrijving() + ": " + euros(amount == null ? BigDecimal.ZERO : amount) + " (bewijs: "
                    + item.bewijs() + ").");
        }
        all.add("Samen: " + euros(total()) + ".");
        LocalDate last = uiterlijk;
        if (last != null && betaalwijze != null) {
            all.add("Betaal dit uiterlijk " + DATE.format(last) + ": " + betaalwijze.strip() + ".");
        }
        return List.copyOf(all);
    }

    /** Adds what is wrong. */
    void check(Violations violations, Wording wording, LocalDate today) {
        violations.require(
                !posten.isEmpty() && posten.size() <= 10,
                "schade.posten",
                "Noem ten minste één schadepost, en hooguit tien.");
        for (int i = 0; i < posten.size(); i++) {
            check(posten.get(i), "schade.posten[" + i + "]", violations, wording);
        }
        LocalDate last = uiterlijk;
        violations.require(
                last != null && last.isAfter(today.plusDays(13)),
                "schade.uiterlijk",
                "Geef betrokkene ten minste twee weken om te betalen.");
        violations.requireText(
                betaalwijze, 150, "schade.betaalwijze", "Vul in hoe betrokkene betaalt: rekeningnummer en kenmerk.");
        wording.checkNames(betaalwijze, "schade.betaalwijze", violations);
    }

    private static void check(Item item, String field, Violations violations, Wording wording) {
        violations.requireText(item.omschrijving(), 120, field + ".omschrijving", "Vul in wat er beschadigd is.");
        BigDecimal amount = item.bedrag();
        violations.require(
                amount != null && amount.signum() > 0 && amount.compareTo(MOST) <= 0 && amount.scale() <= 2,
                field + ".bedrag",
                "Vul het bedrag in euro's in, zoals 125,50.");
        violations.requireText(item.bewijs(), 120, field + ".bewijs", "Noem het bewijs, zoals een rekening of foto.");
        wording.checkNames(item.omschrijving(), field + ".omschrijving", violations);
        wording.checkNames(item.bewijs(), field + ".bewijs", violations);
    }
}
