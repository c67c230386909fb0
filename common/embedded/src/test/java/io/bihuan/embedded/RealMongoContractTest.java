package io.bihuan.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.mongodb.MongoDBContainer;

/** The contract on a real MongoDB: the one of {@code MONGODB_URI}, else a container, else loudly skipped. */
class RealMongoContractTest extends MongoContract {

    private static final String IMAGE = "mongo:8.0";
    private static final int PULL_SECONDS = 120;

    private static MongoDBContainer container;
    private static MongoClient client;

    @BeforeAll
    static void start() throws Exception {
        String uri = System.getenv("MONGODB_URI");
        if (uri == null) {
            boolean image = docker("image", "inspect", IMAGE) || docker("pull", "--quiet", IMAGE);
            if (!image) {
                System.out.println(
                        "SKIPPED: the MongoDB contract did NOT run against a real MongoDB; set MONGODB_URI, or"
                                + " start Docker where " + IMAGE + " is or can be pulled");
            }
            Assumptions.assumeTrue(image, "neither MONGODB_URI nor Docker with " + IMAGE);
            container = new MongoDBContainer(IMAGE);
            container.start();
            uri = container.getConnectionString();
        }
        System.out.println("The MongoDB contract runs against " + uri.replaceAll("//.*@", "//***@"));
        client = MongoClients.create(uri);
    }

    /** Testcontainers itself would try for minutes to pull what cannot be pulled. */
    private static boolean docker(String... arguments) throws Exception {
        try {
            Process docker = new ProcessBuilder(Stream.concat(Stream.of("docker"), Stream.of(arguments))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = docker.waitFor(PULL_SECONDS, TimeUnit.SECONDS);
            docker.destroy();
            return ended && docker.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    @AfterAll
    static void stop() {
        if (client != null) {
            client.close();
        }
        if (container != null) {
            container.stop();
        }
    }

    @Override
    MongoClient client() {
        return client;
    }
}
