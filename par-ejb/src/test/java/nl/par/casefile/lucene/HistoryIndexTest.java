// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.par.casefile.HistoryClause;
import nl.par.casefile.HistoryClause.Form;
import nl.par.casefile.HistoryFacet;
import nl.par.casefile.HistoryFilter;
import nl.par.casefile.HistoryLine;
import nl.par.casefile.HistoryPiece;
import nl.par.casefile.HistoryQuestion.Order;
import nl.par.casefile.TimelineKind;
import nl.par.kernel.Channel;
import nl.par.kernel.Severity;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryIndexTest {

    private static final UUID MINE = new UUID(1, 1);
    private static final UUID OTHERS = new UUID(1, 2);
    private static final OffsetDateTime APRIL = OffsetDateTime.parse("2026-04-03T10:00:00Z");

    private static HistoryLine line(long id, UUID caseId, String text) {
        return new HistoryLine(
                new UUID(0, id),
                caseId,
                APRIL.plusDays(id),
                TimelineKind.INCIDENT,
                "Melding 2026-000" + id,
                text,
                id % 2 == 0 ? "VERBAAL,PSYCHISCH" : "FYSIEK",
                id % 2 == 0 ? Severity.BEDREIGEND : Severity.VERBAAL,
                Channel.BALIE,
                null,
                "Vergunningen");
    }

    private static HistoryClause clause(String text, Form form) {
        return new HistoryClause(text, form, false);
    }

    private static List<Long> find(List<HistoryLine> lines, HistoryIndex.Asked asked) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(HistoryFields.ANALYZER))) {
            for (HistoryLine line : lines) {
                writer.addDocument(document(line));
            }
            writer.commit();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return HistoryIndex.propose(new IndexSearcher(reader), asked).ids().stream()
                        .map(UUID::getLeastSignificantBits)
                        .toList();
            }
        }
    }

    /** With its id as the machinery of the indexes puts it there. */
    static Document document(HistoryLine line) {
        Document document = HistoryIndex.entry(line).document();
        BytesRef id = new BytesRef(java.nio.ByteBuffer.allocate(16)
                .putLong(line.id().getMostSignificantBits())
                .putLong(line.id().getLeastSignificantBits())
                .array());
        document.add(new StringField("_id", id, Store.NO));
        document.add(new SortedDocValuesField("_id", id));
        return document;
    }

    private static HistoryIndex.Asked asked(HistoryClause... clauses) {
        return asked(HistoryFilter.NONE, null, Order.RELEVANTIE, clauses);
    }

    private static HistoryIndex.Asked asked(
            HistoryFilter filter, @Nullable Collection<UUID> cases, Order order, HistoryClause... clauses) {
        return new HistoryIndex.Asked(List.of(clauses), filter, cases, order, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "bedreiging,Er waren bedreigingen aan de balie",
        "bedreigingen,Een bedreiging",
        "ruïne,De ruine van het kantoor",
        "cafe,Bij het café",
        "één,Om een uur of een: nummer een; één ding",
        "SCHREEUWEN,hij schreeuwt",
        "bedreigt,hij bleef bedreigen",
        "klant,de klanten",
        "Çelik,de heer Celik",
        "2026-0001,Niets bijzonders",
        "e-mail,via e-mail",
        "mails,Hij stuurde een mail"
    })
    void a_word_finds_its_other_forms_and_spellings(String typed, String told) throws IOException {
        boolean stop = typed.equals("één");
        assertThat(HistoryIndex.searchable(clause(typed, Form.WORD))).isEqualTo(!stop);
        if (!stop) {
            assertThat(find(List.of(line(1, MINE, told)), asked(clause(typed, Form.WORD))))
                    .containsExactly(1L);
        }
    }

    @Test
    void a_phrase_finds_only_these_words_in_this_order() throws IOException {
        List<HistoryLine> lines = List.of(
                line(1, MINE, "Hij zei: ik weet u te vinden, mevrouw."),
                line(2, MINE, "Vinden kon hij niets, hij weet het niet."));
        assertThat(find(lines, asked(clause("ik weet u te vinden", Form.PHRASE))))
                .containsExactly(1L);
        assertThat(find(lines, asked(clause("vinden weet", Form.PHRASE)))).isEmpty();
    }

    @Test
    void every_part_must_appear_and_what_must_not_may_not() throws IOException {
        List<HistoryLine> lines =
                List.of(line(1, MINE, "schreeuwen aan de balie"), line(2, MINE, "schreeuwen aan de telefoon"));
        assertThat(find(lines, asked(clause("schreeuwen", Form.WORD), clause("balie", Form.WORD))))
                .containsExactly(1L);
        assertThat(find(lines, asked(clause("schreeuwen", Form.WORD), new HistoryClause("balie", Form.WORD, true))))
                .containsExactly(2L);
    }

    @Test
    void a_beginning_finds_every_word_that_begins_so() throws IOException {
        List<HistoryLine> lines = List.of(line(1, MINE, "vergunningaanvraag"), line(2, MINE, "aanvraag"));
        assertThat(find(lines, asked(clause("vergunning", Form.BEGINNING)))).containsExactly(1L);
    }

    @Test
    void filters_narrow_among_each_other_and_widen_within_one_trait() throws IOException {
        List<HistoryLine> lines = List.of(line(1, MINE, "a"), line(2, MINE, "b"), line(3, MINE, "c"));
        Map<HistoryFacet, Set<String>> serious = Map.of(HistoryFacet.ERNST, Set.of("BEDREIGEND"));
        assertThat(find(lines, asked(new HistoryFilter(serious, null, null), null, Order.OUDSTE)))
                .containsExactly(2L);
        Map<HistoryFacet, Set<String>> both =
                Map.of(HistoryFacet.ERNST, Set.of("BEDREIGEND", "VERBAAL"), HistoryFacet.SOORT, Set.of("FYSIEK"));
        assertThat(find(lines, asked(new HistoryFilter(both, null, null), null, Order.NIEUWSTE)))
                .containsExactly(3L, 1L);
        HistoryFilter period = new HistoryFilter(Map.of(), LocalDate.of(2026, 4, 5), LocalDate.of(2026, 4, 5));
        assertThat(find(lines, asked(period, null, Order.OUDSTE))).containsExactly(2L);
        HistoryFilter noUnit = new HistoryFilter(Map.of(HistoryFacet.EENHEID, Set.of("Wegen")), null, null);
        assertThat(find(lines, asked(noUnit, null, Order.OUDSTE))).isEmpty();
    }

    @Test
    void lines_of_other_dossiers_are_not_proposed_and_change_neither_order_nor_score() throws IOException {
        List<HistoryLine> mine = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            mine.add(line(i, MINE, "balie ".repeat(i % 4) + "schreeuwen ".repeat(i % 3 + 1) + "om een vergunning"));
        }
        HistoryIndex.Asked question = asked(
                HistoryFilter.NONE,
                List.of(MINE),
                Order.RELEVANTIE,
                clause("schreeuwen", Form.WORD),
                clause("vergunning", Form.WORD));
        List<Long> before = find(mine, question);
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            List<HistoryLine> all = new ArrayList<>(mine);
            for (int i = 100; i < 100 + random.nextInt(80); i++) {
                all.add(line(i, OTHERS, "schreeuwen vergunning ".repeat(1 + random.nextInt(5))));
            }
            assertThat(find(all, question)).isEqualTo(before).hasSize(9);
        }
    }

    @Test
    void involved_in_nothing_finds_nothing() throws IOException {
        assertThat(find(
                        List.of(line(1, OTHERS, "balie")),
                        asked(HistoryFilter.NONE, List.of(), Order.RELEVANTIE, clause("balie", Form.WORD))))
                .isEmpty();
    }

    @Test
    void no_text_can_be_read_back_from_the_index() {
        assertThat(HistoryFields.document(line(1, MINE, "geheim")).getFields())
                .noneMatch(field -> field.fieldType().stored());
    }

    @Test
    void what_matched_is_marked_and_nothing_else() {
        HistoryMarks marks = new HistoryMarks(List.of(
                clause("bedreiging", Form.WORD),
                clause("weet u te vinden", Form.PHRASE),
                clause("vergun", Form.BEGINNING),
                new HistoryClause("telefoon", Form.WORD, true)));
        assertThat(marked(marks.whole("Bedreigingen om een vergunning. Ik weet u te vinden! Vinden? Telefoon.")))
                .containsExactly("Bedreigingen", "vergunning", "weet u te vinden");
    }

    @Test
    void fragments_stand_around_what_matched_and_together_hold_no_more_than_needed() {
        String text = "begin " + "woord ".repeat(200) + "<b>bedreiging</b> " + "ander ".repeat(200) + "slot";
        List<List<HistoryPiece>> parts = new HistoryMarks(List.of(clause("bedreiging", Form.WORD))).parts(text);
        assertThat(parts).hasSize(1);
        assertThat(marked(parts.get(0))).containsExactly("bedreiging");
        assertThat(whole(parts.get(0))).hasSizeLessThan(260).contains("<b>bedreiging</b>");
        assertThat(new HistoryMarks(List.of()).parts(text)).hasSize(1);
        assertThat(new HistoryMarks(List.of()).parts("")).isEmpty();
    }

    private static List<String> marked(List<HistoryPiece> pieces) {
        return pieces.stream()
                .filter(HistoryPiece::gevonden)
                .map(HistoryPiece::tekst)
                .toList();
    }

    private static String whole(List<HistoryPiece> pieces) {
        return pieces.stream().map(HistoryPiece::tekst).reduce("", String::concat);
    }
}
