package io.bihuan.clue.intake;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Findings on their way into an answer, in a file: the list is complete however long it is. */
final class FindingSpool implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final BufferedWriter lines;

    FindingSpool(Path file) throws IOException {
        this.file = file;
        this.lines = Files.newBufferedWriter(file);
    }

    void add(Finding finding) {
        try {
            lines.write(JSON.writeValueAsString(finding));
            lines.newLine();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes all findings as one JSON array. */
    void writeTo(JsonGenerator json) throws IOException {
        lines.flush();
        json.writeStartArray();
        try (BufferedReader spooled = Files.newBufferedReader(file)) {
            for (String line = spooled.readLine(); line != null; line = spooled.readLine()) {
                json.writeRawValue(line);
            }
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
