package io.bihuan.clue.intake;

import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what it receives, and can go away. */
final class RecordingSink implements TipSink {

    private final Map<String, ReceiveTip> tips = new ConcurrentHashMap<>();
    private volatile Runnable watcher = () -> {};
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    /** Lets so many more in and is away then. */
    void goAwayAfter(int tips) {
        left.set(tips);
    }

    /** Does this before it takes a tip. */
    void before(Runnable watcher) {
        this.watcher = watcher;
    }

    void comeBack() {
        left.set(Integer.MAX_VALUE);
    }

    @Override
    public Outcome receive(ReceiveTip tip) {
        watcher.run();
        if (left.getAndDecrement() <= 0) {
            throw new DomainException(PlatformError.STORE_UNAVAILABLE);
        }
        return tips.putIfAbsent(tip.tipId(), tip) == null ? Outcome.NEW : Outcome.KNOWN;
    }

    Collection<ReceiveTip> tips() {
        return tips.values();
    }

    Map<String, ReceiveTip> byId() {
        return tips;
    }
}
