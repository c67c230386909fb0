package io.bihuan.clue.intake;

import io.bihuan.clue.vault.ReporterIdentity;
import io.bihuan.clue.vault.ReporterVault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a batch, one JSON object each, as rows that have been checked. */
final class BatchFile implements CheckedRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path file;
    private final TipChecks checks;
    private final ReporterVault vault;
    private final Instant now;

    BatchFile(Path file, TipChecks checks, ReporterVault vault, Instant now) {
        this.file = file;
        this.checks = checks;
        this.vault = vault;
        this.now = now;
    }

    @Override
    public void read(Consumer<CheckedRow> rows) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.accept(check(number, line));
                }
            }
        }
    }

    private CheckedRow check(int number, String line) {
        Problems problems = new Problems(number, Column::field);
        TipDraft tip = object(line, problems)
                .flatMap(object -> checks.check(input(object, problems), now, problems))
                .orElse(null);
        String content = tip == null ? new ContentDigest().add(line.strip()).hex(40) : tip.tipId(vault);
        return new CheckedRow(number, content, tip, problems.errors(), problems.warnings());
    }

    private static Optional<JsonNode> object(String line, Problems problems) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return Optional.of(node);
            }
        } catch (JacksonException malformed) {
            // Said below, without the parser's words: they quote the line.
        }
        problems.error(Column.SERIAL, RowCode.LINE_UNREADABLE);
        return Optional.empty();
    }

    private static TipInput input(JsonNode object, Problems problems) {
        String id = text(object, "id");
        if (id.isEmpty()) {
            problems.error(Column.SERIAL, RowCode.ID_MISSING);
        }
        JsonNode reporter = object.path("reporter");
        return new TipInput(
                id,
                text(object, "source"),
                text(object, "channel"),
                receivedAt(text(object, "receivedAt"), problems),
                text(object, "mode"),
                new ReporterIdentity(text(reporter, "name"), text(reporter, "phone")),
                text(object, "accused"),
                text(object, "divisionCode"),
                text(object, "place"),
                text(object, "industry"),
                text(object, "narrative"),
                "",
                null,
                "",
                "");
    }

    private static @Nullable Instant receivedAt(String text, Problems problems) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            problems.error(Column.RECEIVED_AT, RowCode.DATE_UNREADABLE);
            return null;
        }
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() || value.isNumber() ? value.asString().strip() : "";
    }
}
