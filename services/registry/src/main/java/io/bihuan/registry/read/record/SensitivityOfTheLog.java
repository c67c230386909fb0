package io.bihuan.registry.read.record;

import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.history.LogSensitivity;
import io.bihuan.platform.history.SensitivityByKind;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How sensitive the events of this log are (domain §3): who there is, where, and by which rules; none of it tells of a matter. */
@Configuration
class SensitivityOfTheLog {

    @Bean
    LogSensitivity logSensitivity() {
        return new SensitivityByKind(Sensitivity.S1, Map.of());
    }
}
