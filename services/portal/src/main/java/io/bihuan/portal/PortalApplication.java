package io.bihuan.portal;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal 门户. It talks to services over HTTP like any other client and keeps nothing. */
@SpringBootApplication
@EnableConfigurationProperties(PortalProperties.class)
public class PortalApplication {

    /** Starts the portal on its own. */
    public static void main(String... args) {
        launch(args);
    }

    /** Starts the portal and returns when it answers; settings live in {@code portal.yml}. */
    public static ConfigurableApplicationContext launch(String... args) {
        return new SpringApplicationBuilder(PortalApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of("spring.config.name", "portal", "spring.application.name", "portal"))
                .run(args);
    }
}
