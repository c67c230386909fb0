package io.bihuan.platform.readmodel;

import io.bihuan.platform.readmodel.Generation.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a replay changes: the new generation against the live one, at the same position. The live one goes on meanwhile;
 * documents in which it may have done so are put off until it is held back for the switch.
 */
final class Comparison<D> implements GenerationCheck.Look {

    private static final int EXAMPLES = 20;
    private static final int PUT_OFF = 1_000;
    private static final int PAGE = 1_000;

    private final Generation<D> live;
    private final Generation<D> next;
    private final long position;
    private final List<String> examples = new ArrayList<>();
    private final Set<String> putOff = new LinkedHashSet<>();
    private long different;
    private long unsettled;

    /** @param position where the new generation stands; the live one stands there or further */
    Comparison(Generation<D> live, Generation<D> next, long position) {
        this.live = live;
        this.next = next;
        this.position = position;
    }

    /**
     * @param different how many documents differ, or are in one of the two only
     * @param examples keys of some of them
     * @param notCompared how many could not be compared because the live generation went on with them
     */
    record Result(long different, List<String> examples, long notCompared) {

        boolean unchanged() {
            return different == 0 && notCompared == 0;
        }
    }

    @Override
    public void at(List<Document> page) {
        Map<String, Document> there = byKey(live.stored(
                page.stream().map(document -> document.getString("_id")).toList()));
        for (Document mine : page) {
            String key = mine.getString("_id");
            Document theirs = there.get(key);
            if (theirs == null || Generation.position(theirs) > position) {
                putOff(key);
            } else if (!Arrays.equals(bytes(mine), bytes(theirs))) {
                differs(key);
            }
        }
    }

    /** Looks for documents that only the live generation has. */
    void lookForMissing(FoldJournal journal) {
        String last = "";
        List<Document> page;
        do {
            journal.alive();
            page = live.pageAfter(last, PAGE);
            last = page.isEmpty() ? last : page.get(page.size() - 1).getString("_id");
            Map<String, Document> mine = byKey(next.stored(
                    page.stream().map(document -> document.getString("_id")).toList()));
            for (Document theirs : page) {
                String key = theirs.getString("_id");
                if (!mine.containsKey(key)) {
                    if (Generation.position(theirs) > position) {
                        putOff(key);
                    } else {
                        differs(key);
                    }
                }
            }
        } while (!page.isEmpty());
    }

    /** Both stand at the same position and nobody writes: compares what was put off. */
    void settle() {
        if (!putOff.isEmpty()) {
            Map<String, Found<D>> mine = next.loadHashed(putOff);
            Map<String, Found<D>> theirs = live.loadHashed(putOff);
            for (String key : putOff) {
                if (!Arrays.equals(hash(mine.get(key)), hash(theirs.get(key)))) {
                    differs(key);
                }
            }
            putOff.clear();
        }
    }

    Result result() {
        return new Result(different, List.copyOf(examples), unsettled + putOff.size());
    }

    private static byte[] hash(@Nullable Found<?> found) {
        return found == null || found.hash() == null ? new byte[0] : found.hash();
    }

    private void putOff(String key) {
        if (putOff.size() < PUT_OFF || putOff.contains(key)) {
            putOff.add(key);
        } else {
            unsettled++;
        }
    }

    private void differs(String key) {
        different++;
        if (examples.size() < EXAMPLES) {
            examples.add(key);
        }
    }

    private static byte[] bytes(Document document) {
        return CanonicalDocument.bytes(document.getString("_id"), document.get(Generation.BODY));
    }

    private static Map<String, Document> byKey(List<Document> documents) {
        Map<String, Document> byKey = new HashMap<>();
        documents.forEach(document -> byKey.put(document.getString("_id"), document));
        return byKey;
    }
}
