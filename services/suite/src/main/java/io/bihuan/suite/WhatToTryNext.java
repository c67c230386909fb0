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
                  curl -H 'Bihuan-Officer: o-1001' -H 'Bihuan-Unit: 990100-SHB' -H 'Bihuan-Agency: SHB' -H 'Bihuan-Level: CITY' \\
                       -F file=@services/clue/src/test/resources/ledgers/tip-ledger.xlsx %s/ledgers
                  # 看举报件 the tips            curl %s/tips?limit=3
                  # 看全部日志 the whole log      curl %s/log
                  # 校验日志 verify the log      curl %s/log/verify
                停止 stop         Ctrl-C
                """.formatted(took.toMillis() / 1000.0, data, ports.portal(), clue, clue, clue, clue);
    }
}
