// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile.lucene;

import java.util.Map;
import nl.par.casefile.HistoryFacet;
import nl.par.casefile.HistoryLine;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** The fields under which a line is found. No text can be read back from them. */
final class HistoryFields {

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String EXACT = "exact";
    static final String CASE = "case";
    static final String WHEN = "when";
    static final String MOMENT = "moment";

    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(DutchWords.STEMS, Map.of(EXACT, DutchWords.WORDS));

    private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType BARE = words(IndexOptions.DOCS);

    private HistoryFields() {}

    private static FieldType words(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true); // the length of a text says nothing about its worth
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    static String trait(HistoryFacet facet) {
        return "trait-" + facet.field();
    }

    static Document document(HistoryLine line) {
        Document document = new Document();
        document.add(new Field(TITLE, line.title(), WORDS));
        document.add(new Field(TEXT, line.text(), WORDS));
        document.add(new Field(EXACT, line.title() + " " + line.text(), BARE));
        document.add(new StringField(CASE, line.caseId().toString(), Store.NO));
        long moment = line.at().toInstant().toEpochMilli();
        document.add(new LongPoint(WHEN, moment));
        document.add(new NumericDocValuesField(MOMENT, moment));
        for (HistoryFacet facet : HistoryFacet.values()) {
            line.values(facet).forEach(value -> document.add(new StringField(trait(facet), value, Store.NO)));
        }
        return document;
    }
}
