package io.bihuan.eventlog;

import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.PublicKeys;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** A log's own checkpoints, page by page. */
final class StoredExpectations implements Iterator<Expectation> {

    private static final int PAGE = 500;

    private final LogCheckpoints checkpoints;
    private final PublicKeys keys;
    private List<Checkpoint> page;
    private int index;

    /**
     * @param after only checkpoints that end after this position
     * @param keys if there are none, signatures are not looked at
     */
    StoredExpectations(LogCheckpoints checkpoints, long after, PublicKeys keys) {
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.page = checkpoints.after(after, PAGE);
    }

    @Override
    public boolean hasNext() {
        if (index == page.size() && index == PAGE) {
            page = checkpoints.after(page.get(index - 1).position(), PAGE);
            index = 0;
        }
        return index < page.size();
    }

    @Override
    public Expectation next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Checkpoint checkpoint = page.get(index++);
        return Expectation.of(
                checkpoint, List.of(), keys.ids().isEmpty() ? null : Expectation.signatureFlaw(checkpoint, keys));
    }
}
