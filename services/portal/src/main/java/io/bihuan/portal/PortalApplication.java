package io.bihuan.portal;

import java.util.Map;
import java.util.function.Consumer;
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
        return launch(builder -> {}, args);
    }

    /** The same, with a say in how it is built: the suite gives it the services' clock. */
    public static ConfigurableApplicationContext launch(Consumer<SpringApplicationBuilder> customizer, String... args) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(PortalApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of("spring.config.name", "portal", "spring.application.name", "portal"));
        customizer.accept(builder);
        return builder.run(args);
    }
}
