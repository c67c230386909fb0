package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.history.LogSensitivity;
import io.bihuan.platform.history.SensitivityByKind;
import io.bihuan.supervision.events.ConflictEvent;
import io.bihuan.supervision.events.InterferenceEvent;
import io.bihuan.supervision.events.InterferenceQuarterEvent;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How sensitive the events of this log are (domain §3): interference S4, who must keep out S3, everything else is the content of matters. */
@Configuration
class SensitivityOfTheLog {

    @Bean
    LogSensitivity logSensitivity() {
        return new SensitivityByKind(
                Sensitivity.S2,
                Map.of(
                        ConflictEvent.class,
                        Sensitivity.S3,
                        InterferenceEvent.class,
                        Sensitivity.S4,
                        InterferenceQuarterEvent.class,
                        Sensitivity.S4));
    }
}
