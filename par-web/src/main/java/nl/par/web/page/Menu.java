// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import nl.par.access.Permission;
import nl.par.access.SignedIn;

/** The words of the menu, as far as the person's roles open the page behind them. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Menu {

    /** What waits for the present user behind a page of the menu. The feature that knows it implements this. */
    public interface Waiting {

        /** Path of the page, such as {@code /taken}. */
        String path();

        /** How much waits; 0 for nothing. */
        int count();
    }

    private enum Entry {
        CHECK("Raadplegen", "/raadplegen", Permission.CHECK_PERSON),
        REPORT("Melden", "/melden", Permission.REPORT_INCIDENT),
        CASES("Dossiers", "/dossiers", Permission.READ_CASE),
        UNIT("Mijn eenheid", "/eenheid", Permission.FOLLOW_UNIT),
        TASKS("Taken", "/taken", Permission.DO_TASK),
        AFTERCARE("Nazorg", "/nazorg", Permission.FOLLOW_UNIT),
        VALIDATE("Beoordelen", "/beoordelen", Permission.VALIDATE_REPORT),
        MEASURES("Maatregelen", "/maatregelen", Permission.DECIDE_MEASURE),
        IMPORT("Overnemen", "/importeren", Permission.IMPORT_REGISTER),
        CARE("Zorgsignalen", "/zorgsignalen", Permission.READ_CARE_CONCERN),
        FIGURES("Rapportage", "/rapportage", Permission.READ_FIGURES),
        LOG("Verantwoording", "/verantwoording", Permission.REVIEW_LOG),
        NORM("Norm", "/norm", Permission.READ_NORM),
        ORGANISATION("Organisatie", "/organisatie", Permission.ADMINISTER);

        private final String label;
        private final String path;
        private final Permission asks;

        Entry(String label, String path, Permission asks) {
            this.label = label;
            this.path = path;
            this.asks = asks;
        }

        /** Who reviews the reports of all units needs no list of her own. */
        private boolean serves(SignedIn person) {
            return person.may(asks) && (this != UNIT || !person.may(Permission.VALIDATE_REPORT));
        }

        private boolean holds(String current) {
            return current.equals(path) || current.startsWith(path + "/");
        }
    }

    @Inject
    @Any
    Instance<Waiting> waiting;

    List<MenuEntry> of(SignedIn person, String current) {
        return Arrays.stream(Entry.values())
                .filter(entry -> entry.serves(person))
                .map(entry -> new MenuEntry(entry.label, entry.path, entry.holds(current), count(entry.path)))
                .toList();
    }

    private int count(String path) {
        return waiting.stream()
                .filter(feature -> feature.path().equals(path))
                .mapToInt(Waiting::count)
                .sum();
    }
}
