package io.bihuan.casefile.read.openclocks;

import io.bihuan.casefile.events.AssetEvent;
import io.bihuan.casefile.events.EmergencyMeasureApplied;
import io.bihuan.casefile.events.EmergencyMeasureConverted;
import io.bihuan.casefile.events.EmergencyMeasureReleased;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code open-clocks}: emergency measures that still hold something. No calendar moves their 48 hours. */
@Component
class OpenClocksProjection implements ReadModel<OpenClock, AssetEvent> {

    @Override
    public String name() {
        return "open-clocks";
    }

    @Override
    public Class<AssetEvent> eventType() {
        return AssetEvent.class;
    }

    @Override
    public Class<OpenClock> documentType() {
        return OpenClock.class;
    }

    @Override
    public List<String> keysOf(AssetEvent event, EventInfo info) {
        if (event instanceof EmergencyMeasureApplied e) {
            return List.of(key(event, e.measureId()));
        }
        if (event instanceof EmergencyMeasureReleased e) {
            return List.of(key(event, e.measureId()));
        }
        return event instanceof EmergencyMeasureConverted e ? List.of(key(event, e.measureId())) : List.of();
    }

    private static String key(AssetEvent event, String measureId) {
        return event.assetsId() + "/" + measureId;
    }

    @Override
    public @Nullable OpenClock evolve(String key, @Nullable OpenClock before, AssetEvent event, EventInfo info) {
        if (event instanceof EmergencyMeasureApplied e) {
            return new OpenClock(e.assetsId(), e.measureId(), e.expiresAt().toEpochMilli());
        }
        if (event instanceof EmergencyMeasureReleased e) {
            return e.remaining() == 0 ? null : before;
        }
        return event instanceof EmergencyMeasureConverted e && e.remaining() == 0 ? null : before;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("nextRungAt"));
    }
}
