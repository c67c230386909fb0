package io.bihuan.suite;

import static io.bihuan.suite.SuiteUnderTest.DESK;
import static io.bihuan.suite.SuiteUnderTest.DESK_HEAD;
import static io.bihuan.suite.SuiteUnderTest.DISCIPLINE;
import static io.bihuan.suite.SuiteUnderTest.POLICE_HEAD;
import static io.bihuan.suite.SuiteUnderTest.PROCURATOR;
import static io.bihuan.suite.SuiteUnderTest.PROVINCE_DESK;
import static io.bihuan.suite.SuiteUnderTest.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.security.Purpose;
import io.bihuan.testkit.Http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * One matter with a part in every service: a tip, a clue with a conflict, requests about its reporter, a notice because a clock
 * was breached, and a prosecuted case under listed supervision that a leader sponsors. The county police and one officer must keep out of it.
 *
 * @param reviewId a review of the clue's conclusion
 * @param clearingId the clearing of somebody whom another clue of the same county accuses falsely
 * @param rewardId the approved reward of whoever reported the clue
 * @param sealedId the discipline line of a third one, in which an official is implicated
 * @param entryId the entry of whoever dispatched the clue, in the ledger of responsibility; answered by that one
 * @param unsealId a request to unseal
 * @param destructionId a request to destroy a key
 */
record OneMatter(
        String tipId,
        String clueId,
        String unsealId,
        String destructionId,
        String urgeId,
        String caseId,
        String listingId,
        String reviewId,
        String clearingId,
        String rewardId,
        String sealedId,
        String entryId) {

    /** Units that keep out of it. */
    static final List<String> UNITS = List.of("990121-GA");

    /** The officer who keeps out of it wherever they serve. */
    static final String OFFICER = "o-7777";

    /** The leader who sponsors its case. */
    static final String SPONSOR = "o-5501";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Takes a matter through all services; the suite's clock must stand at 2024-09-30 01:00 UTC. */
    static OneMatter in(SuiteUnderTest suite) {
        Steps steps = new Steps(suite);
        String tip = steps.tip("反映某砂场强买强卖");
        String clue = steps.clue(tip);
        String unseal = id(suite.clue(VERIFIER)
                .post("/unseal-requests", Map.of("tipId", tip, "purpose", "INTERVIEW", "reason", "需见面询问")));
        String destruction =
                id(suite.clue(DESK_HEAD).post("/key-destructions", Map.of("tipId", tip, "ground", "RETENTION_ENDED")));
        done(suite.clue(DESK_HEAD)
                .post("/tips/" + tip + "/assess-risk", Map.of("level", "LOW", "basisRef", "FX-2024-1")));
        String urge = steps.breachedAndUrged(clue);
        steps.concluded(clue, "TRUE", "E_GROUP");
        String review = id(suite.clue(DESK_HEAD).post("/reviews", Map.of("clueId", clue)));
        String casefile = "case-" + clue;
        steps.prosecuted(casefile);
        String listing = "listing-" + casefile;
        eventually(() -> suite.supervision(DESK).get("/listings/" + listing).status() == 200);
        done(suite.supervision(DESK).post("/listings/" + listing + "/list-case", Map.of("ground", "MAJOR_OR_COMPLEX")));
        eventually(() -> suite.supervision(DESK)
                .get("/listings/" + listing)
                .body()
                .get("status")
                .asString()
                .equals("LISTED"));
        steps.sponsored(listing, casefile);
        return new OneMatter(
                tip,
                clue,
                unseal,
                destruction,
                urge,
                casefile,
                listing,
                review,
                steps.clearing(),
                steps.rewarded(clue),
                steps.sealed(),
                steps.answered(clue));
    }

    /** The officers' steps, each by who may do it. */
    private record Steps(SuiteUnderTest suite) {

        String tip(String narrative) {
            return done(suite.clue(DESK).post("/tips", """
                    {"source": "MASS_REPORT", "channel": "来访", "receivedAt": "2024-09-29T01:14:00Z", "mode": "REAL_NAME",
                     "divisionCode": "990121103", "narrative": "%s",
                     "reporter": {"name": "测试举报人009", "phone": "19900003869"}}""".formatted(narrative)))
                    .body()
                    .get("tipId")
                    .asString();
        }

        String clue(String tip) {
            String clue = id(suite.clue(DESK).post("/clues", Map.of("tipId", tip)));
            clue(
                    DESK,
                    clue,
                    "triage-clue",
                    Map.of(
                            "secondOfficer", DESK_HEAD.officer(),
                            "matterClass", "ORG_CRIME",
                            "suspectedLadder", "E_GROUP",
                            "industry", "自然资源",
                            "grade", "KEY",
                            "conflictUnits", UNITS));
            clue(
                    DESK,
                    clue,
                    "declare-conflict",
                    Map.of("units", List.of(), "officers", List.of(OFFICER), "ground", "NAMED_IN_THE_CLUE"));
            clue(DESK, clue, "dispatch-clue", Map.of("handlingUnit", "990100-GA", "dueOn", "2024-12-20"));
            return clue;
        }

        /** Dispatched on 30 September, two working days and the National Day holidays: due on 9 October. */
        String breachedAndUrged(String clue) {
            suite.clock.set(Instant.parse("2024-10-09T16:00:00Z"));
            eventually(() -> !urges(clue).isEmpty());
            return urges(clue).get(0).get("urgeId").asString();
        }

        /** The line that the discipline organ of the city has signed for. */
        String sealed() {
            String clue = id(suite.clue(DESK).post("/clues", Map.of("tipId", tip("反映某镇干部充当砂场后台"))));
            clue(
                    DESK,
                    clue,
                    "triage-clue",
                    Map.of(
                            "secondOfficer", DESK_HEAD.officer(),
                            "matterClass", "ORG_CRIME",
                            "suspectedLadder", "E_GROUP",
                            "industry", "自然资源",
                            "grade", "KEY",
                            "conflictUnits", UNITS,
                            "officialInvolved", true));
            clue(DESK, clue, "split-clue", Map.of("disciplineUnit", "990100-JW", "dueOn", "2025-06-30"));
            eventually(() ->
                    suite.clue(DESK).get("/clues/" + clue).body().path("line").has("disciplineLineId"));
            String line = suite.clue(DESK)
                    .get("/clues/" + clue)
                    .body()
                    .get("line")
                    .get("disciplineLineId")
                    .asString();
            eventually(() -> suite.clue(DISCIPLINE)
                            .with(Purpose.HEADER, "HANDLING")
                            .get("/clues/" + line)
                            .status()
                    == 200);
            return line;
        }

        /** The act of whoever dispatched it. */
        String answered(String clue) {
            eventually(() -> !dispatch(clue).isMissingNode());
            String entry = dispatch(clue).get("entryId").asString();
            done(suite.clue(DESK)
                    .post("/responsibility/" + entry + "/answer-entry", Map.of("statementRef", "FJ-2024-1")));
            return entry;
        }

        private JsonNode dispatch(String clue) {
            JsonNode own = suite.clue(DESK).get("/responsibility/own?limit=200").body();
            for (JsonNode entry : own.get("items")) {
                if (entry.get("matterId").asString().equals(clue)
                        && entry.get("act").asString().equals("clue.ClueDispatched")) {
                    return entry;
                }
            }
            return own.path("none");
        }

        /** Of an officer whom a clue accuses falsely. */
        String clearing() {
            String clue = clue(tip("反映某派出所民警收受好处"));
            concluded(clue, "FALSE", "NONE");
            return id(suite.clue(DESK_HEAD)
                    .post(
                            "/clarifications",
                            Map.of(
                                    "clueId", clue,
                                    "targetKind", "OFFICER",
                                    "targetToken", "CQ-2024-0007",
                                    "accusedUnit", "990121-GA",
                                    "finding", "UNFOUNDED_HONEST")));
        }

        /** Approved by two officers, and not yet paid. */
        String rewarded(String clue) {
            String reward = id(suite.clue(DESK)
                    .post(
                            "/rewards",
                            Map.of(
                                    "clueId",
                                    clue,
                                    "categories",
                                    List.of("E_GROUP"),
                                    "contribution",
                                    "FIRST",
                                    "trigger",
                                    "VERIFIED",
                                    "triggerRef",
                                    "P-2024-0001",
                                    "amount",
                                    40_000,
                                    "shares",
                                    List.of(Map.of("payee", "DH-0009", "amount", 40_000, "exclusion", "NONE")))));
            done(suite.clue(DESK_HEAD).post("/rewards/" + reward + "/approve-reward", null));
            done(suite.clue(PROVINCE_DESK).post("/rewards/" + reward + "/approve-reward", null));
            eventually(() -> suite.clue(DESK_HEAD).get("/payouts/" + reward).status() == 200);
            return reward;
        }

        void concluded(String clue, String kind, String ladder) {
            clue(VERIFIER, clue, "acknowledge-receipt", null);
            clue(POLICE_HEAD, clue, "approve-verification-start", Map.of("verifiers", List.of("o-3001", "o-3002")));
            suite.clock.advance(Duration.ofHours(26));
            for (String measure : List.of("REPORTER_INTERVIEW", "INQUIRY")) {
                clue(
                        VERIFIER,
                        clue,
                        "record-measure",
                        Map.of(
                                "kind",
                                measure,
                                "performedAt",
                                suite.clock.instant().toString(),
                                "evidenceRef",
                                "ev-1"));
            }
            clue(VERIFIER, clue, "submit-conclusion", Map.of("kind", kind, "ladder", ladder, "reportRef", "bg-2024-1"));
            clue(DESK_HEAD, clue, "confirm-conclusion", null);
            clue(PROVINCE_DESK, clue, "confirm-conclusion", null);
        }

        void prosecuted(String casefile) {
            String path = "/cases/" + casefile;
            eventually(() -> suite.casefile(DESK).get(path).status() == 200);
            done(suite.casefile(POLICE_HEAD).post(path + "/file-case", Map.of("caseNo", "云公立字〔2024〕1号")));
            stage(POLICE_HEAD, path, "INVESTIGATING");
            stage(POLICE_HEAD, path, "INVESTIGATION_CLOSED");
            stage(PROCURATOR, path, "UNDER_PROSECUTION_REVIEW");
            stage(PROCURATOR, path, "PROSECUTED");
            eventually(() -> suite.casefile(DESK)
                    .get(path)
                    .body()
                    .get("stage")
                    .asString()
                    .equals("PROSECUTED"));
        }

        void sponsored(String listing, String casefile) {
            done(suite.supervision(DESK_HEAD)
                    .post(
                            "/listings/" + listing + "/assign-sponsor",
                            Map.of("sponsor", SPONSOR, "sponsorUnit", "990100-QT")));
            eventually(() -> !suite.casefile(DESK)
                    .get("/cases/" + casefile)
                    .body()
                    .get("sponsors")
                    .isEmpty());
            eventually(() -> SPONSOR.equals(suite.supervision(DESK)
                    .get("/listings/" + listing)
                    .body()
                    .get("sponsor")
                    .asString()));
        }

        private void stage(Actor organ, String path, String stage) {
            done(suite.casefile(organ)
                    .post(
                            path + "/record-stage",
                            Map.of("stage", stage, "document", "文书-" + stage, "reachedOn", "2024-10-10")));
        }

        private void clue(Actor actor, String clue, String command, Object body) {
            done(suite.clue(actor).post("/clues/" + clue + "/" + command, body));
        }

        private JsonNode urges(String clue) {
            return suite.supervision(DESK).get("/urges?clueId=" + clue).body().get("items");
        }
    }

    private static String id(Answer answer) {
        return done(answer).body().get("id").asString();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private static void eventually(Supplier<Boolean> condition) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(condition::get);
    }

    /** The id of the part of the matter that an operation is about. */
    String partAt(String path) {
        return switch (path.split("/")[1]) {
            case "tips" -> tipId;
            case "clues" -> clueId;
            case "unseal-requests" -> unsealId;
            case "key-destructions" -> destructionId;
            case "reviews" -> reviewId;
            case "clarifications" -> clearingId;
            case "rewards", "payouts" -> rewardId;
            case "responsibility" -> entryId;
            case "urges" -> urgeId;
            case "cases" -> caseId;
            case "asset-measures" -> "assets-" + clueId;
            case "listings" -> listingId;
            default -> throw new AssertionError("no part of a matter is at " + path);
        };
    }
}
