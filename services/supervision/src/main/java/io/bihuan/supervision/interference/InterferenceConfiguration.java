package io.bihuan.supervision.interference;

import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.background.Recurring;
import io.bihuan.platform.clocks.OpenClockSource;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.registry.OfficersInOffice;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The thread that looks; {@code bihuan.interference.enabled=false} stops it. */
@Configuration(proxyBeanMethods = false)
class InterferenceConfiguration {

    @Bean
    @ConditionalOnProperty(prefix = "bihuan.interference", name = "enabled", matchIfMissing = true)
    Recurring interferenceWatching(
            OpenClockSource source,
            ReadModels readModels,
            UnitRegistry units,
            ObjectProvider<OfficersInOffice> officers,
            Commands commands,
            Clock clock) {
        InterferenceWatch watch = new InterferenceWatch(
                source,
                readModels,
                units,
                officers.getIfAvailable(() -> OfficersInOffice.NOBODY_KNOWN),
                commands,
                clock);
        return new Recurring("bihuan-interference", watch::turn);
    }
}
