-- The journal is one list of what happened: commands, refusals, reads, reveals, exports, sign-ins, grants. Each is a leaf
-- of its organisation's Merkle tree. What may have to be erased one day (words, names) stands in `payload`, which is no part
-- of a leaf: only its hash is. Handbook §3.3; security.md §3.7.
set role app_owner;

drop function app.identity_looks(text, timestamptz);
drop index app.identity_opened;
alter table app.journal rename column command_id to id;
alter table app.journal rename column name to action;
alter table app.journal
  alter column staff_id drop not null,
  alter column asked_at drop not null,
  alter column content_hash drop not null,
  add column kind text not null default 'command' check (kind ~ '^[a-z][a-z-]{2,29}$'),
  add column resource text not null default '' check (length(resource) <= 60),
  add column session text not null default '' check (length(session) <= 16),
  add column records text[] not null default '{}',
  add column people text[] not null default '{}',
  add column purpose text check (length(purpose) <= 60),
  add column code text check (length(code) <= 80),
  add column payload text,
  add column payload_hash bytea,
  add column rev bigint not null default app.this_rev();
update app.journal set
  kind = case when outcome = 'refused' then 'refusal' when action = 'person.open-identity' then 'reveal' else 'command' end,
  resource = split_part(action, '.', 1),
  records = array(select r -> 'record' ->> 'id' from json_array_elements(answer -> 'records') r),
  people = array(select distinct p.id::text from app.person p where p.organisation_id = journal.organisation_id and (p.id = input ->> 'personId'
    or p.id in (select r -> 'record' ->> 'id' from json_array_elements(answer -> 'records') r)) order by 1),
  purpose = case when action = 'person.open-identity' then input ->> 'purpose' end,
  code = answer -> 'refusal' ->> 'code',
  payload = '{"input":' || input::text || ',"answer":' || answer::text || '}';
update app.journal set payload_hash = sha256(convert_to(payload, 'UTF8'));
alter table app.journal drop column input, drop column answer;
alter table app.journal alter column kind drop default, alter column resource drop default, alter column session drop default;
drop index app.journal_organisation_id_seq_idx;
create unique index on app.journal (organisation_id, seq);
create index on app.journal (organisation_id, staff_id, seq);
create index on app.journal (organisation_id, kind, seq);
create index on app.journal (organisation_id, rev, seq);
comment on table app.journal is 'Everything that happened, in one list, written in the same transaction as what it tells of. Nobody changes or removes a row.';
comment on column app.journal.records is 'What was asked for, or written: records and scopes, by id.';
comment on column app.journal.people is 'Whose records were in the answer or in the question, by id.';
comment on column app.journal.payload is 'Words and values: a command''s input and answer, a reason. Sealed under the keys of its people; its hash stands in the leaf.';
comment on column app.journal.session is 'The beginning of the session''s token hash: tells two sessions of one colleague apart, and signs nobody in.';

create table app.journal_about (
  organisation_id app.id not null references app.tenant,
  about text not null,
  seq bigint not null,
  primary key (organisation_id, about, seq)
);
comment on table app.journal_about is 'Which entries name a person, a record or a scope. Derived from app.journal; `journal verify` compares the two.';
call app.wall('app.journal_about');
insert into app.journal_about select distinct j.organisation_id, x, j.seq from app.journal j, unnest(j.records || j.people) x;

-- Not even the owner rewrites the past. Whoever switches this off is found by the tree.
create function app.stays_written() returns trigger language plpgsql set search_path = pg_catalog, app as $$
begin
  raise exception 'the journal is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create trigger stays before update or delete on app.journal for each row execute function app.stays_written();
create trigger stays_whole before truncate on app.journal for each statement execute function app.stays_written();

-- Writes one entry and gives back the people in it. `about` is every id that was in the question or the answer.
create function app.note_for(
  org text, staff text, kind_ text, action_ text, resource_ text, records_ text[] default '{}', about text[] default '{}',
  purpose_ text default null, outcome_ text default 'accepted', code_ text default null, payload_ text default null,
  id_ uuid default gen_random_uuid(), asked timestamptz default null, content bytea default null, device text default '', session_ text default ''
) returns text[] language plpgsql security definer set search_path = pg_catalog, app as $$
declare
  who text[] := array(select p.id::text from app.person p where p.organisation_id = org and p.id = any (about || records_) order by 1);
  n bigint;
begin
  insert into app.journal (organisation_id, id, kind, action, resource, staff_id, device_id, session, asked_at, outcome, code, purpose,
      records, people, content_hash, payload, payload_hash)
    values (org, id_, kind_, action_, resource_, staff, device, session_, asked, outcome_, code_, purpose_,
      records_, who, content, payload_, sha256(convert_to(payload_, 'UTF8')))
    returning seq into n;
  insert into app.journal_about select org, x, n from (select unnest(records_ || who) as x) a group by x;
  return who;
end $$;

-- As the asker. Without a live session nothing can be noted, and so nothing that must be noted can happen.
create function app.note(
  kind_ text, action_ text, resource_ text, records_ text[] default '{}', about text[] default '{}',
  purpose_ text default null, outcome_ text default 'accepted', code_ text default null, payload_ text default null,
  id_ uuid default gen_random_uuid(), asked timestamptz default null, content bytea default null
) returns text[] language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if me.staff_id is null then raise exception 'nobody is signed in' using errcode = 'SH401'; end if;
  return app.note_for(me.organisation_id, me.staff_id, kind_, action_, resource_, records_, about, purpose_, outcome_, code_, payload_,
    id_, asked, content, me.device_id, left(encode(me.token_hash, 'hex'), 16));
end $$;

create function app.identity_looks(person text, since timestamptz) returns table (people int, times int)
language sql stable security definer set search_path = pg_catalog, app as $$
  select count(distinct j.staff_id)::int, count(*)::int from app.journal_about a
    join app.journal j on j.organisation_id = a.organisation_id and j.seq = a.seq
   where a.organisation_id = app.my_organisation() and a.about = person
     and j.action = 'person.open-identity' and j.kind = 'reveal' and j.recorded_at >= since
$$;

create or replace function app.asking(command uuid) returns json language sql stable security definer set search_path = pg_catalog, app as $$
  select json_build_object(
    'organisationId', s.organisation_id, 'staffId', s.staff_id, 'deviceId', s.device_id,
    'name', (select m.name from app.staff_member m where m.organisation_id = s.organisation_id and m.id = s.staff_id),
    'roles', (select coalesce(json_agg(r.role order by r.role), '[]') from app.staff_role r where r.organisation_id = s.organisation_id
               and r.staff_id = s.staff_id and (r.until_at is null or r.until_at > now())),
    'seen', (select case when j.staff_id = s.staff_id then json_build_object('hash', encode(j.content_hash, 'hex'), 'payload', j.payload)
                      else json_build_object('hash', '', 'payload', null) end from app.journal j
               where j.organisation_id = s.organisation_id and j.id = command))
  from app.my_session() s where s.staff_id is not null
$$;

drop policy own on app.journal;
drop policy mine on app.journal;
create policy read on app.journal for select to app_case using (organisation_id = (select app.my_organisation())
  and (staff_id = (select app.my_reader()) or 'journal' = any ((select app.my_wide_reads())::text[])));
create policy read on app.journal_about for select to app_case using (organisation_id = (select app.my_organisation())
  and 'journal' = any ((select app.my_wide_reads())::text[]));
-- What was written or said in a command is no part of reading the journal.
revoke select, insert on app.journal from app_case;
grant select (organisation_id, seq, id, kind, action, resource, staff_id, device_id, session, asked_at, recorded_at, outcome, code, purpose,
  records, people, payload_hash, rev) on app.journal to app_case;
grant select on app.journal_about to app_case;
revoke execute on function app.note_for, app.note, app.identity_looks, app.stays_written from public;
grant execute on function app.note, app.identity_looks to app_case;
grant execute on function app.asking to app_case;

-- The tree: one for each organisation, grown by the server that holds the lock, as the owner. The application only reads it.
create table app.journal_tree (
  organisation_id app.id primary key references app.tenant,
  size bigint not null default 0,
  rev bigint not null default 0,
  seq bigint not null default 0
);
comment on table app.journal_tree is 'How many entries are leaves, and the last of them in the order of transactions.';
create table app.journal_leaf (
  organisation_id app.id not null references app.tenant,
  index bigint not null,
  seq bigint not null,
  primary key (organisation_id, index),
  unique (organisation_id, seq)
);
comment on table app.journal_leaf is 'Which entry is which leaf. Gapless; the order is that of transactions, so that a late commit passes nothing over.';
create table app.journal_tile (
  organisation_id app.id not null references app.tenant,
  level smallint not null,
  n bigint not null,
  hashes bytea not null check (length(hashes) % 32 = 0 and length(hashes) between 32 and 8192),
  primary key (organisation_id, level, n)
);
alter table app.journal_tile alter column hashes set storage external;
comment on table app.journal_tile is '256 hashes side by side, as in C2SP tlog-tiles. Those at the right edge hold as many as there are.';
create table app.journal_checkpoint (
  organisation_id app.id not null references app.tenant,
  size bigint not null,
  note text not null,
  signed_at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, size)
);
comment on table app.journal_checkpoint is 'Signed tree heads. Every colleague''s browser keeps the last one it saw and will not believe a tree that does not hold it.';
do $$
declare t text;
begin
  foreach t in array array['journal_tree', 'journal_leaf', 'journal_tile', 'journal_checkpoint'] loop
    call app.wall(('app.' || t)::regclass);
    execute format('create policy own on app.%I for select to app_case using (organisation_id = (select app.my_organisation()))', t);
    execute format('grant select on app.%I to app_case', t);
  end loop;
end $$;

reset role;
