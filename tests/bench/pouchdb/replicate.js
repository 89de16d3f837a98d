// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes marks into a PouchDB in memory, replicates them to a CouchDB, and prints the time that the
// replication took: what this application would do if it were written with PouchDB.
//
//     node replicate.js --modules DIR --url http://NAME:PASSWORD@HOST/DATABASE
//         [--documents 100] [--batch 100] [--session ID] [--warm]
//
// cold: the first replication of the process, with PouchDB's own connections (it closes each).
// --warm: one document goes before, untimed, and connections are kept open.
// Status 1 unless every document was written.
'use strict';

const http = require('http');
const https = require('https');
const path = require('path');
const { parseArgs } = require('util');
const { createRequire } = require('module');

const { values: given } = parseArgs({
    options: {
        modules: { type: 'string' },
        url: { type: 'string' },
        documents: { type: 'string', default: '100' },
        batch: { type: 'string', default: '100' },
        session: { type: 'string', default: String(process.hrtime.bigint()) },
        warm: { type: 'boolean', default: false },
    },
});
const load = createRequire(path.join(path.resolve(given.modules), 'package.json'));
const PouchDB = load('pouchdb').plugin(load('pouchdb-adapter-memory'));

let requests = 0;

function remoteOf(url) {
    const agent = new (url.startsWith('https:') ? https : http).Agent({ keepAlive: true });
    const options = { skip_setup: true };
    options.fetch = (target, settings) => {
        ++requests;
        return PouchDB.fetch(target, given.warm ? { ...settings, agent } : settings);
    };
    return { remote: new PouchDB(url, options), close: () => agent.destroy() };
}

function mark(number) {
    const at = new Date().toISOString();
    return {
        _id: `mark:${given.session}:${number}`, type: 'mark', v: 1, status: 'P', status_hlc: at,
        minutes_late: null, note: '', note_hlc: at, author: 'a.teacher', device: 'bench',
        captured: at,
    };
}

async function replicate(local, remote, documents) {
    const before = requests;
    const started = process.hrtime.bigint();
    const done = await local.replicate.to(remote, { batch_size: Number(given.batch) });
    const ms = Number(process.hrtime.bigint() - started) / 1e6;
    if (done.docs_written !== documents || done.doc_write_failures)
        throw new Error(`${done.docs_written} of ${documents} documents were written`);
    return { ms: Math.round(ms * 100) / 100, requests: requests - before };
}

async function main() {
    const count = Number(given.documents);
    const local = new PouchDB('bench', { adapter: 'memory' });
    const { remote, close } = remoteOf(given.url);
    if (given.warm) {
        await local.put(mark(0));
        await replicate(local, remote, 1);
    }
    await local.bulkDocs(Array.from({ length: count }, (_, index) => mark(index + 1)));
    const taken = await replicate(local, remote, count);
    const variant = given.warm ? 'warm' : 'cold';
    console.log(JSON.stringify({ variant, documents: count, ...taken }));
    close();
}

main().catch((problem) => {
    console.error(String(problem.message || problem));
    process.exit(1);
});
