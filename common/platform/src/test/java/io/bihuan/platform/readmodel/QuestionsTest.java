package io.bihuan.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.integration.Backends;
import io.bihuan.platform.readmodel.ReadModels.Among;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.platform.readmodel.ReadModels.View;
import io.bihuan.platform.readmodel.Savings.AccountOpened;
import io.bihuan.platform.readmodel.Savings.Balance;
import io.bihuan.platform.readmodel.Savings.PaidIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static Bank bank;

    @BeforeAll
    static void start() {
        bank = new Bank();
    }

    @AfterAll
    static void stop() {
        bank.close();
    }

    @Test
    void a_document_can_be_seen_as_it_was() {
        Instant opened = bank.clock.instant();
        long first = bank.open("past", "清河县");
        bank.clock.pass(Duration.ofHours(1));
        bank.pay("past", 5);
        bank.clock.pass(Duration.ofHours(1));
        long last = bank.pay("past", 7);

        assertThat(asOf("past", opened.minusNanos(1).toString())).isEmpty();
        assertThat(asOf("past", opened.toString())).containsExactly(0L);
        assertThat(asOf("past", "" + first)).containsExactly(0L);
        assertThat(asOf("past", opened.plusSeconds(3599).toString())).containsExactly(0L);
        assertThat(asOf("past", opened.plusSeconds(3600).toString())).containsExactly(5L);
        assertThat(asOf("past", "2026-01-01T09:00:00+08:00")).containsExactly(5L);
        assertThat(asOf("past", "" + last)).containsExactly(12L);
        assertThat(asOf("past", "999999999")).containsExactly(12L);
        assertThat(asOf("nobody", "" + last)).isEmpty();
        for (String malformed :
                List.of("", "yesterday", "-1", "1.5", "2026-01-01", Instant.MAX.toString(), "9".repeat(30))) {
            malformed("asOf", () -> asOf("past", malformed));
        }
    }

    private static List<Long> asOf(String account, String moment) {
        return bank.readModels().findAsOf(Balance.class, account, moment).map(Balance::balance).stream()
                .toList();
    }

    @Test
    void pages_show_every_document_once_in_order_however_many_are_equal() {
        ReadModels models = thousand();
        for (boolean descending : new boolean[] {false, true}) {
            for (String field : List.of("balance", "place", "")) {
                List<Balance> all = walk(models, field, descending, 97);
                assertThat(all).as(field + descending).hasSize(1_000);
                assertThat(new HashSet<>(all)).hasSize(1_000);
                if (field.equals("balance")) {
                    List<Long> sorted =
                            all.stream().map(Balance::balance).sorted().toList();
                    List<Long> seen =
                            new ArrayList<>(all.stream().map(Balance::balance).toList());
                    if (descending) {
                        java.util.Collections.reverse(seen);
                    }
                    assertThat(seen).isEqualTo(sorted);
                }
            }
        }
        assertThat(models.page(Balance.class, Map.of("balance", 3), "place", false, "", 500)
                        .items())
                .hasSize(100)
                .allMatch(item -> item.balance() == 3);
    }

    @Test
    void a_page_of_what_lies_somewhere_is_what_is_left_of_the_page_of_all() {
        ReadModels models = thousand();
        for (Set<String> places :
                List.of(Set.<String>of(), Set.of("place-1"), Set.of("place-2", "place-4", "elsewhere"))) {
            Predicate<Balance> lies = one -> one.place() == null || places.contains(one.place());
            for (boolean descending : new boolean[] {false, true}) {
                for (String field : List.of("balance", "place", "")) {
                    View<Balance> among = new View<>(Optional.of(new Among("place", places)), UnaryOperator.identity());
                    View<Balance> all = new View<>(
                            Optional.empty(), some -> some.stream().filter(lies).toList());
                    assertThat(pages(models, field, descending, among))
                            .as(places + field + descending)
                            .isEqualTo(pages(models, field, descending, all));
                }
            }
        }
    }

    private static List<Page<Balance>> pages(ReadModels models, String field, boolean descending, View<Balance> view) {
        List<Page<Balance>> pages = new ArrayList<>();
        String after = "";
        do {
            Page<Balance> page = models.page(Balance.class, Map.of(), field, descending, after, 37, view);
            pages.add(page);
            after = page.next();
        } while (!after.isEmpty());
        return pages;
    }

    @Test
    void page_parameters_that_make_no_sense_are_refused() {
        ReadModels models = thousand();
        String token =
                models.page(Balance.class, Map.of(), "balance", false, "", 10).next();
        for (String after : List.of(
                "x", "e30", "%%%", json("{\"k\":1}"), json("{\"f\":\"b.balance\",\"v\":{\"$ne\":1},\"k\":\"a\"}"))) {
            malformed("after", () -> models.page(Balance.class, Map.of(), "balance", false, after, 10));
        }
        malformed("after", () -> models.page(Balance.class, Map.of(), "place", false, token, 10));
        for (int limit : new int[] {0, -1, 501}) {
            malformed("limit", () -> models.page(Balance.class, Map.of(), "", false, "", limit));
        }
        assertThat(models.page(Balance.class, Map.of(), "", false, "", 500).items())
                .hasSize(500);
    }

    private static String json(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes());
    }

    private static List<Balance> walk(ReadModels models, String field, boolean descending, int limit) {
        List<Balance> all = new ArrayList<>();
        String after = "";
        do {
            Page<Balance> page = models.page(Balance.class, Map.of(), field, descending, after, limit);
            all.addAll(page.items());
            after = page.next();
        } while (!after.isEmpty());
        return all;
    }

    /** A thousand documents in their own store; a third of them has no place. */
    private static ReadModels thousand() {
        MongoDatabase database = Backends.database();
        ReadModel<Balance, Savings.SavingsEvent> model = new Savings.Balances(new Savings.Faults());
        Map<String, Generation.Stored<Balance>> documents = new LinkedHashMap<>();
        for (int i = 0; i < 1_000; i++) {
            String key = String.format("k%04d", i * 7 % 1_000);
            String place = i % 3 == 0 ? null : "place-" + i % 5;
            documents.put(
                    key,
                    new Generation.Stored<>(i, new Balance(key, place, i % 10, List.of(), Set.of(), Instant.EPOCH)));
        }
        Generation<Balance> generation = new Generation<>(database, model, 1);
        generation.createIndexes(model);
        generation.write(documents);
        return new MongoReadModels(
                new ReadModelRegistry(List.of(model)), new ReadModelState(database, bank.clock), database, null, null);
    }

    @Test
    void a_query_waits_for_its_own_write_but_not_for_a_stopped_projection() {
        long position = bank.open("barrier", "石桥镇");
        assertThat(bank.get("/admin/read-models", "Bihuan-After", "" + position).statusCode())
                .isEqualTo(200);
        assertThat(bank.readModels().find(Balance.class, "barrier")).isPresent();

        EventProcessor balances = bank.bean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor("read.balances")
                .orElseThrow();
        balances.shutDown();
        try {
            long unseen = bank.pay("barrier", 1);
            var answer = bank.get("/admin/read-models", "Bihuan-After", "" + unseen);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("READ_MODEL_BEHIND");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        } finally {
            balances.start();
        }
        bank.settle();
    }

    @Test
    void digests_do_not_depend_on_zone_language_or_the_order_of_sets() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            Generation.Digest here = folded();
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(folded()).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(folded()).isEqualTo(here);
            assertThat(here.sha256())
                    .as("the digest of the same documents is the same in every process")
                    .isEqualTo("45e0f93d4f9d1e196c611407cac835f7eec3be8186a7a095e6cbfde9e702048b");
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static Generation.Digest folded() {
        ReadModel<Balance, Savings.SavingsEvent> model = new Savings.Balances(new Savings.Faults());
        Generation<Balance> generation = new Generation<>(Backends.database(), model, 1);
        Folding<Balance, Savings.SavingsEvent> folding = new Folding<>(model, generation);
        Instant at = Instant.parse("2026-03-29T01:30:00.123456789Z");
        long position = 0;
        for (String account : List.of("İ-1", "i-2", "线索")) {
            folding.fold(new AccountOpened(account, "清河县", at), info(account, position++));
            folding.fold(new PaidIn(account, "清河县", 5, 5), info(account, position++));
            folding.fold(new PaidIn(account, "清河县", 70_000_000_000L, 70_000_000_005L), info(account, position++));
        }
        folding.write();
        return digest(model, generation);
    }

    private static <D> Generation.Digest digest(ReadModel<D, ?> model, Generation<D> generation) {
        return new GenerationCheck<>(model, generation, FoldJournal.NONE)
                .read(GenerationCheck.Look.AWAY)
                .digest();
    }

    private static EventInfo info(String aggregate, long position) {
        return new EventInfo(position, "e" + position, aggregate, position, Instant.EPOCH, "t", Map.of());
    }

    @Test
    void a_number_has_one_canonical_form_whatever_its_width() {
        ReadModel<Balance, Savings.SavingsEvent> model = new Savings.Balances(new Savings.Faults());
        MongoDatabase one = Backends.database();
        MongoDatabase other = Backends.database();
        Map<String, Object> body = new HashMap<>(Map.of("account", "a", "balance", 3));
        one.getCollection("rm_balances_1")
                .insertOne(new Document("_id", "a").append("pos", 1L).append("b", body));
        other.getCollection("rm_balances_1")
                .insertOne(new Document("_id", "a")
                        .append("pos", 1)
                        .append("b", new Document("balance", 3L).append("account", "a")));
        assertThat(digest(model, new Generation<>(one, model, 1)))
                .isEqualTo(digest(model, new Generation<>(other, model, 1)));
    }

    private static void malformed(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(PlatformError.PARAMETER_MALFORMED);
            assertThat(refusal.facts()).containsEntry("field", field);
        });
    }
}
