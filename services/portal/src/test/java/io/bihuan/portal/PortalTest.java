package io.bihuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.RestClient;

class PortalTest {

    @Test
    void the_page_is_chinese_first_and_says_which_services_answer() throws Exception {
        HttpServer well = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        well.createContext("/actuator/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        well.start();
        try (ConfigurableApplicationContext portal = PortalApplication.launch(
                "--server.port=0",
                "--bihuan.portal.services.clue=http://127.0.0.1:"
                        + well.getAddress().getPort(),
                "--bihuan.portal.services.case=http://127.0.0.1:" + nobodysPort())) {
            int port = ((WebServerApplicationContext) portal).getWebServer().getPort();
            RestClient http = RestClient.create("http://127.0.0.1:" + port);

            assertThat(http.get().uri("/").retrieve().body(String.class)).contains("lang=\"zh-CN\"", "向哪里举报");
            String status = http.get().uri("/status").retrieve().body(String.class);
            assertThat(status).containsPattern("\"name\":\"clue\"[^}]*\"up\":true");
            assertThat(status).containsPattern("\"name\":\"case\"[^}]*\"up\":false");
        } finally {
            well.stop(0);
        }
    }

    private static int nobodysPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
