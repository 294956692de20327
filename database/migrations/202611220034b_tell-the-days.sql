-- Where an organisation works, for rules that only one state has; and a calendar that tells days and nothing else.
set role app_owner;

create table app.clock_place (
  like app.record_base including all,
  states text[] not null default '{}' check (cardinality(states) <= 40),
  unique (organisation_id)
);
comment on table app.clock_place is 'The states of India in which the organisation works: rules of other states do not run.';
call app.guard_record('app.clock_place', 'clock-place', 'directory');

create table app.calendar_link (
  organisation_id app.id not null,
  staff_id app.id not null,
  token_hash bytea not null unique,
  made_at timestamptz not null default now(),
  days jsonb not null default '[]' check (jsonb_typeof(days) = 'array' and length(days::text) <= 20000),
  days_at timestamptz,
  primary key (organisation_id, staff_id),
  foreign key (organisation_id, staff_id) references app.credential
);
comment on table app.calendar_link is 'A secret address by which a colleague’s calendar asks on which days something is due. Her own browser writes the days; no record is read for it.';
call app.wall('app.calendar_link');

create function app.put_calendar_link(hash bytea) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if not app.stepped_up(true) then raise insufficient_privilege; end if;
  insert into app.calendar_link (organisation_id, staff_id, token_hash)
    select s.organisation_id, s.staff_id, hash from app.my_session() s where s.staff_id is not null
    on conflict (organisation_id, staff_id) do update set token_hash = excluded.token_hash, made_at = now(), days = '[]', days_at = null;
  return found;
end $$;
create function app.end_calendar_link() returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  delete from app.calendar_link l using app.my_session() s where l.organisation_id = s.organisation_id and l.staff_id = s.staff_id;
  return found;
end $$;
create function app.put_calendar_days(days_ jsonb) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  update app.calendar_link l set days = days_, days_at = now() from app.my_session() s
   where l.organisation_id = s.organisation_id and l.staff_id = s.staff_id;
  return found;
end $$;
create function app.my_calendar() returns json language sql stable security definer set search_path = pg_catalog, app as $$
  select json_build_object('madeAt', app.moment_text(l.made_at), 'daysAt', app.moment_text(l.days_at))
    from app.calendar_link l, app.my_session() s where l.organisation_id = s.organisation_id and l.staff_id = s.staff_id
$$;
-- Of whoever is suspended or has left, nothing is told any more.
create function app.calendar_of(hash bytea) returns table (app_name text, days jsonb, days_at timestamptz)
language sql stable security definer set search_path = pg_catalog, app as $$
  select t.app_name, l.days, l.days_at from app.calendar_link l
    join app.credential c on c.organisation_id = l.organisation_id and c.staff_id = l.staff_id and c.suspended_at is null
    join app.tenant t on t.id = l.organisation_id
   where l.token_hash = hash
     and not exists (select from app.staff_member m where m.organisation_id = l.organisation_id and m.id = l.staff_id and m.left_on is not null)
$$;
revoke execute on function app.put_calendar_link, app.end_calendar_link, app.put_calendar_days, app.my_calendar, app.calendar_of from public;
grant execute on function app.put_calendar_link, app.end_calendar_link, app.put_calendar_days, app.my_calendar to app_case;
grant execute on function app.calendar_of to app_door;

reset role;
