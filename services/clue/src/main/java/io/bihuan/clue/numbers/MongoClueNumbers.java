package io.bihuan.clue.numbers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import io.bihuan.clue.write.registerclue.ClueNumbers;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document a province and year in collection {@code counters}, counted up in one atomic step by the server. */
@Component
class MongoClueNumbers implements ClueNumbers {

    private static final FindOneAndUpdateOptions CREATE_AND_RETURN =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> counters;

    MongoClueNumbers(MongoDatabase database) {
        this.counters = database.getCollection("counters");
    }

    @Override
    public int nextSerial(String province, int year) {
        return counters.findOneAndUpdate(
                        Filters.eq("_id", "clue-no/" + province + "/" + year),
                        Updates.inc("serial", 1),
                        CREATE_AND_RETURN)
                .getInteger("serial");
    }
}
