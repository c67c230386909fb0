package io.bihuan.assessment;

import io.bihuan.platform.BihuanService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The assessment service 考核服务. */
@SpringBootApplication
public class AssessmentApplication {

    /** Starts the service on its own. */
    public static void main(String... args) {
        BihuanService.launch("assessment", AssessmentApplication.class, args);
    }
}
