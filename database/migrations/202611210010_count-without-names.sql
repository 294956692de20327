-- Whoever may see a figure need not see the people in it. These functions count over records that the asker may not
-- read; they give no id, no name and no place, and only to those who reach the figures of the whole organisation.
set role app_owner;

create function app.must_reach_figures() returns text language plpgsql stable security definer set search_path = pg_catalog, app as $$
begin
  if not 'figures' = any (app.my_wide_reads()) then raise insufficient_privilege; end if;
  return app.my_organisation();
end $$;

create function app.may_lie_in(happened app.dated, first_day date, last_day date) returns boolean language sql immutable parallel safe
  return coalesce((happened).latest >= first_day, true) and coalesce((happened).earliest <= last_day, true);

create function app.persons_rescued_between(first_day date, last_day date)
returns table (person text, happened json, born json, birth_basis text, gender text)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare org text := app.must_reach_figures();
begin
  return query select dense_rank() over (order by r.person_id)::text, app.dated_json(r.at), app.dated_json(p.born), p.birth_basis, p.gender
    from app.person_rescued r join app.person p on p.organisation_id = r.organisation_id and p.id = r.person_id
   where r.organisation_id = org and app.may_lie_in(r.at, first_day, last_day);
end $$;

create function app.persons_arrested_between(first_day date, last_day date)
returns table (person text, happened json, born json, birth_basis text, gender text)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare org text := app.must_reach_figures();
begin
  return query select dense_rank() over (order by a.person_id)::text, app.dated_json(a.at), app.dated_json(p.born), p.birth_basis, p.gender
    from app.arrest a join app.person p on p.organisation_id = a.organisation_id and p.id = a.person_id
   where a.organisation_id = org and app.may_lie_in(a.at, first_day, last_day);
end $$;

-- When an operation was: by its start where the minute is known, else as it was said.
create function app.held_when(o app.operation) returns app.dated language sql stable
  return case when (o).started_at is null then (o).happened else row(
    ((o).started_at at time zone 'Asia/Kolkata')::date, ((o).started_at at time zone 'Asia/Kolkata')::date, (o).started_at, 'moment', null)::app.dated_parts::app.dated end;

create function app.operations_held_between(first_day date, last_day date) returns table (happened json)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare org text := app.must_reach_figures();
begin
  return query select app.dated_json(app.held_when(o)) from app.operation o
   where o.organisation_id = org and o.status = 'concluded' and app.may_lie_in(app.held_when(o), first_day, last_day);
end $$;

revoke execute on function app.persons_rescued_between, app.persons_arrested_between, app.operations_held_between, app.must_reach_figures from public;
grant execute on function app.persons_rescued_between, app.persons_arrested_between, app.operations_held_between, app.must_reach_figures, app.may_lie_in, app.held_when to app_case;

reset role;
