package io.bihuan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class BihuanServiceTest {

    private final List<ConfigurableApplicationContext> running = new ArrayList<>();

    @AfterEach
    void stop() {
        running.forEach(ConfigurableApplicationContext::close);
    }

    private ConfigurableApplicationContext launch(String name) {
        var context = BihuanService.launch(name, App.class, "--server.port=0");
        running.add(context);
        return context;
    }

    private static String greeting(ConfigurableApplicationContext context) throws Exception {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/greeting"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void four_services_live_in_one_process_each_with_its_own_settings() throws Exception {
        List<String> greetings = new ArrayList<>();
        for (String name : List.of("greeter-a", "greeter-b", "greeter-c", "greeter-d")) {
            launch(name);
        }
        for (ConfigurableApplicationContext context : running) {
            greetings.add(greeting(context));
        }

        assertThat(greetings)
                .containsExactly(
                        "settings of a, greeter-a, greeter-a",
                        "settings of b, greeter-b, greeter-b",
                        "no settings, greeter-c, greeter-c",
                        "no settings, greeter-d, greeter-d");
        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        assertThat(System.getProperty("spring.config.name")).isNull();
    }

    @Test
    void only_this_machine_can_reach_a_service_unless_told_otherwise() {
        assertThat(launch("greeter-a").getEnvironment().getProperty("server.address"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void the_command_line_wins() {
        var context = BihuanService.launch(
                "greeter-a", App.class, "--server.port=0", "--bihuan.service=other", "--greeting=said on the line");
        running.add(context);

        assertThat(context.getEnvironment().getProperty("bihuan.service")).isEqualTo("other");
        assertThat(context.getEnvironment().getProperty("greeting")).isEqualTo("said on the line");
    }

    @Test
    void a_suite_brings_beans_of_its_own() {
        Clock fixed = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        var context = BihuanService.launch(
                "greeter-a",
                App.class,
                builder -> builder.initializers(
                        start -> ((GenericApplicationContext) start).registerBean(Clock.class, () -> fixed)),
                "--server.port=0");
        running.add(context);

        assertThat(context.getBean(Clock.class)).isSameAs(fixed);
    }

    @Configuration
    @ImportAutoConfiguration({
        KernelAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class App {

        @RestController
        static class Greeter {

            private final String greeting;

            Greeter(
                    @Value("${greeting:no settings}") String greeting,
                    @Value("${bihuan.service}") String service,
                    @Value("${spring.application.name}") String application) {
                this.greeting = greeting + ", " + service + ", " + application;
            }

            @GetMapping("/greeting")
            String greeting() {
                return greeting;
            }
        }
    }
}
