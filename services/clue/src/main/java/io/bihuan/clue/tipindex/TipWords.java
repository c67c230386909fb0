package io.bihuan.clue.tipindex;

import io.bihuan.kernel.privacy.ProfilingGrounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a tip 举报件用词: of its place, its field of business and its narrative, from which intake has taken the reporter.
 * Whom it accuses, who reported and over which channel are not in it, nor words by which somebody would be profiled (S14): two tips are not
 * alike because both speak of a tattoo. Text is folded to one form first (NFKC: full and half width are the same).
 */
public final class TipWords {

    /** Names the rules by which words are cut; an index made by others is made again. */
    static final String FORM = "2-gram.1/grounds." + ProfilingGrounds.bundled().version();

    /** A tip is compared by its first words, which bounds what one costs. */
    static final int MOST = 1_000;

    private static final int MOST_CHARACTERS = 8_000;
    private static final int MOST_SHOWN = 8;
    private static final Analyzer ANALYZER = new TipAnalyzer();

    private final String text;
    private final List<Word> words;
    private final Set<String> different;

    private record Word(String term, int start, int end) {}

    private TipWords(String text) {
        this.text = text;
        this.words = cut(text);
        this.different = words.stream()
                .map(Word::term)
                .distinct()
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words of what a tip says; no word reaches from one part into the next. */
    public static TipWords of(String place, String industry, String narrative) {
        String parts = ProfilingGrounds.bundled()
                .without(Normalizer.normalize(String.join("\n", place, industry, narrative), Normalizer.Form.NFKC));
        return new TipWords(parts.substring(0, Math.min(parts.length(), MOST_CHARACTERS)));
    }

    private static List<Word> cut(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("word", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    /** The different words, {@value #MOST} at most, in the order of the text. */
    public Set<String> different() {
        return different;
    }

    /**
     * What both tips say, as it stands here: neighbouring words that agree as one. The longest first, eight at most; nothing that
     * is not in both texts.
     */
    public List<String> commonWith(TipWords other) {
        Set<String> common = new LinkedHashSet<>();
        int start = -1;
        int end = -1;
        for (Word word : words) {
            if (!other.different.contains(word.term())) {
                continue;
            }
            if (word.start() >= end) {
                keep(start, end, common);
                start = word.start();
            }
            end = Math.max(end, word.end());
        }
        keep(start, end, common);
        return common.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    private void keep(int start, int end, Set<String> common) {
        if (end > start) {
            common.add(text.substring(start, end));
        }
    }
}
