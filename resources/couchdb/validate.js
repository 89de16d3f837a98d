// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of writing in a school's database, as its design document's validate_doc_update. Installed
// by `rollbookctl target probe NAME --prepare`. The server runs it before each write; administrators, and
// so replication between sites, are not held to it. ECMAScript 5, for every CouchDB's script engine.
//
//   rollbook-teacher  marks, sessions, single lessons; asks for leave and corrections; adds to lists
//   rollbook-office   everything
//
// A text that begins with "older:" tells Rollbook to read again and merge.
function (newDoc, oldDoc, userCtx, secObj) {
    var UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
    var STAMP = /^\d{13}\.\d{5}\.[0-9A-Za-z-]{1,64}$/;
    // A stamp this far ahead of the server comes from a wrong clock and may be written over. Less than
    // what the devices allow, so that a device never thinks it may and is refused for ever.
    var LEAD = 4 * 60 * 1000;
    // An erasure is a student's id and a stamp. What the office deletes for it says so, and leaves nothing else.
    var NAMED = ['term', 'rule', 'codepack'];
    var LISTS = ['school', 'class', 'subject', 'student', 'enrolment', 'teacher', 'teaching', 'term', 'slot', 'closure', 'period', 'guardian', 'photo', 'file'];
    var type = String(newDoc._id).split(':')[0];

    function has(role) { return userCtx.roles.indexOf(role) >= 0; }
    function refuse(why) { throw { forbidden: why }; }
    function isText(value, longest) { return typeof value === 'string' && value.length <= longest; }
    function isStamp(value) { return typeof value === 'string' && STAMP.test(value); }
    function goesBack(field) {
        return oldDoc && !oldDoc._deleted && isStamp(oldDoc[field]) && newDoc[field] < oldDoc[field]
            && Number(oldDoc[field].substr(0, 13)) <= Date.now() + LEAD;
    }
    function checkMark() {
        if (!new RegExp('^mark:' + UUID + ':' + UUID + '$').test(newDoc._id))
            refuse('a mark is called mark:session:student');
        if (newDoc.status !== null && ['P', 'A', 'L', 'E'].indexOf(newDoc.status) < 0)
            refuse('there is no such status');
        if (!isStamp(newDoc.status_hlc) || !isStamp(newDoc.note_hlc))
            refuse('a mark needs its two stamps');
        if (newDoc.minutes_late !== null && newDoc.minutes_late !== undefined
            && !(newDoc.status === 'L' && newDoc.minutes_late >= 0 && newDoc.minutes_late <= 600))
            refuse('minutes late are 0 to 600, and of those who are late');
        if (!isText(newDoc.note, 500))
            refuse('a note is a text of at most 500 characters');
        if (newDoc.code !== undefined && !(newDoc.status !== null && isText(newDoc.code, 50)))
            refuse('a code is a text of at most 50 characters, of a mark that says something');
        if (goesBack('status_hlc') || goesBack('note_hlc'))
            refuse('older: the stored mark is newer');
    }
    function checkFile() {
        if (!new RegExp('^file:' + UUID + ':[0-9a-f]{64}$').test(newDoc._id))
            refuse('a file is called file:student:sha256');
    }
    function checkRow() {
        if (NAMED.indexOf(type) < 0 && !new RegExp('^' + type + ':' + UUID).test(newDoc._id))
            refuse('a document is called type:id');
        if (!isStamp(newDoc.hlc))
            refuse('a document needs its stamp');
        if (goesBack('hlc'))
            refuse('older: the stored document is newer');
    }
    function checkTeacher() {
        var exists = oldDoc && !oldDoc._deleted;
        if (LISTS.indexOf(type) >= 0 && exists)
            refuse('only the office may change what is on the school\'s lists');
        if (type === 'rule' || type === 'codepack')
            refuse('only the office may set the school\'s rules');
        if (type === 'erasure')
            refuse('only the office may erase a student');
        if (type === 'leave' || type === 'correction') {
            if (newDoc.state !== 'wanted' && newDoc.state !== 'withdrawn')
                refuse('only the office may decide on it');
            if (exists && (oldDoc.state === 'approved' || oldDoc.state === 'rejected'))
                refuse('the office has decided on it');
        }
    }

    if (has('_admin'))
        return;
    if (!has('rollbook-teacher') && !has('rollbook-office'))
        refuse('writing needs the role rollbook-teacher or rollbook-office');
    if (LISTS.concat(['session', 'mark', 'leave', 'correction', 'lessonchange', 'rule', 'codepack', 'erasure']).indexOf(type) < 0
        || newDoc.type !== type)
        refuse('there is no such type of document');
    if (newDoc._deleted) {
        // A revision that lost, after its marks were merged into the other; or somebody was erased.
        if (newDoc.merged !== true && !(newDoc.erased === true && has('rollbook-office')))
            refuse('nothing is deleted here');
        return;
    }
    if (type === 'mark')
        checkMark();
    else if (type === 'file')
        checkFile();
    else
        checkRow();
    if (!has('rollbook-office'))
        checkTeacher();
}
