-- Those who reached safety are counted by district as well: by the operation's own code, and by a number of the operation that
-- holds for this count alone.
set role app_owner;

drop function app.persons_rescued_between(date, date);
create function app.persons_rescued_between(first_day date, last_day date)
returns table (person text, happened json, born json, birth_basis text, gender text, district int, operation text)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare org text := app.must_reach_figures();
begin
  return query select dense_rank() over (order by p.id)::text, app.dated_json(r.at), app.dated_json(p.born), p.birth_basis, p.gender,
      o.lgd_district, dense_rank() over (order by o.id)::text
    from app.person_rescued r join app.person p on p.organisation_id = r.organisation_id and p.id = app.person_now(org, r.person_id)
    join app.operation o on o.organisation_id = r.organisation_id and o.id = r.operation_id
   where r.organisation_id = org and app.may_lie_in(r.at, first_day, last_day) and not app.is_invented(org, r.person_id);
end $$;
revoke execute on function app.persons_rescued_between from public;
grant execute on function app.persons_rescued_between to app_case;

reset role;
