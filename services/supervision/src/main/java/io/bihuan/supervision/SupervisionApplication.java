package io.bihuan.supervision;

import io.bihuan.platform.BihuanService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The supervision service 督导服务. */
@SpringBootApplication
public class SupervisionApplication {

    /** Starts the service on its own. */
    public static void main(String... args) {
        BihuanService.launch("supervision", SupervisionApplication.class, args);
    }
}
