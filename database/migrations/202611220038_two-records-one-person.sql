-- Two records of one human being: each has its half of the merge in its own need-to-know. No record moves, no key changes.
set role app_owner;

create table app.person_merge (
  like app.record_base including all,
  person_id app.id not null,
  other_id app.id not null,
  other_code text not null,
  stays boolean not null,
  merged_at timestamptz not null,
  undone_at timestamptz,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, other_id) references app.person
);
create index on app.person_merge (organisation_id, person_id) where undone_at is null;
comment on table app.person_merge is 'That two records are one person: read together by whoever may see both. Why lies sealed.';
call app.guard_record('app.person_merge', 'person-merge', 'person');

-- Whoever asks sees of it what she sees of the halves; the functions of the owner see all.
create function app.same_as(org text, person text) returns text[] language plpgsql stable set search_path = pg_catalog, app as $$
begin
  return array(select person union select m.other_id from app.person_merge m where m.organisation_id = org and m.person_id = person and m.undone_at is null
    union select o.other_id from app.person_merge m join app.person_merge o on o.organisation_id = org and o.person_id = m.other_id and o.undone_at is null
     where m.organisation_id = org and m.person_id = person and m.undone_at is null);
end $$;
create function app.same_person(person text) returns text[] language sql stable return app.same_as(app.my_organisation(), person);
create function app.person_now(org text, person text) returns text language plpgsql stable set search_path = pg_catalog, app as $$
begin
  return coalesce((select m.other_id from app.person_merge m where m.organisation_id = org and m.person_id = person and not m.stays and m.undone_at is null limit 1), person);
end $$;

-- Written only while a second person stands by, and never into a chain: of two merges at once the later one is decided again.
create function app.merge_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if me.staff_id is null then return new; end if;
  -- Erasing takes the words and leaves the rest.
  if tg_op = 'UPDATE' and (new.person_id, new.other_id, new.other_code, new.stays, new.merged_at) = (old.person_id, old.other_id, old.other_code, old.stays, old.merged_at)
    and new.undone_at is not distinct from old.undone_at and new.sealed is null then return new; end if;
  if me.device_id <> 'second person' or new.person_id = new.other_id or not exists (select from app.second_person p
      where p.organisation_id = me.organisation_id and p.asked_by = me.staff_id and p.settled is null and p.act in ('person.merge-people', 'person.part-people'))
    then raise insufficient_privilege; end if;
  perform from app.scope s where s.organisation_id = new.organisation_id and s.id in (new.person_id, new.other_id) order by s.id for no key update;
  if tg_op = 'INSERT' and exists (select from app.person_merge m where m.organisation_id = new.organisation_id and m.undone_at is null
      and ((m.person_id = new.person_id and (not m.stays or not new.stays)) or (m.person_id = new.other_id and not m.stays and m.other_id <> new.person_id)))
    then raise serialization_failure; end if;
  return new;
end $$;
create trigger by_two before insert or update on app.person_merge for each row execute function app.merge_by_two();

-- A colleague who must not see the one must not see the other: they are the same.
create function app.merge_blocks() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.refresh_blocked(new.organisation_id, c.staff_id) from (select distinct x.staff_id from app.conflict x
    where x.organisation_id = new.organisation_id and x.ended_at is null and x.person_id in (new.person_id, new.other_id)) c;
  return null;
end $$;
create trigger block after insert or update on app.person_merge for each row execute function app.merge_blocks();

create or replace function app.blocked_due(org text, staff text) returns setof text language sql stable set search_path = pg_catalog, app as $$
  with own as (select w.id as person_id, c.kind from app.conflict c cross join lateral unnest(app.same_as(org, c.person_id)) w(id) where c.organisation_id = org and c.staff_id = staff and c.ended_at is null),
  link as (select l.from_scope, l.to_scope, t.of as to_of from app.scope_link l
      join app.scope f on f.organisation_id = org and f.id = l.from_scope and f.of <> 'home'
      join app.scope t on t.organisation_id = org and t.id = l.to_scope where l.organisation_id = org),
  files as (select l.from_scope, o.kind from own o join link l on l.to_scope = o.person_id),
  others as (select l.to_scope from files f join link l on l.from_scope = f.from_scope where f.kind = 'is'),
  theirs as (select l.from_scope from others o join link l on l.to_scope = o.to_scope)
  select person_id from own
  union select from_scope from files
  union select l.to_scope from files f join link l on l.from_scope = f.from_scope where l.to_of in ('tip', 'referral')
  union select to_scope from others
  union select from_scope from theirs
  union select l.to_scope from theirs t join link l on l.from_scope = t.from_scope where l.to_of in ('tip', 'referral')
$$;


-- Erasing her erases all of her.
create or replace function app.subjects_of(org text, person text) returns text[] language sql stable set search_path = pg_catalog, app as $$
  with file as (select c.id from app.case_file c where c.organisation_id = org and c.person_id = any (app.same_as(org, person)))
  select app.same_as(org, person) || array(
    select f.id::text from file f
    union select r.scope_id::text from app.referral r join file f on f.id = r.case_file_id where r.organisation_id = org
    union select t.scope_id::text from app.tip t join file f on f.id = t.case_file_id where t.organisation_id = org
      and not exists (select from app.tip o join app.case_file c on c.organisation_id = org and c.id = o.case_file_id
        where o.organisation_id = org and o.scope_id = t.scope_id and c.person_id <> all (app.same_as(org, person))))
$$;

create or replace function app.erasure_holds(person text) returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select array(
    select 'legal-hold' from app.legal_hold h where h.organisation_id = app.my_organisation() and h.person_id = any (app.same_person(person)) and h.lifted_at is null
    union select 'open-case-file' from app.case_file c where c.organisation_id = app.my_organisation() and c.person_id = any (app.same_person(person)) and c.closed_at is null
    union select 'open-proceeding' from app.proceeding q where q.organisation_id = app.my_organisation() and q.person_id = any (app.same_person(person)) and q.closed is null
    union select 'open-stay' from app.placement p where p.organisation_id = app.my_organisation() and p.person_id = any (app.same_person(person)) and p.discharged is null
    union select 'open-clash' from app.clash k where k.organisation_id = app.my_organisation() and k.settled is null
      and k.scope_id = any (app.subjects_of(app.my_organisation(), person))
    order by 1) where app.may_appoint()
$$;

create or replace function app.erasure_extent(person text) returns table (records int, files int, evidence int, readers int)
language sql stable security definer set search_path = pg_catalog, app as $$
  with mine as (select app.my_organisation() as org, app.subjects_of(app.my_organisation(), person) as subjects)
  select (select count(*) from app.place p, mine where p.organisation_id = org and p.scope_id = any (subjects))::int,
    (select count(*) from app.case_file c, mine where c.organisation_id = org and c.person_id = any (app.same_person(person)))::int,
    (select count(*) from app.evidence e, mine where e.organisation_id = org and e.scope_id = any (subjects) and e.sha256 is not null)::int,
    (select count(distinct j.staff_id) from app.journal_about a join app.journal j on j.organisation_id = a.organisation_id and j.seq = a.seq, mine
      where a.organisation_id = org and a.about = any (app.same_person(person)) and j.kind in ('read', 'reveal', 'export'))::int
   where app.may_appoint()
$$;

create or replace function app.erase_person(person text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare
  me app.session := app.my_session();
  gone text[] := app.subjects_of(me.organisation_id, person);
  whole text[] := app.same_as(me.organisation_id, person);
  guarded record;
begin
  if me.staff_id is null or app.my_reader() is null or not exists (select from app.staff_role r where r.organisation_id = me.organisation_id
      and r.staff_id = me.staff_id and r.role in ('director', 'administrator') and (r.until_at is null or r.until_at > now()))
  then raise insufficient_privilege; end if;
  if coalesce(cardinality(app.erasure_holds(person)), 1) > 0 then raise exception 'something stands against erasing her' using errcode = 'integrity_constraint_violation'; end if;
  insert into app.subject_key (organisation_id, subject_id, wrapped, erased_at) select me.organisation_id, s, null, now() from unnest(gone) s
    on conflict (organisation_id, subject_id) do update set wrapped = null, erased_at = now();
  for guarded in
    select t.tgrelid::regclass as tbl, exists (select from pg_attribute a where a.attrelid = t.tgrelid and a.attname = 'person_id' and not a.attisdropped) as named
      from pg_trigger t where t.tgfoid = 'app.record_changed'::regproc and not t.tgisinternal
  loop
    execute format('update %s t set sealed = null where t.organisation_id = $1 and split_part(t.sealed, ''.'', 2) = any ($2)
      and (t.scope_id = any ($2) %s)', guarded.tbl, case when guarded.named then 'or t.person_id = any ($3)' else 'and $3 is not null' end)
      using me.organisation_id::text, gone, whole;
  end loop;
  update app.clash k set sealed = null where k.organisation_id = me.organisation_id and k.record_id in (
    select p.record_id from app.place p where p.organisation_id = me.organisation_id and p.scope_id = any (gone));
  update app.record_history h set before = null, after = null where h.organisation_id = me.organisation_id
    and (split_part(h.before, '.', 2) = any (gone) or h.scope_id = any (gone));
  update app.person p set born = case when (p.born).earliest is null then null else row(date_trunc('year', (p.born).earliest)::date,
      (date_trunc('year', coalesce((p.born).latest, (p.born).earliest)) + interval '1 year - 1 day')::date, null, 'range', null)::app.dated_parts end
    where p.organisation_id = me.organisation_id and p.id = any (whole);
  delete from app.blind_index b where b.organisation_id = me.organisation_id and b.person_id = any (whole);
  perform pg_notify('keys', me.organisation_id || '.' || s) from unnest(gone) s;
end $$;


-- Who saw the one saw her; told to whoever reaches that one.
create or replace function app.seen_by_role(person text, since timestamptz) returns table (at timestamptz, role text, kind text, resource text, purpose text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select distinct on (j.recorded_at, j.seq) j.recorded_at, coalesce((select min(r.role) from app.staff_role r where r.organisation_id = j.organisation_id and r.staff_id = j.staff_id
      and r.from_at <= j.recorded_at and (r.until_at is null or r.until_at > j.recorded_at)), ''), j.kind, j.resource, j.purpose
    from app.journal_about a join app.journal j on j.organisation_id = a.organisation_id and j.seq = a.seq
   where a.organisation_id = app.my_organisation() and a.about = any (app.same_person(person)) and j.kind in ('read', 'reveal', 'export')
     and j.recorded_at >= since and (app.may_reach(a.about) or 'person' = any (app.my_wide_reads()))
   order by j.recorded_at desc, j.seq limit 1000
$$;

create or replace function app.identity_looks(person text, since timestamptz) returns table (people int, times int)
language sql stable security definer set search_path = pg_catalog, app as $$
  select count(distinct j.staff_id)::int, count(distinct j.seq)::int from app.journal_about a
    join app.journal j on j.organisation_id = a.organisation_id and j.seq = a.seq
   where a.organisation_id = app.my_organisation() and a.about = any (app.same_person(person))
     and j.action = 'person.open-identity' and j.kind = 'reveal' and j.recorded_at >= since
$$;


-- Counted once, and whoever was invented is counted nowhere, not even if somebody wrote of her.

create function app.is_invented(org text, scope text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select org = app.my_organisation() and exists (select from app.honey_scope h where h.organisation_id = org and h.scope_id = scope)
$$;

create or replace function app.persons_rescued_between(first_day date, last_day date)
returns table (person text, happened json, born json, birth_basis text, gender text)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare org text := app.must_reach_figures();
begin
  return query select dense_rank() over (order by p.id)::text, app.dated_json(r.at), app.dated_json(p.born), p.birth_basis, p.gender
    from app.person_rescued r join app.person p on p.organisation_id = r.organisation_id and p.id = app.person_now(org, r.person_id)
   where r.organisation_id = org and app.may_lie_in(r.at, first_day, last_day) and not app.is_invented(org, r.person_id);
end $$;

create or replace function app.persons_arrested_between(first_day date, last_day date)
returns table (person text, happened json, born json, birth_basis text, gender text)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare org text := app.must_reach_figures();
begin
  return query select dense_rank() over (order by p.id)::text, app.dated_json(a.at), app.dated_json(p.born), p.birth_basis, p.gender
    from app.arrest a join app.person p on p.organisation_id = a.organisation_id and p.id = app.person_now(org, a.person_id)
   where a.organisation_id = org and app.may_lie_in(a.at, first_day, last_day) and not app.is_invented(org, a.person_id);
end $$;


revoke execute on function app.same_as, app.same_person, app.person_now, app.merge_by_two, app.merge_blocks, app.is_invented from public;
grant execute on function app.same_as, app.same_person, app.person_now, app.is_invented to app_case;

reset role;
