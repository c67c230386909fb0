package io.bihuan.eventlog.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CheckpointFromDescriptionTest {

    private static final long SEED = Long.getLong("bihuan.seed", System.nanoTime());

    @Test
    void the_frozen_sample_is_signed_as_it_was() {
        Checkpoint checkpoint = Gold.key().sign("clue", 511, Gold.HASH, "sha-256", Gold.AT);

        assertThat(checkpoint.keyId()).isEqualTo("06e3fd8fda29bb60");
        assertThat(checkpoint.signature())
                .isEqualTo("AGnoi7katEZNCbaKebFjYmwRGHhBjQY9lS9ukTBcVWP/ypPlWJyZmD7kLLJgM1ief82ig42AydhyU+cDSWBxCQ==");
        assertThat(Gold.key()
                        .cosign("case", checkpoint, Gold.AT.plusSeconds(1), true)
                        .signature())
                .isEqualTo("lKRGIh/QSMCrhZfMCE/wphAC0wdWeSvvLPWU7g4fwEWTPuKIGpxHXpztZROKvrZ3WgaHdLSrFIe+LuhO4XhACA==");
        assertThat(HexFormat.of().formatHex(checkpoint.signedBytes()))
                .isEqualTo("0000000000000017" + "62696875616e206c6f6720636865636b706f696e742031"
                        + "0000000000000004" + "636c7565"
                        + "00000000000001ff"
                        + "0000000000000007" + "7368612d323536"
                        + "0000000000000020" + Gold.HASH
                        + "000000000000001b" + "323032362d31312d32325431323a30303a30302e3132333435365a"
                        + "0000000000000010" + "30366533666438666461323962623630");
    }

    @Test
    void a_second_implementation_accepts_what_the_first_signs_and_nothing_else() throws Exception {
        System.out.println("-Dbihuan.seed=" + SEED);
        Random random = new Random(SEED);
        assertThat(CheckpointFromDescription.keyId(Gold.PUBLIC))
                .isEqualTo(Gold.key().id());
        for (int i = 0; i < 3; i++) {
            byte[] hash = new byte[32];
            random.nextBytes(hash);
            Instant at = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            Checkpoint one = Gold.key()
                    .sign("log-" + i, random.nextLong() >>> 1, HexFormat.of().formatHex(hash), "sha-256", at);
            Cosignature co = Gold.key().cosign("case", one, at.plusNanos(1), i % 2 == 0);

            String signed = CheckpointFromDescription.checkpointBytes(
                    one.log(),
                    one.position(),
                    one.algorithm(),
                    one.hash(),
                    one.at().toString(),
                    one.keyId());
            String cosigned = CheckpointFromDescription.cosignatureBytes(
                    "case",
                    one.log(),
                    one.position(),
                    one.algorithm(),
                    one.hash(),
                    co.at().toString(),
                    co.onTrust() ? 1 : 0,
                    co.keyId());
            assertThat(CheckpointFromDescription.verify(Gold.PUBLIC, signed, one.signature()))
                    .isTrue();
            assertThat(CheckpointFromDescription.verify(Gold.PUBLIC, cosigned, co.signature()))
                    .isTrue();
            assertThat(CheckpointFromDescription.verify(Gold.PUBLIC, cosigned, one.signature()))
                    .isFalse();
        }
    }
}
