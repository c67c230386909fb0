package io.bihuan.clue;

import io.bihuan.platform.BihuanService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The clue service 线索服务. */
@SpringBootApplication
public class ClueApplication {

    /** Starts the service on its own. */
    public static void main(String... args) {
        BihuanService.launch("clue", ClueApplication.class, args);
    }
}
