package io.bihuan.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TipActTest {

    private static final Path ACCESS = Path.of("../suite/src/test/resources/access-by-role.csv");

    @Test
    void every_act_is_an_operation_of_the_clue_service_for_the_same_roles() throws IOException {
        List<String> lines = Files.readAllLines(ACCESS);
        for (TipAct act : TipAct.values()) {
            assertThat(lines)
                    .as(act.name())
                    .contains("clue,POST," + act.address("{id}") + "," + String.join(" ", act.roles()));
        }
    }
}
