-- Pictures that may stand in a story: drawn anew from what was sent, looked at by a second person, never a piece of evidence.
set role app_owner;

create table app.picture (
  like app.record_base including all,
  label text not null check (label in ('drawn', 'posed', 'no-people', 'no-face')),
  drawing text check (drawing in ('tree', 'river', 'lamp', 'kites')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  likeness text not null check (likeness ~ '^[0-9a-f]{16}$'),
  width int not null check (width between 1 and 4000),
  height int not null check (height between 1 and 4000),
  state text not null check (state in ('waiting', 'fit', 'unfit', 'withdrawn')),
  added_by app.id not null,
  checked_by app.id,
  checked_on date,
  seen text[] not null default '{}',
  check ((checked_by is null) = (checked_on is null)),
  check (drawing is null or label = 'drawn')
);
create unique index picture_once on app.picture (organisation_id, sha256) where state in ('waiting', 'fit');
comment on table app.picture is 'A picture of the house: what is told under it, what it says to whoever cannot see it, who looked at it. Its file lies apart.';
call app.guard_record('app.picture', 'picture', 'publishing');

-- What was looked at is what is shown: neither its file nor what is told of it changes, and nobody looks at her own.
create function app.picture_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if tg_op = 'UPDATE' and (new.label, new.drawing, new.sha256, new.likeness, new.width, new.height, new.added_by)
      is distinct from (old.label, old.drawing, old.sha256, old.likeness, old.width, old.height, old.added_by)
    then raise insufficient_privilege using message = 'a picture is never another'; end if;
  if tg_op = 'UPDATE' and old.state is distinct from new.state and old.state in ('unfit', 'withdrawn')
    then raise insufficient_privilege using message = 'what is gone does not come back'; end if;
  if new.state is distinct from 'fit' or new.drawing is not null or (tg_op = 'UPDATE' and old.state = 'fit') then return new; end if;
  if tg_op = 'INSERT' or new.checked_by is null or new.checked_by is distinct from new.changed_by or new.checked_by = new.added_by
    then raise insufficient_privilege using message = 'a second person looks at it'; end if;
  return new;
end $$;
create trigger picture_by_two before insert or update on app.picture for each row execute function app.picture_by_two();

create table app.picture_file (
  organisation_id app.id not null references app.tenant,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sent_by app.id not null,
  sent_at timestamptz not null default now(),
  likeness text not null check (likeness ~ '^[0-9a-f]{16}$'),
  width int not null,
  height int not null,
  sealed bytea not null check (length(sealed) between 30 and 3200000),
  primary key (organisation_id, sha256)
);
comment on table app.picture_file is 'The sizes of a picture, drawn anew and sealed together. The original is nowhere. Gone with the picture, or after a day that nobody took it.';
call app.wall('app.picture_file');
create policy seen on app.picture_file for select to app_case using (organisation_id = (select app.my_organisation())
  and 'publishing' = any ((select app.my_wide_reads())::text[]));
create policy sent on app.picture_file for insert to app_case with check (organisation_id = (select app.my_organisation())
  and sent_by = (select app.my_staff()) and 'publishing' = any ((select app.my_wide_writes())::text[]));
create policy gone on app.picture_file for delete to app_case using (organisation_id = (select app.my_organisation())
  and 'publishing' = any ((select app.my_wide_writes())::text[]));
grant select, insert, delete on app.picture_file to app_case;

-- Whether what somebody wants to publish lies among the evidence. Told to those who may publish, and nothing besides: not
-- which piece, nor whose.
create function app.is_kept_as_evidence(sha text, likeness text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select 'publishing' = any (app.my_wide_writes()) and (
    exists (select from app.evidence e where e.organisation_id = app.my_organisation() and e.sha256 = sha)
    or exists (select from app.evidence_file f where f.organisation_id = app.my_organisation() and f.sha256 = sha))
$$;
revoke execute on function app.picture_by_two, app.is_kept_as_evidence from public;
grant execute on function app.is_kept_as_evidence to app_case;

reset role;
