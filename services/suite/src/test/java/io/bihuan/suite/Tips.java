package io.bihuan.suite;

import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A clerk who hands in one different tip after the other and keeps what was acknowledged. Thread-safe. */
final class Tips {

    private final Http clue;
    private final AtomicInteger next = new AtomicInteger();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();

    Tips(int port) {
        this.clue = Http.at("http://127.0.0.1:" + port).as(SuiteUnderTest.DESK);
    }

    Answer send() {
        Answer answer = clue.post("/tips", BadInputIT.tip("反映第 " + next.incrementAndGet() + " 处砂场强买强卖"));
        if (answer.status() == 201) {
            acknowledged.add(answer.body().get("tipId").asString());
        }
        return answer;
    }

    /** Lets several clerks hand in one after the other, until they are told to stop or find the line dead. */
    List<CompletableFuture<Void>> handInUntil(AtomicBoolean stop, int clerks) {
        return IntStream.range(0, clerks)
                .mapToObj(
                        clerk -> CompletableFuture.runAsync(() -> handIn(stop), command -> new Thread(command).start()))
                .toList();
    }

    private void handIn(AtomicBoolean stop) {
        while (!stop.get()) {
            try {
                send();
            } catch (UncheckedIOException dead) {
                return;
            }
        }
    }

    /** The ids of the tips that were acknowledged, oldest first. */
    List<String> acknowledged() {
        return acknowledged;
    }
}
