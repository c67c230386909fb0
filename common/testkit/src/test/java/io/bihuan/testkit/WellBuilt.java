package io.bihuan.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The sources of a service as the house wants them, as small as all parts together can be. */
final class WellBuilt {

    static final String AGGREGATE = """
        import io.bihuan.sample.events.TipReceived;
        import io.bihuan.sample.events.TipScreened;
        import io.bihuan.sample.model.TipState;
        import io.bihuan.sample.write.receivetip.ReceiveTip;
        import io.bihuan.sample.write.screentip.ScreenTip;
        import java.time.Clock;
        import org.axonframework.commandhandling.CommandHandler;
        import org.axonframework.eventsourcing.EventSourcingHandler;
        import org.axonframework.modelling.command.AggregateCreationPolicy;
        import org.axonframework.modelling.command.AggregateIdentifier;
        import org.axonframework.modelling.command.AggregateLifecycle;
        import org.axonframework.modelling.command.CreationPolicy;
        import org.axonframework.spring.stereotype.Aggregate;

        @Aggregate
        class Tip {
            @AggregateIdentifier
            private String tipId;
            private TipState state = TipState.NONE;

            Tip() {}

            @CommandHandler
            @CreationPolicy(AggregateCreationPolicy.ALWAYS)
            void decide(ReceiveTip command, Clock clock) {
                AggregateLifecycle.apply(new TipReceived(command.tipId(), clock.instant()));
            }

            @CommandHandler
            void decide(ScreenTip command) {
                AggregateLifecycle.apply(new TipScreened(tipId));
            }

            @EventSourcingHandler
            void evolve(TipReceived event) {
                tipId = event.tipId();
                state = TipState.RECEIVED;
            }

            @EventSourcingHandler
            void evolve(TipScreened event) {
                state = TipState.SCREENED;
            }
        }
        """;

    static final Map<String, String> SOURCES = sources();

    private WellBuilt() {}

    private static Map<String, String> sources() {
        Map<String, String> files = new LinkedHashMap<>();
        Stream.of(
                        "",
                        "model/",
                        "events/",
                        "write/",
                        "write/receivetip/",
                        "write/screentip/",
                        "read/tips/",
                        "automation/",
                        "integration/published/",
                        "integration/consumed/")
                .forEach(folder -> files.put(folder + "package-info.java", packageInfo(folder)));
        files.put("SampleApplication.java", "public class SampleApplication {}");
        files.put("model/TipState.java", "public enum TipState { NONE, RECEIVED, SCREENED }");
        files.put("events/TipEvent.java", "public sealed interface TipEvent permits TipReceived, TipScreened {}");
        files.put("events/TipReceived.java", """
            import io.bihuan.kernel.PersistedEvent;
            import java.time.Instant;

            @PersistedEvent(type = "sample.TipReceived", label = "已接收")
            public record TipReceived(String tipId, Instant receivedAt) implements TipEvent {}
            """);
        files.put("events/TipScreened.java", """
            import io.bihuan.kernel.PersistedEvent;

            @PersistedEvent(type = "sample.TipScreened", label = "已甄别")
            public record TipScreened(String tipId) implements TipEvent {}
            """);
        files.put("write/receivetip/ReceiveTip.java", command("ReceiveTip"));
        files.put("write/screentip/ScreenTip.java", command("ScreenTip"));
        files.put("write/Tip.java", AGGREGATE);
        files.put("write/receivetip/ReceiveTipApi.java", """
            import io.bihuan.platform.access.Access;
            import java.util.UUID;
            import org.springframework.web.bind.annotation.PostMapping;
            import org.springframework.web.bind.annotation.RestController;

            @RestController
            class ReceiveTipApi {
                record Body(String text) {}

                @Access(sends = ReceiveTip.class)
                @PostMapping("/tips")
                ReceiveTip receive(Body body) {
                    return new ReceiveTip(UUID.randomUUID().toString());
                }
            }
            """);
        files.put("read/tips/TipDocument.java", "public record TipDocument(String tipId) {}");
        files.put("read/tips/TipsProjection.java", projection("TipsProjection", "TipDocument"));
        files.put("automation/WhenTipReceivedThenScreenTip.java", """
            import io.bihuan.sample.events.TipReceived;
            import io.bihuan.sample.write.screentip.ScreenTip;
            import org.axonframework.config.ProcessingGroup;
            import org.axonframework.eventhandling.EventHandler;

            @ProcessingGroup("automation.screening")
            class WhenTipReceivedThenScreenTip {
                @EventHandler
                ScreenTip on(TipReceived event) {
                    return new ScreenTip(event.tipId());
                }
            }
            """);
        files.put("integration/published/TipReceivedV1.java", "record TipReceivedV1(String tipId) {}");
        files.put("integration/published/TipEventsPublisher.java", """
            import io.bihuan.platform.integration.Published;
            import io.bihuan.platform.integration.PublishedEvents;
            import io.bihuan.platform.readmodel.EventInfo;
            import io.bihuan.sample.events.TipEvent;
            import java.util.Optional;

            class TipEventsPublisher implements PublishedEvents<TipEvent> {
                public Class<TipEvent> eventType() { return TipEvent.class; }
                public Optional<Published> translate(TipEvent event, EventInfo info) { return Optional.empty(); }
            }
            """);
        files.put("integration/consumed/CaseFiledMessage.java", "record CaseFiledMessage(String caseId) {}");
        files.put("integration/consumed/CaseEventsConsumer.java", """
            import io.bihuan.platform.integration.ConsumedEvent;
            import io.bihuan.platform.integration.ConsumedEvents;
            import io.bihuan.sample.write.screentip.ScreenTip;
            import java.util.List;
            import java.util.Optional;

            class CaseEventsConsumer implements ConsumedEvents {
                public String topic() { return "bihuan.case.v1"; }
                public List<ConsumedEvent<?>> events() {
                    return List.of(new ConsumedEvent<>("io.bihuan.case.CaseFiled.v1", CaseFiledMessage.class,
                            (message, fact) -> Optional.of(new ScreenTip(message.caseId()))));
                }
            }
            """);
        return files;
    }

    static String command(String name) {
        return """
            import io.bihuan.kernel.access.Role;
            import io.bihuan.kernel.access.SentBy;
            import org.axonframework.modelling.command.TargetAggregateIdentifier;

            @SentBy(Role.INTAKE_CLERK)
            public record %s(@TargetAggregateIdentifier String tipId) {}
            """.formatted(name);
    }

    static String projection(String name, String document) {
        return """
            import io.bihuan.platform.readmodel.EventInfo;
            import io.bihuan.platform.readmodel.ReadModel;
            import io.bihuan.sample.events.TipEvent;

            class %1$s implements ReadModel<%2$s, TipEvent> {
                public String name() { return "tips"; }
                public Class<TipEvent> eventType() { return TipEvent.class; }
                public Class<%2$s> documentType() { return %2$s.class; }
                public %2$s evolve(String key, %2$s before, TipEvent event, EventInfo info) { return before; }
            }
            """.formatted(name, document);
    }

    private static String packageInfo(String folder) {
        String name = ("io.bihuan.sample." + folder.replace('/', '.')).replaceAll("\\.$", "");
        return "/** What lies here. */\n@NullMarked\npackage " + name
                + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
    }
}
