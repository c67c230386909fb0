package io.bihuan.suite;

import java.nio.file.Path;
import java.time.Duration;

/** What a new user reads once the suite is up. */
final class WhatToTryNext {

    private WhatToTryNext() {}

    static String text(Ports ports, Path data, Duration took) {
        String issuer = "http://127.0.0.1:" + ports.registry();
        String clue = "http://127.0.0.1:" + ports.clue();
        return """

            已就绪 ready in %.1f s，数据在 data in %s
            打开 open         http://127.0.0.1:%d/
            试试 try next:
              # 导入一份台账 import a ledger of tips (any XLSX or CSV with the columns of docs/operations/intake.md)
              token() { curl -s -u "$1" -d grant_type=client_credentials %s/oauth2/token \\
                        | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'; }
              desk=$(token demo-desk:……)  audit=$(token demo-audit:……)   # 密钥见首次启动时的输出 secrets: printed at the first start
              curl -H "Authorization: Bearer $desk" -F file=@services/clue/src/test/resources/ledgers/tip-ledger.xlsx %s/ledgers
              # 看举报件 the tips            curl -H "Authorization: Bearer $desk" %s/tips?limit=3
              # 看全部日志 the whole log      curl -H "Authorization: Bearer $audit" %s/log
              # 校验日志 verify the log      curl -H "Authorization: Bearer $audit" %s/log/verify
            停止 stop         Ctrl-C
            """.formatted(took.toMillis() / 1000.0, data, ports.portal(), issuer, clue, clue, clue, clue);
    }
}
