-- Figures made public: copies that never change, and whatever became of them stays known.
set role app_owner;

create table app.release (
  like app.record_base including all,
  indicator text not null check (indicator in ('persons_rescued', 'operations_held', 'persons_arrested', 'outreach_relationships')),
  reach text not null check (reach in ('period', 'since', 'standing')),
  from_day date not null,
  to_day date not null,
  broken_by text[] not null default '{}',
  state text not null check (state in ('planned', 'dropped', 'released', 'superseded', 'withdrawn')),
  not_before date,
  released_on date,
  qualifier text,
  value int check (value >= 0),
  declared_part int check (declared_part >= 0),
  groups jsonb not null,
  cells jsonb not null,
  shown jsonb not null,
  supersedes_id app.id,
  ended_at timestamptz,
  ended_why text check (length(ended_why) between 1 and 1000),
  check (from_day <= to_day),
  check ((released_on is not null) = (state in ('released', 'superseded', 'withdrawn'))),
  check ((released_on is null) or (value is not null and jsonb_array_length(shown) > 0)),
  foreign key (organisation_id, supersedes_id) references app.release
);
comment on table app.release is 'A figure made public, true and as shown. What is public never changes: another takes its place, or it is withdrawn.';
call app.guard_record('app.release', 'release', 'figures');

-- A number goes out on two people's word, and what went out is the same for ever: whoever has it must be able to trust it.
create function app.release_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if tg_op = 'UPDATE' and old.released_on is not null and (new.indicator, new.reach, new.from_day, new.to_day, new.broken_by, new.released_on, new.qualifier, new.value, new.declared_part, new.groups, new.cells, new.shown)
      is distinct from (old.indicator, old.reach, old.from_day, old.to_day, old.broken_by, old.released_on, old.qualifier, old.value, old.declared_part, old.groups, old.cells, old.shown)
    then raise insufficient_privilege using message = 'what is public never changes'; end if;
  if me.staff_id is null or new.state is distinct from 'released' or (tg_op = 'UPDATE' and old.state is not distinct from new.state) then return new; end if;
  if me.device_id <> 'second person' or not exists (select from app.second_person p
      where p.organisation_id = me.organisation_id and p.asked_by = me.staff_id and p.settled is null and p.act = 'release.release-figure')
    then raise insufficient_privilege; end if;
  return new;
end $$;
create trigger release_by_two before insert or update on app.release for each row execute function app.release_by_two();

revoke execute on function app.release_by_two from public;

reset role;
