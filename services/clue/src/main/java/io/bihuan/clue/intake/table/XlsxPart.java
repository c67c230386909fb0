package io.bihuan.clue.intake.table;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One XML part of a workbook. */
record XlsxPart(ZipFile zip, ZipEntry entry) {

    /** The part by its name, with or without a leading slash. */
    static XlsxPart named(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        if (entry == null) {
            throw new TableUnreadable("压缩包里没有工作簿的组成部分,不是 xlsx 文件。");
        }
        return new XlsxPart(zip, entry);
    }

    /** Opens it for reading. */
    XlsxXml xml() throws IOException {
        return new XlsxXml(zip.getInputStream(entry));
    }
}
