package io.bihuan.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How every service starts: {@code BihuanService.launch("clue", ClueApplication.class, args)}. Settings live in
 * {@code <name>.yml}; nothing is kept in statics, so several services share one JVM without seeing each other.
 */
public final class BihuanService {

    private static final String UPDATE_CHECK_OFF = "axoniq.update-checker.disabled";
    private static final String ADVERTISEMENT_OFF = "disable-axoniq-console-message";

    private BihuanService() {}

    /**
     * Starts a service and returns when it answers requests.
     *
     * @param name the service's short name, for example {@code clue}; also the name of its settings file
     * @param app the class annotated with {@code @SpringBootApplication}
     * @param args command line arguments, they win over the settings file
     */
    public static ConfigurableApplicationContext launch(String name, Class<?> app, String... args) {
        return launch(name, app, builder -> {}, args);
    }

    /**
     * The same, with a say in how the application is built: the suite and tests register beans of their own through
     * {@link SpringApplicationBuilder#initializers}, for example a clock that can be moved. Every bean of the platform
     * gives way to one that is already there.
     */
    public static ConfigurableApplicationContext launch(
            String name, Class<?> app, Consumer<SpringApplicationBuilder> customizer, String... args) {
        // Axon asks its maker for updates on start; nothing leaves the machine here.
        System.setProperty(UPDATE_CHECK_OFF, "true");
        System.setProperty(ADVERTISEMENT_OFF, "true");
        SpringApplicationBuilder builder =
                new SpringApplicationBuilder(app).bannerMode(Banner.Mode.OFF).properties(defaults(name));
        customizer.accept(builder);
        return builder.run(args);
    }

    private static Map<String, Object> defaults(String name) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("spring.config.name", name);
        defaults.put("spring.application.name", name);
        defaults.put("bihuan.service", name);
        defaults.put("spring.jmx.enabled", "false");
        // Our own serializer is the only one; without this Axon prepares XStream beside it.
        defaults.put("axon.serializer.general", "jackson");
        defaults.put("axon.serializer.messages", "jackson");
        defaults.put("axon.serializer.events", "jackson");
        // While the broker is away the client says so several times a second; the health page says it once.
        defaults.put("logging.level.org.apache.kafka.clients.NetworkClient", "ERROR");
        // A mistyped id or address is the caller's mistake and answered as such; no stack trace for it.
        defaults.put("logging.level.org.axonframework.modelling.command.AbstractRepository", "ERROR");
        defaults.put("logging.level.org.springframework.web.servlet.PageNotFound", "ERROR");
        defaults.put("server.address", "127.0.0.1");
        defaults.put("server.shutdown", "graceful");
        defaults.put("spring.lifecycle.timeout-per-shutdown-phase", "10s");
        defaults.put("spring.servlet.multipart.max-file-size", "32MB");
        defaults.put("spring.servlet.multipart.max-request-size", "32MB");
        // Read on to the end of an upload that is too large, else the client sees a reset instead of the 413.
        defaults.put("server.tomcat.max-swallow-size", "64MB");
        return defaults;
    }
}
