package io.bihuan.eventlog;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads two bundles side by side and finds the first position where they differ (分叉); both are verified on the way. */
final class ForkSearch {

    private final Side one;
    private final Side other;
    private long firstCommon = -1;
    private long lastCommon = -1;

    ForkSearch(LogBundle one, ChainWalk walk, LogBundle other, ChainWalk otherWalk) {
        this.one = new Side(one, walk);
        this.other = new Side(other, otherWalk);
    }

    Finding run() {
        one.advance();
        other.advance();
        while (one.commit != null && other.commit != null) {
            if (one.commit.lastPosition() < other.commit.position()) {
                one.advance();
            } else if (other.commit.lastPosition() < one.commit.position()) {
                other.advance();
            } else {
                Finding fork = compare(one.commit, other.commit);
                if (fork != null) {
                    return fork;
                }
                one.advance();
                other.advance();
            }
        }
        return end();
    }

    /** Of two commits that overlap. */
    private @Nullable Finding compare(StoredCommit left, StoredCommit right) {
        if (firstCommon < 0) {
            firstCommon = Math.max(left.position(), right.position());
            if (left.position() == right.position() && !one.before.equals(other.before)) {
                return Finding.forked(firstCommon - 1, true);
            }
        }
        if (!left.equals(right)) {
            return Finding.forked(Math.max(left.position(), right.position()), false);
        }
        lastCommon = left.lastPosition();
        return null;
    }

    private Finding end() {
        for (Side side : new Side[] {one, other}) {
            side.finish();
            if (side.finding != null) {
                return side.finding;
            }
        }
        return firstCommon < 0
                ? Finding.undecided("两个日志包没有共同的位置，无法比较。", "The two bundles have no position in common.")
                : Finding.same(firstCommon, lastCommon, one.walk, other.walk);
    }

    private static final class Side {

        private final ChainWalk walk;
        private final Iterator<StoredCommit> commits;
        private @Nullable StoredCommit commit;
        private @Nullable Finding finding;
        /** Hash of the commit before this one. */
        private String before;

        Side(LogBundle bundle, ChainWalk walk) {
            this.walk = walk;
            this.commits = bundle.iterator();
            this.before = bundle.hashBefore();
        }

        /** To the next sound commit; there is none after a flaw. */
        void advance() {
            commit = null;
            before = walk.head().hash();
            try {
                if (finding != null || !commits.hasNext()) {
                    return;
                }
                StoredCommit next = commits.next();
                Flaw flaw = walk.check(next);
                if (flaw == null) {
                    commit = next;
                } else {
                    finding = Finding.damaged(walk, flaw);
                }
            } catch (BundleUnreadableException e) {
                finding = Finding.unreadable(e, walk);
            }
        }

        void finish() {
            while (commit != null) {
                advance();
            }
            Flaw flaw = finding == null ? walk.end() : null;
            if (flaw != null) {
                finding = Finding.damaged(walk, flaw);
            }
        }
    }
}
