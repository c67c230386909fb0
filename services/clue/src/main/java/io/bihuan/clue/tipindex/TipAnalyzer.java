package io.bihuan.clue.tipindex;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts a text into words: pairs of neighbouring Chinese characters 二元切分, other words as they are, in lower case. Left out are
 * what is said in every tip, and numbers: two tips are not alike because the same telephone is in them (H3).
 */
final class TipAnalyzer extends Analyzer {

    /** Phrases of the genre 套话; to change them is to change {@link TipWords#FORM}. */
    private static final CharArraySet SAID_IN_EVERY_TIP = CharArraySet.unmodifiableSet(new CharArraySet(
            Set.of(
                    "反映", "举报", "投诉", "群众", "问题", "情况", "有关", "相关", "部门", "我们", "他们", "希望", "查处", "调查", "核查", "来电",
                    "来信", "来访", "人员", "以及", "请求", "要求", "上级", "领导", "严肃", "处理", "进行", "本人", "线索", "等人"),
            false));

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream pairs = new CJKBigramFilter(new WithoutNumbers(new LowerCaseFilter(words)));
        return new TokenStreamComponents(words, new StopFilter(pairs, SAID_IN_EVERY_TIP));
    }

    /** Leaves out what is a number, or holds as many digits as a number of somebody's does. */
    private static final class WithoutNumbers extends FilteringTokenFilter {

        private static final int DIGITS_OF_SOMEBODY = 6;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        WithoutNumbers(TokenStream in) {
            super(in);
        }

        @Override
        protected boolean accept() {
            long digits = term.chars().filter(Character::isDigit).count();
            return digits < DIGITS_OF_SOMEBODY && digits < term.length();
        }
    }
}
