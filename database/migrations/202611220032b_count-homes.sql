-- What a home counts: beds in use and closed, and the stays and leaves of a month. Numbers, ids, days and codes; no name and no word.
set role app_owner;

drop function app.beds_taken();
create function app.beds_taken() returns table (home_id text, taken int, closed int)
language sql stable security definer set search_path = pg_catalog, app as $$
  select o.id::text,
         (select count(*)::int from app.placement p
           where p.organisation_id = o.organisation_id and p.facility_id = o.id and p.discharged is null),
         (select count(*)::int from app.bed b
           where b.organisation_id = o.organisation_id and b.home_id = o.id and b.gone is null and b.closed_since is not null
             and (b.closed_until is null or b.closed_until >= (now() at time zone 'Asia/Kolkata')::date)
             and not exists (select from app.bed_use u where u.organisation_id = b.organisation_id and u.bed_id = b.id and u.until_at is null))
    from app.my_session() s
    join app.organisation o on o.organisation_id = s.organisation_id and o.kind = 'home'
   where 'placement' = any (app.role_reads(s.organisation_id, s.staff_id))
$$;
comment on function app.beds_taken is 'Open stays and closed beds per home, for those who work with stays. Who they are is another question, and has another answer.';
revoke execute on function app.beds_taken from public;
grant execute on function app.beds_taken to app_case;

-- Whether the asker keeps this home, or reads every stay. Of another organisation's home there is nothing to keep.
create function app.keeps_home(home text) returns boolean
language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (
    select from app.my_session() s
      join app.organisation o on o.organisation_id = s.organisation_id and o.id = home and o.kind = 'home'
     where 'placement' = any ((select app.my_wide_reads())::text[])
        or exists (select from app.access a
             where a.organisation_id = s.organisation_id and a.staff_id = s.staff_id and a.scope_id = home
               and 'placement' = any (a.reads) and (a.until_at is null or a.until_at > now())))
$$;
comment on function app.keeps_home is 'Whether the asker has to do with the inside of this home.';
revoke execute on function app.keeps_home from public;
grant execute on function app.keeps_home to app_case;

create function app.home_stays(home text, from_ date, to_ date)
returns table (id text, admitted json, discharged json, basis text, outcome text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select p.id::text,
         json_build_object('earliest', (p.admitted).earliest, 'latest', (p.admitted).latest),
         case when p.discharged is null then null
              else json_build_object('earliest', (p.discharged).earliest, 'latest', (p.discharged).latest) end,
         p.basis, p.discharge_outcome
    from app.my_session() s
    join app.placement p on p.organisation_id = s.organisation_id and p.facility_id = home
   where app.keeps_home(home)
     and coalesce((p.admitted).earliest, (p.admitted).latest, to_) <= to_
     and (p.discharged is null or coalesce((p.discharged).latest, (p.discharged).earliest, from_) >= from_)
$$;
comment on function app.home_stays is 'The stays of a home that touch a span, without whose they are: a home’s own count must not shrink when somebody leaves its view.';
revoke execute on function app.home_stays from public;
grant execute on function app.home_stays to app_case;

create function app.home_leaves(home text, from_ date, to_ date)
returns table (id text, stay text, kind text, left_at timestamptz, back_at timestamptz, due_back timestamptz)
language sql stable security definer set search_path = pg_catalog, app as $$
  select l.id::text, l.placement_id::text, l.kind, l.left_at, l.back_at, l.due_back
    from app.my_session() s
    join app.placement p on p.organisation_id = s.organisation_id and p.facility_id = home
    join app.leave l on l.organisation_id = p.organisation_id and l.placement_id = p.id and l.left_at is not null
   where app.keeps_home(home)
     and (l.left_at at time zone 'Asia/Kolkata')::date <= to_
     and (coalesce(l.back_at, l.called_off, 'infinity') at time zone 'Asia/Kolkata')::date >= from_
$$;
comment on function app.home_leaves is 'The leaves of a home that touch a span, without whose they are.';
revoke execute on function app.home_leaves from public;
grant execute on function app.home_leaves to app_case;

reset role;
