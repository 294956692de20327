-- Whether a closed bed is open again is told by the organisation's day, which the asker gives: not by the clock of the database,
-- which knows no house and no demonstration.
set role app_owner;

drop function app.beds_taken();
create function app.beds_taken(today date) returns table (home_id text, taken int, closed int)
language sql stable security definer set search_path = pg_catalog, app as $$
  select o.id::text,
         (select count(*)::int from app.placement p
           where p.organisation_id = o.organisation_id and p.facility_id = o.id and p.discharged is null),
         (select count(*)::int from app.bed b
           where b.organisation_id = o.organisation_id and b.home_id = o.id and b.gone is null and b.closed_since <= today
             and (b.closed_until is null or b.closed_until >= today)
             and not exists (select from app.bed_use u where u.organisation_id = b.organisation_id and u.bed_id = b.id and u.until_at is null))
    from app.my_session() s
    join app.organisation o on o.organisation_id = s.organisation_id and o.kind = 'home'
   where 'placement' = any (app.role_reads(s.organisation_id, s.staff_id))
$$;
comment on function app.beds_taken is 'Open stays and closed beds per home on a day, for those who work with stays. Who they are is another question, and has another answer.';
revoke execute on function app.beds_taken from public;
grant execute on function app.beds_taken to app_case;

reset role;
