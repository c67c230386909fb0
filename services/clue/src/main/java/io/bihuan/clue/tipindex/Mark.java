package io.bihuan.clue.tipindex;

import java.util.Map;

/**
 * How far the log is in the index.
 *
 * @param position of the last event, always the last of its commit; -1 for none
 * @param hash the chain hash of that commit, by which another log, or one that was put back, is told
 */
record Mark(long position, String hash) {

    /** Nothing is in it. */
    static final Mark NONE = new Mark(-1, "");

    private static final String FORM = "form";
    private static final String POSITION = "position";
    private static final String HASH = "hash";

    /** As it is kept with a commit of the index. */
    Map<String, String> data() {
        return Map.of(FORM, TipWords.FORM, POSITION, Long.toString(position), HASH, hash);
    }

    /** Whether an index that keeps this was made by the rules of today. */
    static boolean isOfTodaysForm(Map<String, String> data) {
        return TipWords.FORM.equals(data.get(FORM)) && data.containsKey(POSITION) && data.containsKey(HASH);
    }

    static Mark of(Map<String, String> data) {
        return new Mark(Long.parseLong(data.getOrDefault(POSITION, "-1")), data.getOrDefault(HASH, ""));
    }
}
