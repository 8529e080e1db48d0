-- What was asked and answered here, and what people said about it.

-- `words` is the question and the answer in small letters, for searching;
-- `answer` is the whole answer as compressed JSON.
create table history (
    id integer primary key autoincrement,
    asked_at text not null,
    question text not null,
    words text not null,
    match text not null,
    mode text not null,
    answer blob not null,
    feedback text not null default '',
    note text not null default '',
    review text not null default '' check (review in ('', 'open', 'promoted', 'dismissed'))
) strict;

create index history_by_time on history (asked_at);

-- Questions of this hospital for `wardlight evaluate golden`. The document is named by the
-- SHA-256 of its file, so that it is found again after removing and adding; empty where the
-- documents must not answer.
create table golden_questions (
    id integer primary key autoincrement,
    added text not null,
    question text not null,
    document_sha256 text not null,
    document_title text not null,
    page integer not null,
    must_contain text not null
) strict;
