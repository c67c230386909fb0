package io.bihuan.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalWithStubs;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LogProofPageTest {

    private static PortalWithStubs portal;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalWithStubs("990000-SHB-005", "990000-SHB", "OPERATOR");
        portal.answering("/admin/processors", 200, """
                        [{"name":"clue-ledger","running":true,"here":true,"failing":false,"position":7,"lag":3,"parked":1,
                          "parkedAggregates":[{"aggregateId":"a-1","position":5,"cause":"<b>boom</b>"}]}]""")
                .answering("/admin/processors/clue-ledger/retry-parked", 200, """
                        {"processor":"clue-ledger","tried":1,"freed":1,"stillParked":0}""")
                .answering("/admin/log", 200, """
                        {"halted":true,"acts":[{"number":1,"halts":true,"position":4,"reason":"HASH","by":"990000-SHB-005","at":"2026-01-05T01:00:00Z"}]}""")
                .answering("/admin/log/resume", 409, """
                        {"code":"LOG_STILL_BROKEN","title":"日志仍未恢复","nextStep":"请先修复。"}""")
                .answering("/log/verify", 200, """
                        {"ok":true,"checkedCommits":6,"checkedEvents":8,"headHash":"abcdef","firstBadPosition":-1,"reason":null,"checkpoints":1,"signedTo":7}""")
                .answering("/log/checkpoints", 200, """
                        {"log":"clue","position":7,"hash":"abcdef","at":"2026-01-05T01:00:00Z","cosignatures":[{"witness":"case","at":"2026-01-05T01:00:01Z","onTrust":true}]}""")
                .answering("/admin/witness", 200, """
                        [{"log":"case","last":{"log":"case","position":3,"hash":"ff","at":"2026-01-05T01:00:00Z"},"beganOnTrust":null,"refusals":[{"verdict":"FORK"}]}]""")
                .answering("/admin/read-models", 200, """
                        [{"readModel":"clue-ledger","generation":1,"position":7,"head":10,"lag":3,"switching":false}]""")
                .answering("/admin/read-models/clue-ledger/verify", 200, """
                        {"readModel":"clue-ledger","kind":"VERIFY","phase":"FOLDING","position":4,"head":9,"eventsPerSecond":10,"remainingSeconds":1,"documents":3,
                         "unfoldable":0,"runs":1,"startedBy":"o","startedAt":"2026-01-05T01:00:00Z","updatedAt":"2026-01-05T01:00:00Z","node":"n","stopping":false,
                         "message":"","outcome":{}}""")
                .answering("/admin/parked", 200, """
                        {"count":1,"items":[{"id":"e/1","topic":"bihuan.case","key":"k","position":1,"code":"NOT_YET","reason":"r","attempts":2,
                         "parkedAt":"2026-01-05T01:00:00Z","nextAttemptAt":null}]}""")
                .answering("/admin/parked/e%2F1/give-up", 200, """
                        {"id":"e/1","topic":"bihuan.case","key":"k","position":1,"code":"NOT_YET","reason":"r","attempts":2,
                         "parkedAt":"2026-01-05T01:00:00Z","nextAttemptAt":null}""")
                .answering("/admin/dead-letters", 200, """
                        [{"topic":"bihuan.dead","count":1,"latest":[{"partition":0,"offset":4,"key":"k","at":"2026-01-05T01:00:00Z","headers":{"code":"BAD"}}]}]""");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void the_log_is_verified_and_shows_checkpoints_and_witnesses() {
        assertThat(portal.get("/operations/clue/log").body()).contains("日志已停止写入", "abcdef", "案件", "首次信任");
        assertThat(portal.post("/operations/clue/log/verify", Map.of()).body()).contains("校验通过");
    }

    @Test
    void a_log_that_is_still_broken_is_not_resumed_and_the_reason_typed_stays() {
        portal.get("/operations/clue/log");
        HttpResponse<String> refused = portal.post("/operations/clue/log/resume", Map.of("reason", "换了磁盘"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("日志仍未恢复", "换了磁盘");
    }

    @Test
    void dead_letters_show_headers_and_a_service_there_is_not_is_not_found() {
        assertThat(portal.get("/operations/clue/dead-letters").body()).contains("bihuan.dead", "BAD");
        assertThat(portal.get("/operations/nothing/log").statusCode()).isEqualTo(404);
    }
}
