package io.bihuan.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The contract on a real MongoDB: the one of {@code MONGODB_URI}, else a container, else loudly skipped. */
class RealMongoContractTest extends MongoContract {

    private static MongoDBContainer container;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        String uri = System.getenv("MONGODB_URI");
        if (uri == null) {
            boolean docker = DockerClientFactory.instance().isDockerAvailable();
            if (!docker) {
                System.out.println(
                        "SKIPPED: the MongoDB contract did NOT run against a real MongoDB; set MONGODB_URI or start Docker");
            }
            Assumptions.assumeTrue(docker, "neither MONGODB_URI nor Docker");
            container = new MongoDBContainer("mongo:8.0");
            container.start();
            uri = container.getConnectionString();
        }
        System.out.println("The MongoDB contract runs against " + uri.replaceAll("//.*@", "//***@"));
        client = MongoClients.create(uri);
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
