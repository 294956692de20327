-- Letting a person go for good, and finding whether she is known already without reading everybody's names.
set role app_owner;

-- The ring -------------------------------------------------------------------------------------------------------

-- Under a version below this nothing is wrapped any more: its file may be gone. A server that has not yet heard is refused.
create table app.ring_floor (version int not null);
comment on table app.ring_floor is 'The oldest version of the key ring that is still there, written by `npm run keys -- rotate` before it removes a file.';
call app.wall('app.ring_floor');
create function app.above_the_floor() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare sealed text := to_jsonb(new) ->> tg_argv[0];
begin
  if substring(sealed from '^r([0-9]+)\.')::int < (select max(f.version) from app.ring_floor f) then
    raise exception 'the key ring has grown, and this server has not read it again' using errcode = 'serialization_failure';
  end if;
  return new;
end $$;
create trigger above_the_floor before insert or update on app.subject_key for each row execute function app.above_the_floor('wrapped');
create trigger above_the_floor before insert or update on app.one_time_code for each row execute function app.above_the_floor('sealed');

-- Legal hold -----------------------------------------------------------------------------------------------------

create table app.legal_hold (
  like app.record_base including all,
  person_id app.id not null,
  placed_at timestamptz not null,
  lifted_at timestamptz,
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.legal_hold (organisation_id, person_id) where lifted_at is null;
comment on table app.legal_hold is 'A court or an authority needs what we hold of this person: until it is lifted she cannot be erased. Why lies sealed.';
call app.guard_record('app.legal_hold', 'legal-hold', 'legal');

-- Erasing --------------------------------------------------------------------------------------------------------

alter table app.record_history alter column before drop not null, alter column after drop not null;

-- Whose keys go with a person: her own, those of her case files, and of what they were opened from.
create function app.subjects_of(org text, person text) returns text[] language sql stable set search_path = pg_catalog, app as $$
  with file as (select c.id from app.case_file c where c.organisation_id = org and c.person_id = person)
  select array[person] || array(
    select f.id::text from file f
    union select r.scope_id::text from app.referral r join file f on f.id = r.case_file_id where r.organisation_id = org
    union select t.scope_id::text from app.tip t join file f on f.id = t.case_file_id where t.organisation_id = org
      and not exists (select from app.tip o join app.case_file c on c.organisation_id = org and c.id = o.case_file_id
        where o.organisation_id = org and o.scope_id = t.scope_id and c.person_id <> person))
$$;

-- What stands against erasing her, as codes.
-- Told to those alone who may erase.
create function app.erasure_holds(person text) returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select array(
    select 'legal-hold' from app.legal_hold h where h.organisation_id = app.my_organisation() and h.person_id = person and h.lifted_at is null
    union select 'open-case-file' from app.case_file c where c.organisation_id = app.my_organisation() and c.person_id = person and c.closed_at is null
    union select 'open-proceeding' from app.proceeding q where q.organisation_id = app.my_organisation() and q.person_id = person and q.closed is null
    union select 'open-stay' from app.placement p where p.organisation_id = app.my_organisation() and p.person_id = person and p.discharged is null
    union select 'open-clash' from app.clash k where k.organisation_id = app.my_organisation() and k.settled is null
      and k.scope_id = any (app.subjects_of(app.my_organisation(), person))
    order by 1) where app.may_appoint()
$$;

-- How much of her there is: what a page shows before anybody agrees. Numbers only.
create function app.erasure_extent(person text) returns table (records int, files int, evidence int, readers int)
language sql stable security definer set search_path = pg_catalog, app as $$
  with mine as (select app.my_organisation() as org, app.subjects_of(app.my_organisation(), person) as subjects)
  select (select count(*) from app.place p, mine where p.organisation_id = org and p.scope_id = any (subjects))::int,
    (select count(*) from app.case_file c, mine where c.organisation_id = org and c.person_id = person)::int,
    (select count(*) from app.evidence e, mine where e.organisation_id = org and e.scope_id = any (subjects) and e.sha256 is not null)::int,
    (select count(distinct j.staff_id) from app.journal_about a join app.journal j on j.organisation_id = a.organisation_id and j.seq = a.seq, mine
      where a.organisation_id = org and a.about = person and j.kind in ('read', 'reveal', 'export'))::int
   where app.may_appoint()
$$;

-- Her key first: from the commit on nothing opens. Then the cipher texts, so that nothing is left to be opened by a key
-- from an old copy. What remains is what counts are made of: codes, ids, days; of her birth the year.
create function app.erase_person(person text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare
  me app.session := app.my_session();
  gone text[] := app.subjects_of(me.organisation_id, person);
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
      and (t.scope_id = any ($2) %s)', guarded.tbl, case when guarded.named then 'or t.person_id = $3' else 'and $3 is not null' end)
      using me.organisation_id::text, gone, person;
  end loop;
  update app.clash k set sealed = null where k.organisation_id = me.organisation_id and k.record_id in (
    select p.record_id from app.place p where p.organisation_id = me.organisation_id and p.scope_id = any (gone));
  update app.record_history h set before = null, after = null where h.organisation_id = me.organisation_id
    and (split_part(h.before, '.', 2) = any (gone) or h.scope_id = any (gone));
  update app.person p set born = case when (p.born).earliest is null then null else row(date_trunc('year', (p.born).earliest)::date,
      (date_trunc('year', coalesce((p.born).latest, (p.born).earliest)) + interval '1 year - 1 day')::date, null, 'range', null)::app.dated_parts end
    where p.organisation_id = me.organisation_id and p.id = person;
  delete from app.blind_index b where b.organisation_id = me.organisation_id and b.person_id = person;
  perform pg_notify('keys', me.organisation_id || '.' || s) from unnest(gone) s;
end $$;
comment on function app.erase_person is 'Called by the act person.erase after two people agreed; refuses everybody but a director or an administrator, and whatever is on hold.';

-- Why somebody was let in is said in words, about somebody: sealed under the key of the scope, like the words of a record.
alter table app.need_to_know drop constraint need_to_know_reason_check;
alter table app.need_to_know add check (length(reason) between 1 and 3000);

-- Looking up -----------------------------------------------------------------------------------------------------

create table app.blind_index (
  organisation_id app.id not null,
  field text not null check (field in ('phone', 'document', 'name')),
  digest bytea not null check (length(digest) = 32),
  person_id app.id not null,
  record_id app.id not null,
  primary key (organisation_id, field, digest, record_id),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.blind_index (organisation_id, record_id);
create index on app.blind_index (organisation_id, person_id);
comment on table app.blind_index is 'Keyed digests of phone numbers, document numbers and whole names, by which one is found again when it is said exactly. Without the organisation''s key they tell only that two are equal.';
call app.wall('app.blind_index');

-- The digests of one record, put in place of those before.
create function app.put_blind_index(person text, record text, fields text[], digests bytea[]) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if app.my_reader() is null then raise insufficient_privilege; end if;
  delete from app.blind_index b where b.organisation_id = me.organisation_id and b.record_id = record;
  insert into app.blind_index select me.organisation_id, f, d, person, record from unnest(fields, digests) x(f, d) on conflict do nothing;
end $$;

-- Who has one of these digests, of those whom the asker may see: by the policy of the person, for this is no owner's function.
grant select (organisation_id, field, digest, person_id) on app.blind_index to app_case;
create policy seen on app.blind_index for select to app_case using (organisation_id = (select app.my_organisation())
  and exists (select from app.person p where p.organisation_id = blind_index.organisation_id and p.id = blind_index.person_id and p.sealed is not null));

-- Who saw my record ----------------------------------------------------------------------------------------------

-- For the person herself: when, in which role, and what was done. Never by name: the telling must not put a colleague at risk.
create function app.seen_by_role(person text, since timestamptz) returns table (at timestamptz, role text, kind text, resource text, purpose text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select j.recorded_at, coalesce((select min(r.role) from app.staff_role r where r.organisation_id = j.organisation_id and r.staff_id = j.staff_id
      and r.from_at <= j.recorded_at and (r.until_at is null or r.until_at > j.recorded_at)), ''), j.kind, j.resource, j.purpose
    from app.journal_about a join app.journal j on j.organisation_id = a.organisation_id and j.seq = a.seq
   where a.organisation_id = app.my_organisation() and a.about = person and j.kind in ('read', 'reveal', 'export')
     and j.recorded_at >= since and (app.may_reach(person) or 'person' = any (app.my_wide_reads()))
   order by j.recorded_at desc limit 1000
$$;

revoke execute on function app.erasure_holds, app.erasure_extent, app.erase_person, app.put_blind_index, app.seen_by_role, app.subjects_of, app.above_the_floor from public;
grant execute on function app.erasure_holds, app.erasure_extent, app.erase_person, app.put_blind_index, app.seen_by_role to app_case;

reset role;
