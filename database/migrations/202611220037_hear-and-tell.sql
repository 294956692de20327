-- What is said against us, in a need-to-know of its own; what happened in a home or on the way. What is words lies sealed.
set role app_owner;

create table app.complaint (
  like app.record_base including all,
  received app.dated not null check ((received).said is null),
  handler_id app.id not null,
  foreign key (organisation_id, handler_id) references app.staff_member
);
comment on table app.complaint is 'Somebody says that something with us is not right. Whom it is about and what came of it lie sealed; no role reaches it, only a name.';
call app.guard_record('app.complaint', 'complaint', 'complaint');

create table app.incident (
  like app.record_base including all,
  home_id app.id,
  happened app.dated not null check ((happened).said is null),
  foreign key (organisation_id, home_id) references app.organisation
);
create index on app.incident (organisation_id, home_id);
comment on table app.incident is 'Something that happened in a home or on the way. What, to whom, and who was told lie sealed.';
call app.guard_record('app.incident', 'incident', 'placement');

create function app.home_incidents(home text, from_ date, to_ date) returns table (id text, happened json)
language sql stable security definer set search_path = pg_catalog, app as $$
  select i.id::text, json_build_object('earliest', (i.happened).earliest, 'latest', (i.happened).latest)
    from app.my_session() s
    join app.incident i on i.organisation_id = s.organisation_id and i.home_id = home
   where app.keeps_home(home)
     and coalesce((i.happened).earliest, (i.happened).latest, from_) between from_ and to_
$$;
comment on function app.home_incidents is 'What happened in a home in a span, as ids and days: a count must not shrink because one person may not be seen.';
revoke execute on function app.home_incidents from public;
grant execute on function app.home_incidents to app_case;

reset role;
