-- A number that is told says how it was told, as of when, and, where it is another's, of what and by whom. What is public
-- has a copy, and a copy of a figure exists for what is public and for nothing else.
set role app_owner;

alter table app.release
  drop constraint release_indicator_check,
  add constraint release_indicator_check check (indicator in ('persons_rescued', 'operations_held', 'persons_arrested', 'outreach_relationships', 'outreach_areas', 'quoted_estimate')),
  add column told text not null default 'counts' check (told in ('counts', 'shares')),
  add column rounded_to int not null default 1 check (rounded_to in (1, 5, 10)),
  add column as_of date,
  add column quoted jsonb check (jsonb_typeof(quoted) = 'object'),
  add check ((indicator = 'quoted_estimate') = (quoted is not null));
comment on column app.release.rounded_to is 'To which base what is shown was rounded; value and cells stay as they are true.';
comment on column app.release.quoted is 'Of whom another says this number, in four languages, and who says so: null where no source is given, which is told.';

alter table app.declared_figure
  drop constraint declared_figure_indicator_check,
  add constraint declared_figure_indicator_check check (indicator in ('persons_rescued', 'operations_held', 'persons_arrested', 'outreach_relationships', 'outreach_areas')),
  drop constraint declared_figure_unit_check,
  add constraint declared_figure_unit_check check (unit in ('person', 'operation', 'relationship', 'area'));

create or replace function app.release_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if tg_op = 'UPDATE' and old.released_on is not null and (new.indicator, new.reach, new.from_day, new.to_day, new.broken_by, new.told, new.rounded_to, new.as_of, new.quoted, new.released_on, new.qualifier, new.value, new.declared_part, new.groups, new.cells, new.shown)
      is distinct from (old.indicator, old.reach, old.from_day, old.to_day, old.broken_by, old.told, old.rounded_to, old.as_of, old.quoted, old.released_on, old.qualifier, old.value, old.declared_part, old.groups, old.cells, old.shown)
    then raise insufficient_privilege using message = 'what is public never changes'; end if;
  if me.staff_id is null or new.state is distinct from 'released' or (tg_op = 'UPDATE' and old.state is not distinct from new.state) then return new; end if;
  if me.device_id <> 'second person' or not exists (select from app.second_person p
      where p.organisation_id = me.organisation_id and p.asked_by = me.staff_id and p.settled is null and p.act in ('release.release-figure', 'release.quote-estimate'))
    then raise insufficient_privilege; end if;
  return new;
end $$;

-- Nobody puts a number before the public beside the rules: a copy stands for a release that is out.
create function app.figure_copy_is_released() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if new.kind = 'figure' and new.body is not null and not exists (select from app.release r
      where r.organisation_id = new.organisation_id and r.id = new.id and r.state = 'released')
    then raise insufficient_privilege using message = 'a copy of a figure stands for a release'; end if;
  return new;
end $$;
create trigger figure_is_released before insert or update on site.copy for each row execute function app.figure_copy_is_released();

-- What was taken back, or has another in its place, is gone from before the public in the same moment, whoever forgot it.
create function app.release_leaves_site() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if old.state = 'released' and new.state <> 'released' then
    update site.copy c set body = null, taken_back_at = now(), taken_back_for = new.state
     where c.organisation_id = new.organisation_id and c.kind = 'figure' and c.id = new.id and c.body is not null;
  end if;
  return null;
end $$;
create trigger release_leaves_site after update on app.release for each row execute function app.release_leaves_site();

-- In how many parts of town somebody works on a day. How many, and never which.
create function app.outreach_areas_by(last_day date) returns table (since json, until json)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare org text := app.must_reach_figures();
begin
  return query select app.dated_json(a.worked_since), app.dated_json(a.worked_until) from app.outreach_area a
   where a.organisation_id = org and coalesce((a.worked_since).earliest <= last_day, true) and coalesce((a.worked_until).latest >= last_day, true);
end $$;

-- What was done to those whom persons_rescued_between counts, by the same numbers, still sealed: the server opens it to count.
create function app.profiles_rescued_between(first_day date, last_day date) returns table (person text, profile text)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare org text := app.must_reach_figures();
begin
  return query select * from (
    select dense_rank() over (order by p.id)::text, case when e.sealed is null then null else
        '{' || app.sealed_place('exploitation-profile', e.organisation_id, e.id, e.version, e.sealed, 'exploitationTypes') || '}' end
      from app.person_rescued r join app.person p on p.organisation_id = r.organisation_id and p.id = app.person_now(org, r.person_id)
      left join app.exploitation_profile e on e.organisation_id = org and app.person_now(org, e.person_id) = p.id and e.status <> 'not_trafficked'
     where r.organisation_id = org and app.may_lie_in(r.at, first_day, last_day) and not app.is_invented(org, r.person_id)) found(person, profile)
   where found.profile is not null;
end $$;

revoke execute on function app.figure_copy_is_released, app.release_leaves_site, app.outreach_areas_by, app.profiles_rescued_between from public;
grant execute on function app.outreach_areas_by, app.profiles_rescued_between to app_case;

reset role;
