package io.bihuan.embedded;

import de.bwaldvogel.mongo.bson.Document;

/**
 * A document on its way to an answer.
 *
 * @param key its key in the collection
 * @param document its own copy, free to be changed
 * @param bytes its stored size
 */
record Candidate(OrderedKey key, Document document, int bytes) {}
