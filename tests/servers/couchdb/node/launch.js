// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts express-pouchdb on a free port of 127.0.0.1 and prints {"port"}. Its argument is JSON:
// modules (folder with node_modules), home (for config and log), memory, username, password.
// Ends with the process at the other end of its standard input.
'use strict';

const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const options = JSON.parse(process.argv[2]);
const load = createRequire(path.join(options.modules, 'package.json'));

function databases(PouchDB) {
    if (options.memory) {
        PouchDB.plugin(load('pouchdb-adapter-memory'));
        return PouchDB.defaults({ adapter: 'memory' });
    }
    const data = path.join(options.home, 'data');
    fs.mkdirSync(data, { recursive: true });
    return PouchDB.defaults({ prefix: data + '/' });
}

// The secret is kept, so that cookies survive a restart as they do with CouchDB.
function writeConfig(file) {
    const config = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file)) : {};
    config.admins = { ...config.admins, [options.username]: options.password };
    config.log = { level: 'error' };
    config.couch_httpd_auth = {
        secret: crypto.randomBytes(16).toString('hex'), ...config.couch_httpd_auth, timeout: 600,
    };
    fs.writeFileSync(file, JSON.stringify(config));
}

// express-pouchdb dies when somebody without the right creates a database: it is then given a
// promise where it expects a database, and calls its info().
function surviveRefusals(Databases) {
    const create = Databases.new;
    Databases.new = function (...given) {
        const database = create.apply(this, given);
        if (typeof database.info !== 'function')
            database.info = (done) => database.then((created) => created.info(done), done);
        return database;
    };
}

async function main() {
    process.chdir(options.home);
    const config = path.join(options.home, 'config.json');
    writeConfig(config);
    const Databases = databases(load('pouchdb'));
    const couch = load('express-pouchdb')({
        mode: 'fullCouchDB',
        configPath: config,
        logPath: path.join(options.home, 'couchdb.log'),
        overrideMode: {
            exclude: ['compression', 'routes/fauxton', 'routes/vhosts', 'routes/http-log'],
        },
    });
    await couch.setPouchDB(Databases);
    surviveRefusals(Databases);
    const server = load('express')().use(couch).listen(0, '127.0.0.1', () => {
        console.log(JSON.stringify({ port: server.address().port }));
    });
    server.keepAliveTimeout = 0; // the front keeps its connections
}

process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
main();
