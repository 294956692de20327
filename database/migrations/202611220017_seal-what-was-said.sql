-- A key for every person, wrapped by a ring that lies outside the database.
set role app_owner;

create table app.subject_key (
  organisation_id app.id not null references app.tenant,
  subject_id app.id not null,
  wrapped text check (wrapped ~ '^r[0-9]{1,6}\.[A-Za-z0-9_-]{80}$'),
  made_at timestamptz not null default now(),
  erased_at timestamptz,
  primary key (organisation_id, subject_id),
  check ((wrapped is null) = (erased_at is not null))
);
create index subject_key_by_ring on app.subject_key ((split_part(wrapped, '.', 1)));
comment on table app.subject_key is 'The key of one person, or of a scope that is about no single person, wrapped by the key ring. Destroyed, it destroys what was sealed under it, wherever a copy lies. Dumped apart from all other tables: see docs/keys.md.';
call app.wall('app.subject_key');
create policy made on app.subject_key for insert to app_case with check (organisation_id = (select app.my_organisation()) and erased_at is null);
grant insert on app.subject_key to app_case;

-- Wrapped, they open nothing without the ring. `person` is whom a key is about: herself, or whose case file it is.
create function app.subject_keys(org text, subjects text[]) returns table (subject text, person text, wrapped text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select k.subject_id::text, coalesce((select p.id::text from app.person p where p.organisation_id = org and p.id = k.subject_id),
      (select c.person_id::text from app.case_file c where c.organisation_id = org and c.id = k.subject_id)), k.wrapped
    from app.subject_key k where k.organisation_id = org and k.subject_id = any (subjects)
$$;
-- Whether anything was sealed already: then a missing ring is a misfortune to be mended, never a reason to make a new one.
create function app.keys_in_use() returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (select from app.subject_key where wrapped is not null)
$$;
revoke execute on function app.subject_keys, app.keys_in_use from public;
grant execute on function app.subject_keys, app.keys_in_use to app_case;

reset role;
