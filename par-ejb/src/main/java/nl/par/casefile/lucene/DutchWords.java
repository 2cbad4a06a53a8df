// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How Dutch text becomes terms: small letters without diacritics; for {@link #STEMS} also without stop words and brought back to the stem, so
 * that <em>bedreigingen</em> finds <em>bedreiging</em>. The same for texts and questions.
 */
final class DutchWords {

    /** Without stop words, by stem. */
    static final Analyzer STEMS = analyzer(true);

    /** Every word as it is written. */
    static final Analyzer WORDS = analyzer(false);

    private static final CharArraySet STOP = folded(DutchAnalyzer.getDefaultStopSet());

    /** A term and where it stands: its place among the words, and its first and last sign. */
    record Token(String term, int place, int from, int to) {}

    private DutchWords() {}

    static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            int place = -1;
            stream.reset();
            while (stream.incrementToken()) {
                place += step.getPositionIncrement();
                tokens.add(new Token(term.toString(), place, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory could not be read.", e);
        }
        return tokens;
    }

    private static Analyzer analyzer(boolean stems) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(words));
                return new TokenStreamComponents(
                        words,
                        stems
                                ? new VerbForms(new SnowballFilter(new StopFilter(plain, STOP), new DutchStemmer()))
                                : plain);
            }
        };
    }

    /** Brings <em>bedreigt</em> to the stem of <em>bedreigen</em>, which the stemmer leaves apart. A noun loses its t everywhere, and so stays itself. */
    private static final class VerbForms extends TokenFilter {

        private static final int SHORTEST = 4;
        private static final String BEFORE = "bdgklmnprw";

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        VerbForms(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            int length = term.length();
            if (length >= SHORTEST && term.charAt(length - 1) == 't' && BEFORE.indexOf(term.charAt(length - 2)) >= 0) {
                term.setLength(length - 1);
            }
            return true;
        }
    }

    /** Texts meet the stop words without their diacritics. */
    private static CharArraySet folded(CharArraySet words) {
        CharArraySet all = new CharArraySet(words.size(), true);
        for (Object word : words) {
            String text = new String((char[]) word);
            char[] out = new char[text.length() * 4];
            int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, out, 0, text.length());
            all.add(new String(out, 0, length));
        }
        return CharArraySet.unmodifiableSet(all);
    }
}
