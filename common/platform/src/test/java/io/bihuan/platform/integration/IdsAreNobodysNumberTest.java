package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.privacy.PersonalDataScanner;
import io.bihuan.platform.command.Ids;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the system calls things by travels in every fact; taken for somebody's number, it would hold the fact back. */
class IdsAreNobodysNumberTest {

    private static final int MANY = 50_000;

    private final Random random = new Random(31);

    @Test
    void S31_no_id_is_taken_for_a_number() {
        for (String prefix :
                new String[] {"", "case-", "listing-case-", "urge-", "assessed-", "conflicts-", "account-"}) {
            none(MANY, () -> prefix + Ids.next());
        }
        none(MANY, () -> new UUID(random.nextLong(), random.nextLong()).toString());
        none(MANY, () -> Ids.unrepeatable() + "/" + random.nextInt(100));
    }

    @Test
    void S31_no_digest_is_taken_for_a_number() {
        none(MANY, () -> HexFormat.of().formatHex(bytes(32)));
        none(MANY, () -> "candidate-" + HexFormat.of().formatHex(bytes(32)));
        none(MANY, () -> HexFormat.of().formatHex(bytes(32)) + "@" + random.nextInt(Integer.MAX_VALUE));
        none(MANY, () -> Base64.getEncoder().encodeToString(bytes(64)));
        none(MANY, () -> HexFormat.of().formatHex(bytes(8)));
    }

    @Test
    void S31_no_serial_is_taken_for_a_number() {
        none(
                MANY,
                () -> "XS-%06d-%d-G-%06d"
                        .formatted(random.nextInt(1_000_000), 2018 + random.nextInt(20), random.nextInt(1_000_000)));
        none(
                MANY,
                () -> "AJ-%06d-%d-%06d"
                        .formatted(random.nextInt(1_000_000), 2018 + random.nextInt(20), random.nextInt(1_000_000)));
        none(MANY, () -> "%06d%03d-PCS".formatted(random.nextInt(1_000_000), random.nextInt(1_000)));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void none(int times, Supplier<String> named) {
        for (int i = 0; i < times; i++) {
            String name = named.get();
            assertThat(PersonalDataScanner.scan(name)).as(name).isEmpty();
        }
    }
}
