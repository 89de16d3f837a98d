// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes marks into a PouchDB in memory, replicates them to a CouchDB, and prints the time that the
// replication took: what this application would do if it were written with PouchDB.
//
//     node replicate.js --modules DIR --url http://NAME:PASSWORD@HOST/DATABASE
//         [--documents 100] [--batch 100] [--session ID] [--warm | --stay]
//
// cold: the first replication of the process, with PouchDB's own connections (it closes each).
// --warm: one document goes before, untimed, and connections are kept open.
// --stay: warm, and as an application that stays open: another replication of as many new documents
// from the same local database for each session id that comes as a line of standard input.
// Status 1 unless every document was written.
'use strict';

const http = require('http');
const https = require('https');
const path = require('path');
const readline = require('readline');
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
        stay: { type: 'boolean', default: false },
    },
});
const load = createRequire(path.join(path.resolve(given.modules), 'package.json'));
const PouchDB = load('pouchdb').plugin(load('pouchdb-adapter-memory'));

const keepOpen = given.warm || given.stay;
let requests = 0;

function remoteOf(url) {
    const agent = new (url.startsWith('https:') ? https : http).Agent({ keepAlive: true });
    const options = { skip_setup: true };
    options.fetch = (target, settings) => {
        ++requests;
        return PouchDB.fetch(target, keepOpen ? { ...settings, agent } : settings);
    };
    return { remote: new PouchDB(url, options), close: () => agent.destroy() };
}

function mark(session, number) {
    const at = new Date().toISOString();
    return {
        _id: `mark:${session}:${number}`, type: 'mark', v: 1, status: 'P', status_hlc: at,
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

async function round(local, remote, session) {
    const count = Number(given.documents);
    await local.bulkDocs(Array.from({ length: count }, (_, index) => mark(session, index + 1)));
    const taken = await replicate(local, remote, count);
    const variant = given.stay ? 'stay' : given.warm ? 'warm' : 'cold';
    console.log(JSON.stringify({ variant, documents: count, ...taken }));
}

async function main() {
    const local = new PouchDB('bench', { adapter: 'memory' });
    const { remote, close } = remoteOf(given.url);
    if (keepOpen) {
        await local.put(mark(given.session, 0));
        await replicate(local, remote, 1);
    }
    if (given.stay) {
        for await (const session of readline.createInterface({ input: process.stdin }))
            await round(local, remote, session);
    } else {
        await round(local, remote, given.session);
    }
    close();
}

main().catch((problem) => {
    console.error(String(problem.message || problem));
    process.exit(1);
});
