-- The public face. It is served by a process of its own under a role of its own, which reads what was published and leaves
-- what readers send. It holds no grant on any table of the house: whoever takes it over finds what everybody may read.
do $$
begin
  if not exists (select from pg_roles where rolname = 'app_site') then create role app_site login nobypassrls; end if;
end $$;
create schema site;
alter schema site owner to app_owner;
grant usage on schema site to app_site, app_case;
-- The forms of ids, which columns of this schema have. Of the tables beside them it has no grant.
grant usage on schema app to app_site;
set role app_owner;

create table site.copy (
  organisation_id app.id not null references app.tenant,
  kind text not null check (kind ~ '^[a-z][a-z-]{1,30}$'),
  id app.id not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  compartment text not null check (compartment in ('publishing', 'figures', 'donor', 'directory')),
  slug text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  body jsonb,
  visible_from timestamptz not null,
  taken_back_at timestamptz,
  taken_back_for text check (length(taken_back_for) between 1 and 60),
  changed_at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, kind, id, language),
  check ((body is null) = (taken_back_at is not null)),
  check ((taken_back_for is null) or taken_back_at is not null)
);
create unique index copy_slug on site.copy (organisation_id, kind, language, slug) where slug is not null;
comment on table site.copy is 'What was published, as a copy: what anybody may read. `language` is `mul` where one copy serves all. Taken back, its words are gone and its place is kept, so that whoever comes is told.';
comment on column site.copy.slug is 'Letters of ASCII: an address that can be read over a telephone. A slug that was taken back stays taken.';
comment on column site.copy.taken_back_for is 'A code for words to the reader, never the reason that was given in the house.';

-- A copy changed is a copy of another moment: what is cached asks for the newest of these.
create function site.touch() returns trigger language plpgsql set search_path = pg_catalog, app as $$
begin new.changed_at := clock_timestamp(); return new; end $$;
create trigger touch before update on site.copy for each row execute function site.touch();
create index copy_changed on site.copy (changed_at);

create table site.picture (
  organisation_id app.id not null references app.tenant,
  id app.id not null,
  width int not null check (width between 1 and 4000),
  height int not null check (height between 1 and 4000),
  media_type text not null check (media_type in ('image/webp', 'image/jpeg', 'image/png')),
  bytes bytea not null check (length(bytes) between 1 and 600000),
  primary key (organisation_id, id, width, media_type)
);
comment on table site.picture is 'Pictures that may be shown, drawn anew from what was uploaded: without place, time, camera or thumbnail.';

create table site.inbox (
  organisation_id app.id not null references app.tenant,
  id app.id not null,
  kind text not null check (kind ~ '^[a-z][a-z-]{1,30}$'),
  compartment text not null check (compartment in ('publishing', 'donor')),
  about app.id,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  once text check (length(once) between 1 and 200),
  said jsonb not null check (length(said::text) <= 20000),
  came_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, kind, once)
);
create index inbox_waiting on site.inbox (organisation_id, kind, came_at, id) where settled_at is null;
comment on table site.inbox is 'What readers sent: comments, prayers, offers, gifts. Nobody has looked at it. The site can leave something here and read none of it.';
comment on column site.inbox.once is 'What may come only once: the number of an event, a proof of work.';

alter table site.copy enable row level security;
alter table site.picture enable row level security;
alter table site.inbox enable row level security;
alter table site.copy force row level security;
alter table site.picture force row level security;
alter table site.inbox force row level security;

create policy shown on site.copy for select to app_site using (visible_from <= now());
create policy seen on site.copy for select to app_case using (organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_reads())::text[]));
create policy added on site.copy for insert to app_case with check (organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_writes())::text[]));
create policy changed on site.copy for update to app_case using (organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_writes())::text[]));
create policy shown on site.picture for select to app_site using (true);
create policy seen on site.picture for select to app_case using (organisation_id = (select app.my_organisation()) and 'publishing' = any ((select app.my_wide_reads())::text[]));
create policy added on site.picture for insert to app_case with check (organisation_id = (select app.my_organisation()) and 'publishing' = any ((select app.my_wide_writes())::text[]));
create policy gone on site.picture for delete to app_case using (organisation_id = (select app.my_organisation()) and 'publishing' = any ((select app.my_wide_writes())::text[]));
create policy left_here on site.inbox for insert to app_site with check (settled_at is null);
create policy seen on site.inbox for select to app_case using (organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_reads())::text[]));
create policy settled on site.inbox for update to app_case using (organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_writes())::text[]));
create policy gone on site.inbox for delete to app_case using (organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_writes())::text[]));

grant select on site.copy, site.picture to app_site;
grant insert on site.inbox to app_site;
grant select, insert, update on site.copy to app_case;
grant select, insert, delete on site.picture to app_case;
grant select, update (settled_at), delete on site.inbox to app_case;
revoke execute on function site.touch from public;

reset role;
