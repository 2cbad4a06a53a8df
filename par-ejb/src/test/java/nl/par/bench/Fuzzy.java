// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Plain Lucene as it is commonly used: a fuzzy query for each word of the name, and the date of birth and the numbers as terms. */
final class Fuzzy implements Contestant {

    private final IndexWriter writer;
    private @Nullable DirectoryReader reader;
    private @Nullable IndexSearcher searcher;

    Fuzzy(Path folder) throws IOException {
        writer = new IndexWriter(
                FSDirectory.open(Files.createDirectories(folder)), new IndexWriterConfig(new KeywordAnalyzer()));
    }

    @Override
    public String name() {
        return "Lucene fuzzy";
    }

    static List<String> words(String name) {
        return Stream.of(Slips.plain(name).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String all(PersonName name) {
        return Stream.of(
                                name.voornamen(),
                                name.roepnaam(),
                                name.voorvoegsel(),
                                name.geslachtsnaam(),
                                name.partnernaam())
                        .filter(java.util.Objects::nonNull)
                        .reduce("", (a, b) -> a + " " + b)
                + " " + String.join(" ", name.aliassen());
    }

    @Override
    public void put(Made person) throws IOException {
        PersonDetails details = person.details();
        Document document = new Document();
        document.add(new NumericDocValuesField("id", person.number()));
        words(all(details.naam())).stream()
                .distinct()
                .forEach(word -> document.add(new StringField("name", word, Store.NO)));
        if (details.geboortedatum() != null) {
            document.add(new StringField("born", details.geboortedatum().iso(), Store.NO));
        }
        numbers(details).forEach(number -> document.add(new StringField("number", number, Store.NO)));
        writer.addDocument(document);
    }

    static List<String> numbers(PersonDetails details) {
        List<String> numbers = new ArrayList<>();
        details.telefoonnummers().forEach(phone -> numbers.add(phone.e164()));
        details.emailadressen().forEach(email -> numbers.add(email.folded()));
        details.kentekens().forEach(plate -> numbers.add(plate.bare()));
        details.adressen().forEach(address -> numbers.add(address.postcode() + " " + address.huisnummer()));
        if (details.burgerservicenummer() != null) {
            details.burgerservicenummer().searchKey().ifPresent(numbers::add);
        }
        return numbers;
    }

    static List<String> numbers(PersonQuestion question) {
        List<String> numbers = new ArrayList<>();
        question.telefoonnummers().forEach(phone -> numbers.add(phone.e164()));
        question.emailadressen().forEach(email -> numbers.add(email.folded()));
        question.kentekens().forEach(plate -> numbers.add(plate.bare()));
        question.adressen().forEach(address -> numbers.add(address.postcode() + " " + address.huisnummer()));
        numbers.addAll(question.bsnKeys());
        return numbers;
    }

    @Override
    public void ready() throws IOException {
        writer.forceMerge(1);
        writer.commit();
        reader = DirectoryReader.open(writer);
        searcher = new IndexSearcher(reader);
    }

    @Override
    public List<Long> best(PersonQuestion question) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words(question.naam())) {
            int edits = word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
            any.add(new FuzzyQuery(new Term("name", word), edits), Occur.SHOULD);
        }
        if (question.geboortedatum() != null) {
            any.add(new TermQuery(new Term("born", question.geboortedatum().iso())), Occur.SHOULD);
        }
        numbers(question)
                .forEach(number -> any.add(new BoostQuery(new TermQuery(new Term("number", number)), 2), Occur.SHOULD));
        return ids(any.build());
    }

    private List<Long> ids(Query query) throws IOException {
        List<Long> ids = new ArrayList<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc hit : searcher.search(query, 5).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            NumericDocValues values = leaf.reader().getNumericDocValues("id");
            values.advanceExact(hit.doc - leaf.docBase);
            ids.add(values.longValue());
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.close();
    }
}
