package io.bihuan.clue.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks every part of a workbook once into nothing: each must match its checksum, and all together must stay within the
 * limits. The sizes that the zip directory claims are not believed.
 */
final class XlsxIntegrity {

    private static final int MAX_PARTS = 4_096;
    private static final long RATIO_COUNTS_FROM = 1 << 20;

    private final TableLimits limits;
    private final long packedBytes;
    private long unpackedBytes;

    private XlsxIntegrity(TableLimits limits, long packedBytes) {
        this.limits = limits;
        this.packedBytes = packedBytes;
    }

    static void verify(ZipFile zip, long packedBytes, TableLimits limits) throws IOException {
        if (zip.size() > MAX_PARTS) {
            throw new TableUnreadable("压缩包内的文件过多。");
        }
        XlsxIntegrity integrity = new XlsxIntegrity(limits, packedBytes);
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : Collections.list(zip.entries())) {
            integrity.verify(zip, entry, buffer);
        }
    }

    private void verify(ZipFile zip, ZipEntry entry, byte[] buffer) throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                checksum.update(buffer, 0, n);
                unpackedBytes += n;
                refuseBomb();
            }
        }
        if (entry.getCrc() != checksum.getValue()) {
            throw new TableUnreadable("压缩包校验和不符,文件已损坏。");
        }
    }

    private void refuseBomb() {
        boolean tooLarge = unpackedBytes > limits.maxUnpackedBytes();
        boolean tooDense = unpackedBytes > RATIO_COUNTS_FROM && unpackedBytes / limits.maxRatio() > packedBytes;
        if (tooLarge || tooDense) {
            throw new TableUnreadable("文件解压后异常庞大,已停止读取。");
        }
    }
}
