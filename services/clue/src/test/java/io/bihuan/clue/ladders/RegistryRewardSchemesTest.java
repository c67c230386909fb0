package io.bihuan.clue.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.model.RewardScheme;
import io.bihuan.clue.model.RewardTrigger;
import io.bihuan.platform.registry.Edition;
import io.bihuan.platform.registry.Scope;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryRewardSchemesTest {

    private static final LocalDate DAY = LocalDate.parse("2024-10-24");
    private static final String TABLE = """
            code,label,contribution,trigger,lower,upper
            E_GROUP,恶势力犯罪集团,FIRST,ARREST_APPROVED,20000,60000
            """;

    @Test
    void what_a_region_publishes_holds_there_and_elsewhere_what_comes_with_the_program() {
        RegistryRewardSchemes schemes = new RegistryRewardSchemes((policy, on, unit) -> "990200-SHB".equals(unit)
                ? Optional.of(new Edition<>(7, DAY, null, new Scope(null, null, "990200"), TABLE))
                : Optional.empty());

        RewardScheme there = schemes.of("990200-SHB", DAY);
        assertThat(there.version()).isEqualTo(7);
        assertThat(there.bands()).singleElement().satisfies(band -> {
            assertThat(band.trigger()).isEqualTo(RewardTrigger.ARREST_APPROVED);
            assertThat(band.upper()).isEqualTo(60_000);
        });
        assertThat(schemes.of("990100-SHB", DAY)).isEqualTo(RewardScheme.bundled(DAY));
    }
}
