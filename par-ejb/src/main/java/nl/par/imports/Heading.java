// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a file: which column stands where.
 *
 * @param places the place of each recognised column, counted from 0
 * @param unknown the headers that PAR does not take over
 */
record Heading(Map<Column, Integer> places, List<String> unknown) {

    private static final int LONGEST = 60;
    private static final int MOST = 100;

    /**
     * Reads the first row.
     *
     * @throws Unreadable when it is missing, knows no column, misses one that is needed, or names one twice
     */
    static Heading read(@Nullable RawRow first) {
        if (first == null) {
            throw new Unreadable("Dit bestand is leeg.");
        }
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            String header = first.cells().get(i).strip();
            int place = i;
            Column.find(header).ifPresentOrElse(column -> place(places, column, place), () -> unknown.add(header));
        }
        requireKnown(places);
        return new Heading(
                places,
                unknown.stream()
                        .filter(header -> !header.isEmpty())
                        .limit(MOST)
                        .map(Heading::shown)
                        .toList());
    }

    private static void place(Map<Column, Integer> places, Column column, int place) {
        if (places.putIfAbsent(column, place) != null) {
            throw new Unreadable(
                    "De kolom " + column.header() + " staat er twee keer in. Haal er een weg en probeer het opnieuw.");
        }
    }

    private static void requireKnown(Map<Column, Integer> places) {
        if (places.isEmpty()) {
            throw new Unreadable("PAR herkent geen enkele kolom. Zet in de eerste regel namen van kolommen, zoals "
                    + Arrays.stream(Column.values()).map(Column::header).collect(Collectors.joining(", ")) + ".");
        }
        String missing = Column.needed().stream()
                .filter(column -> !places.containsKey(column))
                .map(Column::header)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Unreadable("Deze kolommen ontbreken en zijn altijd nodig: " + missing + ".");
        }
    }

    private static String shown(String header) {
        String clean = header.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }

    /** What stands in a column of a row, without space around it; empty when nothing does. */
    String text(RawRow row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    /** The column at a place, if it is one that PAR takes over. */
    @Nullable
    Column at(int place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
