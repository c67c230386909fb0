package io.bihuan.suite;

import io.bihuan.suite.SuiteStartException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where the parts of the default run listen, all on 127.0.0.1 (architecture §8).
 *
 * @param kafka the broker; its controller takes the next port
 */
public record Ports(
        int portal, int clue, int casefile, int supervision, int assessment, int registry, int kafka, int mongo) {

    /** The ports of architecture §8. */
    public static final Ports DEFAULT = new Ports(8080, 8081, 8082, 8083, 8084, 8085, 9092, 27017);

    /** The default ports, each changed by its environment variable, for example {@code BIHUAN_CLUE_PORT}. */
    static Ports of(UnaryOperator<String> environment) {
        return new Ports(
                port(environment, "BIHUAN_PORTAL_PORT", DEFAULT.portal),
                port(environment, "BIHUAN_CLUE_PORT", DEFAULT.clue),
                port(environment, "BIHUAN_CASE_PORT", DEFAULT.casefile),
                port(environment, "BIHUAN_SUPERVISION_PORT", DEFAULT.supervision),
                port(environment, "BIHUAN_ASSESSMENT_PORT", DEFAULT.assessment),
                port(environment, "BIHUAN_REGISTRY_PORT", DEFAULT.registry),
                port(environment, "BIHUAN_KAFKA_PORT", DEFAULT.kafka),
                port(environment, "BIHUAN_MONGO_PORT", DEFAULT.mongo));
    }

    private static int port(UnaryOperator<String> environment, String variable, int otherwise) {
        String value = environment.apply(variable);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the refusal, which names the variable
        }
        throw new SuiteStartException(
                Reason.SETTING,
                "环境变量 " + variable + "=" + value + " 不是端口号",
                variable + "=" + value + " is no port number");
    }

    /**
     * Refuses at the first port that somebody else holds, before anything is started.
     *
     * @throws SuiteStartException with one line that names the part and the variable to change
     */
    void requireFree() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("PORTAL", portal);
        wanted.put("CLUE", clue);
        wanted.put("CASE", casefile);
        wanted.put("SUPERVISION", supervision);
        wanted.put("ASSESSMENT", assessment);
        wanted.put("REGISTRY", registry);
        wanted.put("KAFKA", kafka);
        wanted.put("MONGO", mongo);
        wanted.forEach(Ports::requireFree);
        requireFree("KAFKA", kafka + 1);
    }

    private static void requireFree(String part, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new SuiteStartException(
                    Reason.PORT_IN_USE,
                    "端口 " + port + " 已被占用；请停止占用它的程序，或用 BIHUAN_" + part + "_PORT 换一个端口",
                    "port " + port + " is in use; stop who holds it or choose another with BIHUAN_" + part + "_PORT");
        }
    }
}
