package io.bihuan.clue.intake;

import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.vault.ReporterIdentity;
import io.bihuan.clue.vault.ReporterInText;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import io.bihuan.kernel.privacy.PersonalDataScanner;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The checks that every tip passes, from whatever door it comes (F01). They say all that is wrong, not only the first. */
final class TipChecks {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int LONGEST_IDENTITY = 100;
    private static final int SHORTEST_PERSONAL_NUMBER = 7;

    private static final Map<String, ReporterMode> MODES = Map.of(
            "实名", ReporterMode.REAL_NAME,
            "化名", ReporterMode.CODE_NAME,
            "匿名", ReporterMode.ANONYMOUS);

    private final DivisionRegistry divisions;
    private final UnitRegistry units;

    TipChecks(DivisionRegistry divisions, UnitRegistry units) {
        this.divisions = divisions;
        this.units = units;
    }

    /**
     * Checks a tip.
     *
     * @param now what counts as the future lies behind it
     * @param problems where errors and warnings go; may hold some already
     * @return the tip if there are no errors
     */
    Optional<TipDraft> check(TipInput input, Instant now, Problems problems) {
        Optional<SourceClass> source = source(input.source());
        Optional<ReporterMode> mode = mode(input.mode());
        require(source.isPresent(), Column.SOURCE, RowCode.SOURCE_UNKNOWN, problems);
        require(!input.channel().isEmpty(), Column.CHANNEL, RowCode.CHANNEL_MISSING, problems);
        require(mode.isPresent(), Column.MODE, RowCode.MODE_UNKNOWN, problems);
        require(!input.narrative().isEmpty(), Column.NARRATIVE, RowCode.NARRATIVE_MISSING, problems);
        checkDates(input, now, problems);
        LocalDate day = day(input.receivedAt() == null ? now : input.receivedAt());
        checkDivision(input, day, problems);
        String unitId = unit(input.unit(), day, problems);
        // What came out of this system has its reporter in the vault.
        mode.filter(known -> input.number().isEmpty())
                .ifPresent(known -> checkReporter(input.reporter(), known, problems));
        Texts texts = texts(input, problems);
        Instant receivedAt = input.receivedAt();
        if (!problems.isEmpty() || source.isEmpty() || mode.isEmpty() || receivedAt == null) {
            return Optional.empty();
        }
        return Optional.of(new TipDraft(
                input.externalId(),
                source.get(),
                input.channel(),
                receivedAt,
                mode.get(),
                input.reporter(),
                input.divisionCode(),
                texts.place(),
                input.industry(),
                texts.accused(),
                texts.narrative(),
                unitId,
                input.dueOn(),
                texts.remark(),
                input.number()));
    }

    private record Texts(String place, String accused, String narrative, String remark) {}

    private static Texts texts(TipInput input, Problems problems) {
        ReporterInText reporter = new ReporterInText(input.reporter());
        return new Texts(
                clean(Column.PLACE, input.place(), reporter, problems),
                clean(Column.ACCUSED, input.accused(), reporter, problems),
                clean(Column.NARRATIVE, input.narrative(), reporter, problems),
                clean(Column.REMARK, input.remark(), reporter, problems));
    }

    private static String clean(Column column, String text, ReporterInText reporter, Problems problems) {
        String clean = reporter.remove(text);
        if (!clean.equals(text)) {
            problems.warn(column, RowCode.REPORTER_REMOVED_FROM_TEXT);
        }
        if (hasPersonalNumber(clean)) {
            problems.warn(column, RowCode.NARRATIVE_HAS_PERSONAL_NUMBER);
        }
        return clean;
    }

    /** Most texts hold few digits; counting them first spares the patterns, which are the dearest part of a large ledger. */
    private static boolean hasPersonalNumber(String text) {
        return text.chars().filter(Character::isDigit).count() >= SHORTEST_PERSONAL_NUMBER
                && !PersonalDataScanner.scan(text).isEmpty();
    }

    private static void checkDates(TipInput input, Instant now, Problems problems) {
        Instant receivedAt = input.receivedAt();
        require(receivedAt != null, Column.RECEIVED_AT, RowCode.DATE_MISSING, problems);
        if (receivedAt != null) {
            LocalDate dueOn = input.dueOn();
            require(!receivedAt.isAfter(now), Column.RECEIVED_AT, RowCode.DATE_IN_FUTURE, problems);
            require(
                    dueOn == null || !dueOn.isBefore(day(receivedAt)),
                    Column.DUE,
                    RowCode.DUE_BEFORE_RECEIVED,
                    problems);
        }
    }

    private void checkDivision(TipInput input, LocalDate day, Problems problems) {
        if (problems.isSpoilt(Column.DIVISION)) {
            return;
        }
        try {
            divisions.lookup(input.divisionCode(), day);
        } catch (DomainException refused) {
            if (refused.code() == KernelError.DIVISION_HISTORIC) {
                problems.error(Column.DIVISION, RowCode.DIVISION_HISTORIC, successor(refused.facts()));
            } else {
                problems.error(Column.DIVISION, RowCode.DIVISION_UNKNOWN);
            }
        }
    }

    private static String successor(Map<String, Object> facts) {
        return facts.containsKey("successor")
                ? ":" + facts.get("successor") + " " + facts.getOrDefault("successorName", "") + "。"
                : "。";
    }

    private @Nullable String unit(String written, LocalDate day, Problems problems) {
        if (written.isEmpty() || problems.isSpoilt(Column.UNIT)) {
            return null;
        }
        if (LedgerDates.isPlaceholder(written) || LedgerDates.isDitto(written)) {
            problems.error(Column.UNIT, RowCode.PLACEHOLDER);
            return null;
        }
        Optional<OrgUnit> unit = units.byName(written, day).or(() -> unitById(written, day));
        require(unit.isPresent(), Column.UNIT, RowCode.UNIT_UNKNOWN, problems);
        return unit.map(OrgUnit::unitId).orElse(null);
    }

    private Optional<OrgUnit> unitById(String written, LocalDate day) {
        try {
            return Optional.of(units.byId(written, day));
        } catch (DomainException unknown) {
            return Optional.empty();
        }
    }

    private static void checkReporter(ReporterIdentity reporter, ReporterMode mode, Problems problems) {
        require(reporter.name().length() <= LONGEST_IDENTITY, Column.REPORTER, RowCode.IDENTITY_TOO_LONG, problems);
        require(reporter.phone().length() <= LONGEST_IDENTITY, Column.PHONE, RowCode.IDENTITY_TOO_LONG, problems);
        if (mode == ReporterMode.REAL_NAME && reporter.name().isEmpty()) {
            problems.warn(Column.REPORTER, RowCode.REAL_NAME_WITHOUT_NAME);
        }
        if (mode == ReporterMode.ANONYMOUS && !reporter.isNone()) {
            problems.warn(Column.REPORTER, RowCode.ANONYMOUS_WITH_IDENTITY);
        }
    }

    private static Optional<SourceClass> source(String written) {
        return Arrays.stream(SourceClass.values())
                .filter(known -> known.label().equals(written) || known.name().equals(written))
                .findFirst();
    }

    private static Optional<ReporterMode> mode(String written) {
        return Arrays.stream(ReporterMode.values())
                .filter(known -> known.name().equals(written))
                .findFirst()
                .or(() -> Optional.ofNullable(MODES.get(written)));
    }

    private static void require(boolean holds, Column column, RowCode otherwise, Problems problems) {
        if (!holds && !problems.isSpoilt(column)) {
            problems.error(column, otherwise);
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
