package io.bihuan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Nobody is told what a crash would take back. */
class GroupCommitTest {

    @Test
    void a_reader_is_answered_when_what_it_saw_is_committed() {
        CountDownLatch disk = new CountDownLatch(1);
        AtomicInteger value = new AtomicInteger();
        GroupCommit commits = new GroupCommit(() -> awaitUninterruptibly(disk), () -> {});
        CompletableFuture<Integer> write =
                CompletableFuture.supplyAsync(() -> commits.durably(() -> value.addAndGet(1)));
        await().until(() -> value.get() == 1);

        CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> commits.seen(value::get));
        await().during(Duration.ofMillis(200)).until(() -> !read.isDone());
        disk.countDown();

        assertThat(write.join()).isEqualTo(1);
        assertThat(read.join()).isEqualTo(1);
    }

    @Test
    void after_a_failed_commit_neither_writers_nor_readers_are_answered() {
        AtomicInteger value = new AtomicInteger();
        AtomicInteger commitsTried = new AtomicInteger();
        GroupCommit commits = new GroupCommit(
                () -> {
                    if (commitsTried.incrementAndGet() == 2) {
                        throw new IllegalStateException("disk full");
                    }
                },
                () -> {});
        assertThat(commits.durably(() -> value.addAndGet(1))).isEqualTo(1);

        assertThatThrownBy(() -> commits.durably(() -> value.addAndGet(1))).isInstanceOf(StoreFailedException.class);
        assertThatThrownBy(() -> commits.seen(value::get)).isInstanceOf(StoreFailedException.class);
        assertThatThrownBy(() -> commits.durably(() -> value.addAndGet(1))).isInstanceOf(StoreFailedException.class);
        assertThat(commits.hasFailed()).isTrue();
        assertThat(commitsTried).hasValue(2);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
