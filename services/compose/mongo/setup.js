// Who may do what in MongoDB. Run by the container mongo-setup before every start of the services; it brings users, roles
// and the log's index to what is written here and touches no data.
//
// A service may change its own database, but its log and its trail of reads lie in databases of their own, and of those it
// may only read and insert: what is in a log stays. MongoDB's rights only add up, so readWrite on one database could not be taken back
// for one of its collections.

const APPEND = ['find', 'insert', 'listIndexes'];
const CHANGE = [...APPEND, 'update', 'remove', 'createIndex'];

const SERVICES = ['clue', 'case', 'supervision', 'assessment', 'registry'];

function on(database, collection, actions) {
  return { resource: { db: database.getName(), collection }, actions };
}

function keepRole(database, role, privileges) {
  const command = database.getRole(role) ? 'updateRole' : 'createRole';
  database.runCommand({ [command]: role, privileges, roles: [] });
}

function keepUser(database, user, variable, roles) {
  const pwd = process.env[variable];
  if (!pwd) {
    throw new Error(`${variable} is not set`);
  }
  const command = database.getUser(user) ? 'updateUser' : 'createUser';
  database.runCommand({ [command]: user, pwd, roles });
}

function keepLog(database, more) {
  database.getCollection('log').createIndex({ key: 1 }, { unique: true });
  keepRole(database, 'appendOnly', [
    on(database, 'log', APPEND),
    on(database, 'checkpoints', APPEND),
    on(database, 'checkpoints_cosigned', APPEND),
    on(database, 'log_halts', APPEND),
    ...more,
  ]);
}

function setUpService(name) {
  const database = db.getSiblingDB(`bihuan_${name}`);
  const log = db.getSiblingDB(`bihuan_${name}_log`);
  const trail = db.getSiblingDB(`bihuan_${name}_trail`);
  keepLog(log, [on(log, 'snapshots', CHANGE)]);
  keepLog(trail, []);
  keepUser(database, name, `BIHUAN_MONGO_${name.toUpperCase()}_PASSWORD`, [
    { role: 'readWrite', db: database.getName() },
    { role: 'appendOnly', db: log.getName() },
    { role: 'appendOnly', db: trail.getName() },
  ]);
}

// The vault is a database of its own with a user of its own. Data keys are wrapped anew when an agency key changes, and
// destroying a reporter's key is the one deletion there is: so this user may change and remove what is sealed.
function setUpVault() {
  const database = db.getSiblingDB('bihuan_vault');
  keepRole(database, 'vault', [
    on(database, 'identities', CHANGE),
    on(database, 'messages', CHANGE),
    on(database, 'keys', CHANGE),
    on(database, 'receipts', CHANGE),
    on(database, 'checks', ['find']),
  ]);
  keepUser(database, 'vault', 'BIHUAN_MONGO_VAULT_PASSWORD', [{ role: 'vault', db: database.getName() }]);
}

// Credentials and grants change and are forgotten; they lie apart from what the registry knows.
function setUpIssuer() {
  const database = db.getSiblingDB('bihuan_registry');
  database.grantRolesToUser('registry', [{ role: 'readWrite', db: 'bihuan_registry_issuer' }]);
}

SERVICES.forEach(setUpService);
setUpIssuer();
setUpVault();
print('users, roles and indexes are as they should be');
