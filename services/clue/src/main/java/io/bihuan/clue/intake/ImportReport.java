package io.bihuan.clue.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What became of every row of a file. */
final class ImportReport implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Upload upload;
    private final FindingSpool errors;
    private final FindingSpool warnings;
    private List<String> ignoredColumns = List.of();
    private List<String> ignoredSheets = List.of();
    private int rows;
    private int tips;
    private int known;
    private int errorRows;

    ImportReport(Upload upload) throws IOException {
        this.upload = upload;
        this.errors = new FindingSpool(upload.folder().resolve("errors"));
        this.warnings = new FindingSpool(upload.folder().resolve("warnings"));
    }

    void ignored(List<String> columns, List<String> sheets) {
        ignoredColumns = columns;
        ignoredSheets = sheets;
    }

    /** A row whose tip is in. */
    void entered(CheckedRow row, TipSink.Outcome outcome) {
        rows++;
        tips += outcome == TipSink.Outcome.NEW ? 1 : 0;
        known += outcome == TipSink.Outcome.KNOWN ? 1 : 0;
        row.warnings().forEach(warnings::add);
    }

    /** A row that did not become a tip. */
    void refused(CheckedRow row, List<Finding> why) {
        rows++;
        errorRows++;
        why.forEach(errors::add);
        row.warnings().forEach(warnings::add);
    }

    /** How many rows are in, now or before. */
    int rowsIn() {
        return tips + known;
    }

    /** Writes the answer as JSON in UTF-8, whatever its length, and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException {
        try (JsonGenerator json =
                JSON.createGenerator(out).configure(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false)) {
            json.writeStartObject();
            json.writeStringProperty("file", upload.name());
            json.writeStringProperty("sha256", upload.sha256());
            json.writeNumberProperty("rows", rows);
            json.writeNumberProperty("tips", tips);
            json.writeNumberProperty("known", known);
            json.writeNumberProperty("errorRows", errorRows);
            json.writePOJOProperty("ignoredColumns", ignoredColumns);
            json.writePOJOProperty("ignoredSheets", ignoredSheets);
            json.writeName("errors");
            errors.writeTo(json);
            json.writeName("warnings");
            warnings.writeTo(json);
            json.writeEndObject();
        }
    }

    @Override
    public void close() throws IOException {
        try (FindingSpool closing = warnings) {
            errors.close();
        }
    }
}
