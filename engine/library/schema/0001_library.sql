-- The first library: documents, their pages, chunks, words and vectors.
-- The exact vectors (chunk_vectors, vec0) are made in code: their width is the embedder's.

create table facts (
    name text primary key,
    value text not null
) without rowid, strict;

insert into facts (name, value) values ('revision', '0');

-- A file that was read, or is being read. It becomes visible with its row in documents.
create table readings (
    id integer primary key autoincrement,
    sha256 text not null unique,
    file_name text not null,
    size_bytes integer not null,
    original text not null,
    opening text not null default '',
    started text not null
) strict;

create table documents (
    id integer primary key references readings (id) on delete cascade,
    title text not null,
    title_key text not null,
    document_class text not null,
    issuer text not null,
    version text not null,
    issued text not null,
    review_by text not null,
    kind text not null,
    pages integer not null,
    language text not null,
    added text not null,
    added_by text not null,
    state text not null check (state in ('ready', 'superseded', 'damaged')),
    flags text not null,
    warnings text not null,
    superseded_by integer references documents (id) on delete set null,
    chunks integer not null,
    vectors integer not null default 0
) strict;

create index documents_by_title on documents (title_key);

create index documents_by_successor on documents (superseded_by);

-- `sha256` covers text, boxes, headings, rows, flags and hidden text.
create table pages (
    document_id integer not null references readings (id) on delete cascade,
    number integer not null,
    text text not null,
    width real not null,
    height real not null,
    headings text not null,
    table_rows text not null,
    flags text not null,
    hidden text not null,
    ocr_confidence real,
    sha256 blob not null,
    primary key (document_id, number)
) strict;

create table page_boxes (
    document_id integer not null,
    number integer not null,
    boxes blob not null,
    primary key (document_id, number),
    foreign key (document_id, number) references pages (document_id, number) on delete cascade
) strict;

-- `heading` is a JSON array, outermost first. Ids are never used twice.
create table chunks (
    id integer primary key autoincrement,
    document_id integer not null references documents (id) on delete cascade,
    ordinal integer not null,
    heading text not null,
    tokens integer not null,
    unique (document_id, ordinal)
) strict;

-- The text of a chunk is the text under its spans, joined: it is stored once, in pages.
create table chunk_spans (
    chunk_id integer not null references chunks (id) on delete cascade,
    part integer not null,
    page integer not null,
    start integer not null,
    stop integer not null,
    primary key (chunk_id, part)
) without rowid, strict;

create view chunk_texts (chunk_id, document_id, ordinal, heading, tokens, page, start, stop, text) as
select
    chunks.id,
    chunks.document_id,
    chunks.ordinal,
    chunks.heading,
    chunks.tokens,
    (select page from chunk_spans where chunk_id = chunks.id and part = 0),
    (select start from chunk_spans where chunk_id = chunks.id and part = 0),
    (select stop from chunk_spans where chunk_id = chunks.id and part = 0),
    (
        select group_concat(substr(pages.text, spans.start + 1, spans.stop - spans.start), '' order by spans.part)
        from chunk_spans as spans
        join pages on pages.document_id = chunks.document_id and pages.number = spans.page
        where spans.chunk_id = chunks.id
    )
from chunks;

-- rowid is the chunk's id; the text is prepared by words.index_text.
create virtual table words using fts5 (
    title,
    heading,
    body,
    content = '',
    contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
);

insert into words (words, rank) values ('secure-delete', 1);

-- One embedding a chunk: round(127 * component / scale), scale the largest magnitude.
create table vectors (
    chunk_id integer primary key references chunks (id) on delete cascade,
    scale real not null,
    codes blob not null
) strict;
