package io.bihuan.kernel.access;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is in the closed loop 角色 (domain §3). The constant's name is what access tokens carry. */
public enum Role {
    /** 受理员: takes tips in, sees those of the own shift until their reporters are sealed. */
    INTAKE_CLERK("受理员"),
    /** 线索中心研判员: triages, dispatches and urges in the own division subtree. */
    DESK_TRIAGER("线索中心研判员"),
    /** 扫黑办主任: approves grades and proposes listings. */
    DESK_HEAD("扫黑办主任"),
    /** 核查员: verifies the clues assigned to the own unit. */
    VERIFIER("核查员"),
    /** 五长: sign conclusions in their own chain. */
    SIGNING_CHIEF("五长"),
    /** 公安负责人: approves the start of verification and measures. */
    POLICE_CHIEF("公安负责人"),
    /** 检察官: reviews cases in their stage. */
    PROCURATOR("检察官"),
    /** 法官: records judgments. */
    JUDGE("法官"),
    /** 纪检监察: the discipline line. */
    DISCIPLINE_OFFICER("纪检监察"),
    /** 组织部: weak organisations and vetting; never clue content. */
    ORGANISATION_OFFICER("组织部"),
    /** 执法监督: the quality of case processes, not the decisions in them. */
    ENFORCEMENT_SUPERVISOR("执法监督"),
    /** 行业主管: letters to itself and its own transfers. */
    REGULATOR("行业主管"),
    /** 镇街村社区: own tasks. */
    GRASSROOTS("镇街村社区"),
    /** 督导组: process data of the inspected unit, for a time. */
    INSPECTOR("督导组"),
    /** 包案领导: status and resources, never evidence. */
    SPONSOR("包案领导"),
    /** 考核办: schemes and aggregates. */
    ASSESSOR("考核办"),
    /** 被考核单位: own numbers and the method. */
    ASSESSED("被考核单位"),
    /** 审计员: logs and metadata, never content. */
    AUDITOR("审计员"),
    /** 日志调取员: takes the log with its contents out of the system, for a stated purpose; given to few, for as long as it is needed. */
    LOG_EXPORTER("日志调取员"),
    /** 密钥保管: approves unsealing; sees nothing by default. */
    KEY_CUSTODIAN("密钥保管"),
    /** 财务: pays rewards to code names; sees token and amount, and nothing of a clue. */
    FINANCE_OFFICER("财务"),
    /** 系统管理员: operates the system and reads no content. */
    OPERATOR("系统管理员"),
    /** 巡视人大: final aggregates, read only. */
    OVERSIGHT("巡视人大"),
    /** 系统: a machine of another agency, for its own unit. */
    SERVICE("系统");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** What officers call it. */
    public String label() {
        return label;
    }

    /** The role of this name, if there is one; a token may name roles that only other systems know. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
