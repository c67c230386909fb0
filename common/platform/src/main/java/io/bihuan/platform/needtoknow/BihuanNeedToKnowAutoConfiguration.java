package io.bihuan.platform.needtoknow;

import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.history.History;
import io.bihuan.platform.readmodel.ReadModels;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Need to know for the reads of a service. */
@AutoConfiguration(
        afterName = {
            "io.bihuan.platform.readmodel.BihuanReadModelAutoConfiguration",
            "io.bihuan.platform.history.BihuanHistoryAutoConfiguration",
            "io.bihuan.platform.trail.BihuanTrailAutoConfiguration"
        })
public class BihuanNeedToKnowAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Places places(UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        return new Places(units, divisions, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    SightFromTheLog sightFromTheLog(ReadModels readModels) {
        return new SightFromTheLog(readModels);
    }

    @Bean
    @ConditionalOnMissingBean
    GuardedReads guardedReads(
            ReadModels readModels, History history, ObjectProvider<Guard<?>> guards, Recorder recorder) {
        return new GuardedReads(readModels, history, guards.orderedStream().toList(), recorder);
    }
}
