// Who may do what in MongoDB. Run by the container mongo-setup before every start of the services; it brings users, roles
// and the log's index to what is written here and touches no data.
//
// A service may change its read models and its own bookkeeping, but of its log it may only read and insert: what is in the
// log stays. MongoDB's rights only add up, so readWrite on a database cannot be taken back for one of its collections;
// every collection is therefore named. A service that uses a collection missing here is refused by MongoDB: add it here.

const CHANGE = ['find', 'insert', 'update', 'remove', 'createIndex', 'listIndexes'];
const REBUILD = [...CHANGE, 'dropCollection'];
const INSERT_ONLY = ['find', 'insert', 'listIndexes'];

// A rebuild or a parity check writes another generation of a read model: one of the next numbers, or -1.
const GENERATIONS_AHEAD = 200;

const BOOKKEEPING = [
  'snapshots', 'read_models', 'trackingtokens', 'deadletters', 'inbox', 'parked', 'idempotency', 'clock_claims',
];

const SERVICES = {
  clue: { readModels: ['clue_details', 'clue_ledger', 'tip_details', 'open_clocks'], others: ['counters'] },
  case: { readModels: ['case_details', 'case_ledger'], others: [] },
  supervision: { readModels: ['urge_ledger', 'listing_ledger', 'open_clocks'], others: [] },
  assessment: { readModels: ['unit_month', 'period_ledger'], others: [] },
};

function on(database, collection, actions) {
  return { resource: { db: database.getName(), collection }, actions };
}

function generations(database, readModel) {
  const standing = database.getCollection('read_models').findOne({ _id: readModel.replaceAll('_', '-') });
  const live = standing ? standing.generation : 1;
  const last = standing && standing.lastGeneration ? standing.lastGeneration : live;
  const names = [`rm_${readModel}_-1`];
  for (let number = live; number <= last + GENERATIONS_AHEAD; number++) {
    names.push(`rm_${readModel}_${number}`);
  }
  return names;
}

function keepRole(database, role, privileges) {
  const command = database.getRole(role) ? 'updateRole' : 'createRole';
  database.runCommand({ [command]: role, privileges, roles: [] });
}

function keepUser(database, user, variable) {
  const pwd = process.env[variable];
  if (!pwd) {
    throw new Error(`${variable} is not set`);
  }
  const command = database.getUser(user) ? 'updateUser' : 'createUser';
  database.runCommand({ [command]: user, pwd, roles: [{ role: user, db: database.getName() }] });
}

function rights(database, { readModels, others }) {
  const privileges = [on(database, '', ['listCollections']), on(database, 'log', INSERT_ONLY)];
  for (const collection of [...BOOKKEEPING, ...others]) {
    privileges.push(on(database, collection, CHANGE));
  }
  for (const readModel of readModels) {
    for (const collection of generations(database, readModel)) {
      privileges.push(on(database, collection, REBUILD));
    }
  }
  return privileges;
}

function setUpService(name, collections) {
  const database = db.getSiblingDB(`bihuan_${name}`);
  database.getCollection('log').createIndex({ key: 1 }, { unique: true });
  keepRole(database, name, rights(database, collections));
  keepUser(database, name, `BIHUAN_MONGO_${name.toUpperCase()}_PASSWORD`);
}

// The vault is a database of its own with a user of its own; what is sealed in it cannot be changed or removed.
function setUpVault() {
  const database = db.getSiblingDB('bihuan_vault');
  keepRole(database, 'vault', [on(database, 'identities', INSERT_ONLY), on(database, 'checks', INSERT_ONLY)]);
  keepUser(database, 'vault', 'BIHUAN_MONGO_VAULT_PASSWORD');
}

for (const name of Object.keys(SERVICES)) {
  setUpService(name, SERVICES[name]);
}
setUpVault();
print('users, roles and indexes are as they should be');
