package io.bihuan.clue.model;

import io.bihuan.kernel.registry.OrgUnit;
import java.util.Arrays;
import java.util.Optional;

/** Where disorder without organised crime goes 行政处理渠道 (F23, 无恶治乱). */
public enum AdministrativeChannel {
    /** 行业主管部门: disorder in a field of business. */
    INDUSTRY("REGULATOR"),
    /** 公安治安管理: an ordinary offence. */
    PUBLIC_ORDER("POLICE");

    private final String agency;

    AdministrativeChannel(String agency) {
        this.agency = agency;
    }

    /** The channel that a unit belongs to; empty for a unit of any other agency. */
    public static Optional<AdministrativeChannel> of(OrgUnit unit) {
        return Arrays.stream(values())
                .filter(channel -> channel.agency.equals(unit.agency()))
                .findFirst();
    }
}
