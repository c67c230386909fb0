package io.bihuan.casefile;

import io.bihuan.casefile.events.AssetFrozen;
import io.bihuan.casefile.events.AssetQueried;
import io.bihuan.casefile.events.AssetQueryApproved;
import io.bihuan.casefile.events.AssetQueryRequested;
import io.bihuan.casefile.events.DispatchNoted;
import io.bihuan.casefile.events.EmergencyMeasureApplied;
import io.bihuan.casefile.events.EmergencyMeasureConverted;
import io.bihuan.casefile.events.EmergencyMeasureReleased;
import io.bihuan.casefile.events.HandlerNoted;
import io.bihuan.casefile.model.Asset;
import io.bihuan.casefile.model.AssetKind;
import io.bihuan.casefile.model.EmergencyKind;
import io.bihuan.casefile.model.Ladder;
import io.bihuan.casefile.model.UrgentRisk;
import io.bihuan.casefile.write.approveemergencymeasure.ApproveEmergencyMeasure;
import io.bihuan.casefile.write.assets.KnownCase;
import io.bihuan.casefile.write.assets.Matters;
import io.bihuan.casefile.write.converttofreeze.ConvertToFreeze;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The assets of one clue, as tests tell it: the city police verify it, and the amounts are those of the worked example. */
public final class SampleAssets {

    public static final String CLUE = "c-417";
    public static final String ID = "assets-c-417";
    public static final String CASE = "case-c-417";
    public static final String QUERY = "q-1";
    public static final String MEASURE = "m-1";
    public static final Instant APPLIED = at("2024-10-10T16:20");
    public static final Instant EXPIRES = at("2024-10-12T16:20");
    public static final Instant FILED = at("2024-10-12T10:30");
    public static final Actor VERIFIER = new Actor("o-3001", "990100-GA", "POLICE", Level.CITY);
    public static final Actor CITY_HEAD = new Actor("o-2000", "990100-GA", "POLICE", Level.CITY);
    public static final Actor COUNTY_HEAD = new Actor("o-2002", "990122-GA", "POLICE", Level.COUNTY);
    public static final Actor PROVINCE_HEAD = new Actor("o-2003", "990000-GA", "POLICE", Level.PROVINCE);
    public static final Asset FIRST = new Asset("Z-1", AssetKind.DEPOSIT, 300_000_000);
    public static final Asset SECOND = new Asset("Z-2", AssetKind.DEPOSIT, 182_200_000);
    public static final Asset OF_THE_SPOUSE = new Asset("Z-3", AssetKind.DEPOSIT, 3_800_000);
    public static final List<Asset> ALL = List.of(FIRST, SECOND, OF_THE_SPOUSE);

    private SampleAssets() {}

    /** A moment in Shanghai. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    /** A matter of which nobody must keep out, without a case. */
    public static Matters noCase() {
        return matter(Optional.empty(), Set.of());
    }

    /** A matter whose case was filed then. */
    public static Matters filedAt(Instant filed) {
        return matter(Optional.of(new KnownCase(CASE, "HEI", "990100-GA", filed)), Set.of());
    }

    /** A matter with the case, of which these units must keep out. */
    public static Matters matter(Optional<KnownCase> known, Set<String> keepOut) {
        return new Matters() {
            @Override
            public Optional<KnownCase> caseOf(String clueId) {
                return known;
            }

            @Override
            public boolean keepOut(String clueId, Set<String> line, String officer) {
                return line.stream().anyMatch(keepOut::contains);
            }
        };
    }

    public static DispatchNoted dispatched() {
        return new DispatchNoted(ID, CLUE, "XS-990100-2024-G-000417", "990121", at("2024-09-11T10:15"));
    }

    public static HandlerNoted handledBy(String unit) {
        return new HandlerNoted(ID, CLUE, unit, at("2024-09-12T08:50"));
    }

    public static AssetQueryRequested requested() {
        return new AssetQueryRequested(
                ID,
                CLUE,
                QUERY,
                List.of("Z-1", "Z-2", "Z-3", "Z-4", "Z-5", "Z-6"),
                "云公查请〔2024〕3号",
                VERIFIER.unit(),
                VERIFIER.officer(),
                at("2024-09-18T10:00"));
    }

    public static AssetQueryApproved approved() {
        return new AssetQueryApproved(
                ID, CLUE, QUERY, "云公查字〔2024〕3号", CITY_HEAD.unit(), "CITY", CITY_HEAD.officer(), at("2024-09-18T11:00"));
    }

    public static AssetQueried queried() {
        return new AssetQueried(
                ID, CLUE, QUERY, refs(ALL), kinds(ALL), fen(ALL), VERIFIER.officer(), at("2024-09-18T11:00"));
    }

    public static EmergencyMeasureApplied applied() {
        return applied(ALL);
    }

    public static EmergencyMeasureApplied applied(List<Asset> assets) {
        return new EmergencyMeasureApplied(
                ID,
                CLUE,
                MEASURE,
                "TEMPORARY_FREEZE",
                "HEI",
                "云公核〔2024〕9号",
                "TRANSFER_ABROAD",
                refs(assets),
                kinds(assets),
                fen(assets),
                "云公紧字〔2024〕1号",
                CITY_HEAD.unit(),
                "CITY",
                CITY_HEAD.officer(),
                APPLIED,
                EXPIRES);
    }

    public static ApproveEmergencyMeasure approve(Ladder suspect, Actor approver, List<Asset> assets) {
        return new ApproveEmergencyMeasure(
                ID,
                MEASURE,
                EmergencyKind.TEMPORARY_FREEZE,
                suspect,
                "云公核〔2024〕9号",
                UrgentRisk.TRANSFER_ABROAD,
                assets,
                "云公紧字〔2024〕1号",
                approver);
    }

    public static ConvertToFreeze convert(Actor approver, String... refs) {
        return new ConvertToFreeze(ID, MEASURE, List.of(refs), false, "云公冻字〔2024〕1号", approver);
    }

    public static EmergencyMeasureConverted converted(int remaining, Instant when, List<Asset> assets) {
        return new EmergencyMeasureConverted(
                ID, CLUE, CASE, MEASURE, refs(assets), fen(assets), remaining, CITY_HEAD.officer(), when);
    }

    public static AssetFrozen frozen(Asset asset, Instant when, String endsOn) {
        return new AssetFrozen(
                ID,
                CLUE,
                CASE,
                MEASURE,
                asset.ref(),
                asset.kind().name(),
                asset.fen(),
                false,
                "云公冻字〔2024〕1号",
                CITY_HEAD.unit(),
                "CITY",
                CITY_HEAD.officer(),
                when,
                LocalDate.parse(endsOn));
    }

    /** Without anybody acting, recorded then. */
    public static EmergencyMeasureReleased expired(Instant recorded, List<Asset> assets) {
        return new EmergencyMeasureReleased(
                ID,
                CLUE,
                MEASURE,
                refs(assets),
                fen(assets),
                "EXPIRED",
                "",
                0,
                "system:clock-poller",
                EXPIRES,
                recorded);
    }

    public static EmergencyMeasureReleased released(int remaining, Instant when, Asset asset) {
        return new EmergencyMeasureReleased(
                ID,
                CLUE,
                MEASURE,
                List.of(asset.ref()),
                List.of(asset.fen()),
                "UNRELATED",
                "云公解字〔2024〕1号",
                remaining,
                CITY_HEAD.officer(),
                when,
                when);
    }

    private static List<String> refs(List<Asset> assets) {
        return assets.stream().map(Asset::ref).toList();
    }

    private static List<String> kinds(List<Asset> assets) {
        return assets.stream().map(it -> it.kind().name()).toList();
    }

    private static List<Long> fen(List<Asset> assets) {
        return assets.stream().map(Asset::fen).toList();
    }
}
