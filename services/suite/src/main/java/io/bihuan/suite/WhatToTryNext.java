package io.bihuan.suite;

import java.nio.file.Path;
import java.time.Duration;

/** What a new user reads once the suite is up. */
final class WhatToTryNext {

    private WhatToTryNext() {}

    static String text(Ports ports, Path data, Duration took) {
        String clue = "http://127.0.0.1:" + ports.clue();
        return """

            已就绪 ready in %.1f s，数据在 data in %s
            打开 open         http://127.0.0.1:%d/
            试试 try next:
              # 导入一份台账 import a ledger of tips (any XLSX or CSV with the columns of docs/operations/intake.md)
              who() { echo "-H Bihuan-Officer:o-1001 -H Bihuan-Unit:990100-SHB -H Bihuan-Agency:SHB -H Bihuan-Level:CITY"; \\
                      echo "-H Bihuan-Division:990100 -H Bihuan-Roles:$1"; }
              curl $(who DESK_TRIAGER) -F file=@services/clue/src/test/resources/ledgers/tip-ledger.xlsx %s/ledgers
              # 看举报件 the tips            curl $(who DESK_TRIAGER) %s/tips?limit=3
              # 看全部日志 the whole log      curl $(who AUDITOR) %s/log
              # 校验日志 verify the log      curl $(who AUDITOR) %s/log/verify
            停止 stop         Ctrl-C
            """.formatted(took.toMillis() / 1000.0, data, ports.portal(), clue, clue, clue, clue);
    }
}
