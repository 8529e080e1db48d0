-- Who did what and when, without any text of a patient. Records are only ever added: each is
-- sealed together with the one before it, and the last seal is kept in a file beside the library.
create table audit (
    sequence integer primary key,
    at text not null,
    who text not null,
    action text not null,
    about text not null,
    chain blob not null
) strict;

create trigger audit_is_not_changed
before update on audit
begin
    select raise(abort, 'audit records are never changed');
end;

create trigger audit_is_not_deleted
before delete on audit
begin
    select raise(abort, 'audit records are never deleted');
end;
