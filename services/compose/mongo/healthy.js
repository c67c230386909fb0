// The health check of mongod: well is a primary that takes writes. It is asked again and again, so it also begins the
// replica set while there is none; on one that exists it changes nothing.
const NOT_YET_INITIALIZED = 94;

function isInitiated() {
  try {
    db.adminCommand({ replSetGetStatus: 1 });
    return true;
  } catch (refused) {
    if (refused.code === NOT_YET_INITIALIZED) {
      return false;
    }
    throw refused;
  }
}

if (!isInitiated()) {
  db.adminCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] } });
}
quit(db.hello().isWritablePrimary ? 0 : 1);
