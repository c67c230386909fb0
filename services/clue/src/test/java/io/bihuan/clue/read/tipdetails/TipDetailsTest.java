package io.bihuan.clue.read.tipdetails;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipDeclined;
import io.bihuan.clue.events.TipDetached;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.events.TipReferred;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TipDetailsTest {

    private static final Instant RECEIVED = Instant.parse("2024-09-10T01:14:00Z");
    private static final TipReceived TIP = new TipReceived(
            "tip-1",
            "MASS_REPORT",
            "HOTLINE",
            RECEIVED,
            RECEIVED,
            "REAL_NAME",
            "r-7f3a",
            "990121",
            "柳湾村",
            "自然资源",
            "某采砂团伙",
            "强迫村民买砂",
            null,
            null,
            null,
            "FORM",
            "hash");

    private final TipDetailsProjection projection = new TipDetailsProjection();

    @Test
    void a_tip_is_shown_as_received_and_then_with_its_clue() {
        TipDetails received = projection.evolve("tip-1", null, TIP, info(0));
        assertThat(received.status()).isEqualTo("RECEIVED");
        assertThat(received.narrative()).isEqualTo("强迫村民买砂");
        TipDetails attached =
                projection.evolve("tip-1", received, new TipAttached("tip-1", "clue-1", RECEIVED), info(1));
        assertThat(attached.status()).isEqualTo("ATTACHED");
        assertThat(attached.clueId()).isEqualTo("clue-1");
        assertThat(attached.version()).isEqualTo(1);
    }

    @Test
    void how_a_tip_ended_without_a_clue_is_shown_and_comes_back_when_a_clue_is_taken_away() {
        TipDetails received = projection.evolve("tip-1", null, TIP, info(0));
        TipDetails declined = projection.evolve(
                "tip-1",
                received,
                new TipDeclined("tip-1", "NO_FACTS_TO_CHECK", "o-1", "o-2", "990100-SHB", RECEIVED),
                info(1));
        assertThat(declined.status()).isEqualTo("DECLINED");
        assertThat(declined.settledFor()).isEqualTo("NO_FACTS_TO_CHECK");
        TipDetails attached =
                projection.evolve("tip-1", declined, new TipAttached("tip-1", "clue-1", RECEIVED), info(2));
        TipDetails detached =
                projection.evolve("tip-1", attached, new TipDetached("tip-1", "clue-1", "o-1", RECEIVED), info(3));
        assertThat(detached)
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(declined);
        TipDetails referred = projection.evolve(
                "tip-1",
                received,
                new TipReferred("tip-1", "REGULATOR", "Y-1", "o-1", "990100-SHB", RECEIVED),
                info(1));
        assertThat(referred.status()).isEqualTo("REFERRED");
        assertThat(projection
                        .evolve("tip-1", received, new TipDetached("tip-1", "clue-1", "o-1", RECEIVED), info(1))
                        .status())
                .isEqualTo("RECEIVED");
    }

    @Test
    void nothing_of_the_reporter_is_shown() {
        assertThat(projection.evolve("tip-1", null, TIP, info(0)).toString()).doesNotContain("r-7f3a");
    }

    private static EventInfo info(long sequence) {
        return new EventInfo(sequence, "e", "tip-1", sequence, RECEIVED, "clue.TipReceived", Map.of());
    }
}
