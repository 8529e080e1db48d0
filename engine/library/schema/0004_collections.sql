-- Documents in named collections, folders that are watched, and files that could not be added.

create table collections (
    id integer primary key autoincrement,
    name text not null unique collate nocase,
    created text not null
) strict;

create table collection_documents (
    collection_id integer not null references collections (id) on delete cascade,
    document_id integer not null references documents (id) on delete cascade,
    primary key (collection_id, document_id)
) without rowid, strict;

create index collections_of_document on collection_documents (document_id);

create table watched_folders (
    id integer primary key autoincrement,
    path text not null unique,
    collection_id integer references collections (id) on delete set null,
    document_class text not null,
    looked text not null default ''
) strict;

-- `size_bytes` and `modified_ns` are as last seen; `seen` says since when they are so.
create table watched_files (
    folder_id integer not null references watched_folders (id) on delete cascade,
    path text not null,
    size_bytes integer not null,
    modified_ns integer not null,
    seen real not null,
    state text not null check (state in ('settling', 'stored', 'refused', 'missing')),
    document_id integer references documents (id) on delete set null,
    primary key (folder_id, path)
) without rowid, strict;

create index watched_files_of_document on watched_files (document_id);

create table refusals (
    path text primary key,
    at text not null,
    kind text not null,
    error text not null,
    advice text not null
) without rowid, strict;
