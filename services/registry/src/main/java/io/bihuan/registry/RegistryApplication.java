package io.bihuan.registry;

import io.bihuan.platform.BihuanService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The registry service 登记服务. */
@SpringBootApplication
public class RegistryApplication {

    /** Starts the service on its own. */
    public static void main(String... args) {
        BihuanService.launch("registry", RegistryApplication.class, args);
    }
}
