package io.bihuan.assessment.needtoknow;

import io.bihuan.assessment.events.ConflictEvent;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.history.LogSensitivity;
import io.bihuan.platform.history.SensitivityByKind;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How sensitive the events of this log are (domain §3): who must keep out S3, everything else is what units are counted by. */
@Configuration
class SensitivityOfTheLog {

    @Bean
    LogSensitivity logSensitivity() {
        return new SensitivityByKind(Sensitivity.S1, Map.of(ConflictEvent.class, Sensitivity.S3));
    }
}
