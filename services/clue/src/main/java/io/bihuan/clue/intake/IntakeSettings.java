package io.bihuan.clue.intake;

import io.bihuan.clue.intake.table.TableLimits;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the intake accepts.
 *
 * @param workFolder where uploads are put aside while they are read, one folder a process; emptied at the start
 * @param maxFile the largest file that may be uploaded
 * @param maxUnpacked the most that a workbook may unpack to
 * @param maxRatio how many times larger than packed a workbook may be
 * @param maxRows the most rows of one ledger
 * @param maxBatch the largest batch; its signature is checked in memory
 * @param workers how many rows enter at once
 * @param hotlineKeys public keys of sending platforms by key id: Ed25519, X.509 SubjectPublicKeyInfo in Base64
 */
@ConfigurationProperties("bihuan.intake")
record IntakeSettings(
        @DefaultValue("data/intake") Path workFolder,
        @DefaultValue("128MB") DataSize maxFile,
        @DefaultValue("1GB") DataSize maxUnpacked,
        @DefaultValue("100") int maxRatio,
        @DefaultValue("1000000") int maxRows,
        @DefaultValue("16MB") DataSize maxBatch,
        @DefaultValue("32") int workers,
        @DefaultValue Map<String, String> hotlineKeys) {

    TableLimits tableLimits() {
        return new TableLimits(maxUnpacked.toBytes(), maxRatio, maxRows);
    }
}
