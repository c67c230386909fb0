package io.bihuan.registry.seed;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.registry.model.Directory;
import io.bihuan.registry.model.PolicyKind;
import io.bihuan.registry.model.PolicyScope;
import io.bihuan.registry.model.RegistryError;
import io.bihuan.registry.model.StateOfRecord;
import io.bihuan.registry.seed.SeedFiles.OfficerRow;
import io.bihuan.registry.seed.SeedFiles.PlaceRow;
import io.bihuan.registry.seed.SeedFiles.UnitRow;
import io.bihuan.registry.write.abolishdivision.AbolishDivision;
import io.bihuan.registry.write.assumepost.AssumePost;
import io.bihuan.registry.write.dissolveunit.DissolveUnit;
import io.bihuan.registry.write.establishdivision.EstablishDivision;
import io.bihuan.registry.write.establishunit.EstablishUnit;
import io.bihuan.registry.write.publishpolicy.PublishPolicy;
import io.bihuan.registry.write.registerofficer.RegisterOfficer;
import java.time.LocalDate;
import java.util.Set;

/**
 * Records what the registry holds on its first day, by commands of a system actor, so that the log begins with it. What is
 * there already is left as it is: an interrupted first day is simply begun again.
 */
final class FirstDay {

    private static final Actor SEEDER = Actor.system("first-day");
    private static final String BASIS = "初始数据";
    /** Whose ladder 五长一警 is; what other levels sign by is for them to publish. */
    private static final PolicyScope COUNTY_POLICE = new PolicyScope("POLICE", Level.COUNTY, null);

    private static final LocalDate BEGINNING = LocalDate.of(2018, 1, 1);

    private final Commands commands;
    private final Directory directory;
    private final StateOfRecord record;

    FirstDay(Commands commands, Directory directory, StateOfRecord record) {
        this.commands = commands;
        this.directory = directory;
        this.record = record;
    }

    /** Places, units, the calendar and the time limits that come with the program. */
    void recordBundled() {
        SeedFiles.places().forEach(this::establish);
        SeedFiles.places().forEach(this::abolish);
        SeedFiles.units().forEach(this::establish);
        publish("work-calendar", PolicyKind.CALENDAR, SeedFiles.bundledText("workdays-cn.csv"));
        publish("clock-rules", PolicyKind.CLOCK_RULES, SeedFiles.bundledText("deadline-rules.csv"));
        publish("agencies", PolicyKind.CODE_TABLE, SeedFiles.demoText("agencies.csv"));
        publish("five-chiefs", PolicyKind.SIGN_OFF_LADDER, COUNTY_POLICE, SeedFiles.demoText("five-chiefs.csv"));
    }

    /** The demo units and officers. */
    void recordDemo() {
        SeedFiles.demoUnits().forEach(this::establish);
        SeedFiles.demoOfficers().forEach(this::register);
    }

    /** The one who registers everybody else. */
    void recordOperator(String officerId, LocalDate today) {
        String unit = officerId.substring(0, officerId.lastIndexOf('-'));
        register(new OfficerRow(officerId, "系统管理员", unit, Set.of(Role.OPERATOR), today));
    }

    private void establish(PlaceRow row) {
        send(new EstablishDivision(
                row.code(), row.name(), row.level(), row.kind(), row.parent().orElse(null), row.from(), BASIS, SEEDER));
    }

    private void abolish(PlaceRow row) {
        row.to()
                .filter(lastDay ->
                        directory.division(row.code(), lastDay.plusDays(1)).isPresent())
                .ifPresent(lastDay -> send(
                        new AbolishDivision(row.code(), lastDay, row.successor().orElse(null), BASIS, SEEDER)));
    }

    private void establish(UnitRow row) {
        send(new EstablishUnit(
                row.unitId(),
                row.name(),
                row.agency(),
                row.level(),
                row.division(),
                row.superior().orElse(null),
                row.from(),
                BASIS,
                SEEDER));
        row.to()
                .filter(lastDay ->
                        directory.unit(row.unitId(), lastDay.plusDays(1)).isPresent())
                .ifPresent(lastDay -> send(new DissolveUnit(row.unitId(), lastDay, BASIS, SEEDER)));
    }

    private void register(OfficerRow row) {
        send(new RegisterOfficer(row.officerId(), row.name(), BASIS, SEEDER));
        if (record.posts(row.officerId(), StateOfRecord.HEAD).all().isEmpty()) {
            send(new AssumePost(row.officerId(), row.unit(), row.roles(), row.from(), BASIS, SEEDER));
        }
    }

    private void publish(String policyId, PolicyKind kind, String content) {
        publish(policyId, kind, PolicyScope.EVERYBODY, content);
    }

    private void publish(String policyId, PolicyKind kind, PolicyScope scope, String content) {
        send(new PublishPolicy(policyId, kind, BEGINNING, null, scope, null, content, BASIS, SEEDER));
    }

    private void send(Object command) {
        try {
            CurrentActor.callAs(SEEDER, () -> commands.send(command));
        } catch (DomainException refused) {
            if (!isThereAlready(refused.code())) {
                throw refused;
            }
        }
    }

    private static boolean isThereAlready(ErrorCode code) {
        return code.meansAlreadyDone() || code == RegistryError.POLICY_VALIDITY_OVERLAPS;
    }
}
