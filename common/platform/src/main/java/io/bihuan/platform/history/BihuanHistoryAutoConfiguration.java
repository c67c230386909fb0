package io.bihuan.platform.history;

import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.axon.BihuanAxonAutoConfiguration;
import io.bihuan.platform.background.Recurring;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Histories and the log for people. */
@AutoConfiguration(after = BihuanAxonAutoConfiguration.class)
public class BihuanHistoryAutoConfiguration {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);

    @Bean
    @ConditionalOnMissingBean
    History history(EventLog log, EventCodec codec, EventTypes types) {
        return new History(log, codec, types);
    }

    /** Of a service that says nothing, everything is the content of clues. */
    @Bean
    @ConditionalOnMissingBean
    LogSensitivity logSensitivity() {
        return new SensitivityByKind(Sensitivity.S2, Map.of());
    }

    @Bean
    @ConditionalOnMissingBean
    LogApi logApi(EventLog log, History history, LogSensitivity sensitivity, ObjectProvider<KeyFiles> keys) {
        return new LogApi(log, history, sensitivity, new LogProof(keys));
    }

    @Bean
    @ConditionalOnMissingBean
    LogStandingApi logStandingApi(EventLog log, ObjectProvider<KeyFiles> keys) {
        return new LogStandingApi(log, new LogProof(keys));
    }

    /** Another process of this service may have halted the log or resumed it. */
    @Bean
    @ConditionalOnMissingBean(name = "logStandingLook")
    Recurring logStandingLook(EventLog log) {
        return new Recurring("bihuan-log-standing", () -> {
            log.standing().look();
            return LOOKS_EVERY;
        });
    }
}
