package io.bihuan.clue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class IntakeApisTest {

    private static final String FORM = """
        {"source":"群众举报","channel":"来访","receivedAt":"2024-09-10T01:14:00Z","mode":"实名",
         "reporter":{"name":"测试举报人901","phone":"19900003860"},"divisionCode":"990121103","place":"柳湾村",
         "industry":"自然资源","accused":"渡口承包人","narrative":"强买强卖。","proposedUnit":"990121-GA",
         "proposedDueOn":"2024-12-10"}
        """;

    @TempDir
    private Path folder;

    private IntakeBench bench;
    private MockMvc http;

    @BeforeEach
    void start() {
        bench = new IntakeBench(folder, Map.of());
        http = MockMvcBuilders.standaloneSetup(
                        new LedgerApi(bench.ledgers, bench.progress),
                        new BatchApi(bench.batches),
                        new TipApi(
                                bench.checks,
                                bench.vault.vault(),
                                bench.door,
                                (tipId, actor) -> Optional.empty(),
                                bench.clock))
                .setCustomArgumentResolvers(new TheClerk())
                .build();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_ledger_is_uploaded_as_a_form_file() throws Exception {
        http.perform(multipart("/ledgers")
                        .file(new MockMultipartFile("file", "台账.xlsx", null, IntakeBench.resource("tip-ledger.xlsx"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.file").value("台账.xlsx"))
                .andExpect(jsonPath("$.tips").value(68))
                .andExpect(jsonPath("$.errors").isEmpty());
    }

    @Test
    void a_batch_without_a_signature_is_refused() {
        assertThatThrownBy(() -> http.perform(
                        multipart("/batches").file(new MockMultipartFile("batch", "b", null, new byte[] {'{'}))))
                .hasCauseInstanceOf(DomainException.class)
                .hasMessageContaining("BATCH_SIGNATURE_INVALID");
    }

    @Test
    void a_form_becomes_one_tip_however_often_it_is_sent() throws Exception {
        for (boolean known : new boolean[] {false, true}) {
            http.perform(post("/tips").contentType(MediaType.APPLICATION_JSON).content(FORM))
                    .andExpect(status().isCreated())
                    .andExpect(header().string("Location", Matchers.matchesRegex("/tips/tip-[0-9a-f]{40}")))
                    .andExpect(jsonPath("$.known").value(known));
        }
        assertThat(bench.sink.tips()).singleElement().satisfies(tip -> {
            assertThat(tip.proposedUnit()).isEqualTo("990121-GA");
            assertThat(tip.origin()).isEqualTo("FORM");
        });
    }

    @Test
    void a_form_with_mistakes_hears_of_all_of_them() {
        assertThatThrownBy(() -> http.perform(post("/tips")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"source\":\"群众举报\",\"mode\":\"匿名\"}")))
                .cause()
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(IntakeError.TIP_INVALID);
                    assertThat(refused.facts().get("errors").toString())
                            .contains("CHANNEL_MISSING", "DATE_MISSING", "DIVISION_UNKNOWN", "NARRATIVE_MISSING");
                });
    }

    @Test
    void a_form_never_prints_its_reporter() {
        assertThat(new TipApi.Body.Reporter("测试举报人901", "19900003860").toString())
                .doesNotContain("测试", "199");
    }

    private static final class TheClerk implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return IntakeBench.CLERK;
        }
    }
}
