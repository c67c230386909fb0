package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.events.AssetEvent;
import io.bihuan.casefile.events.ConflictEvent;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.history.LogSensitivity;
import io.bihuan.platform.history.SensitivityByKind;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How sensitive the events of this log are (domain §3): who must keep out and what is done about assets S3, everything else is the content of cases. */
@Configuration
class SensitivityOfTheLog {

    @Bean
    LogSensitivity logSensitivity() {
        return new SensitivityByKind(
                Sensitivity.S2, Map.of(ConflictEvent.class, Sensitivity.S3, AssetEvent.class, Sensitivity.S3));
    }
}
