package io.bihuan.casefile;

import io.bihuan.platform.BihuanService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The case service 案件服务. */
@SpringBootApplication
public class CaseApplication {

    /** Starts the service on its own. */
    public static void main(String... args) {
        BihuanService.launch("case", CaseApplication.class, args);
    }
}
