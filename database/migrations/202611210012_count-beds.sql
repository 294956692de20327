-- How many beds of each home are taken: a count without a name, so that a warden knows which home has room.
set role app_owner;

create function app.beds_taken() returns table (home_id text, taken int)
language sql stable security definer set search_path = pg_catalog, app as $$
  select o.id::text, count(p.id)::int
    from app.my_session() s
    join app.organisation o on o.organisation_id = s.organisation_id and o.kind = 'home'
    left join app.placement p on p.organisation_id = o.organisation_id and p.facility_id = o.id and p.discharged is null
   where 'placement' = any (app.role_reads(s.organisation_id, s.staff_id))
   group by o.id
$$;
comment on function app.beds_taken is 'Open stays per home, for those who work with stays. Who they are is another question, and has another answer.';
revoke execute on function app.beds_taken from public;
grant execute on function app.beds_taken to app_case;

reset role;
