-- Who saw her record is told whole: a list that ends without a word at its thousandth line tells her that nobody else did.
set role app_owner;

create or replace function app.seen_by_role(person text, since timestamptz) returns table (at timestamptz, role text, kind text, resource text, purpose text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select j.recorded_at, coalesce((select min(r.role) from app.staff_role r where r.organisation_id = j.organisation_id and r.staff_id = j.staff_id
      and r.from_at <= j.recorded_at and (r.until_at is null or r.until_at > j.recorded_at)), ''), j.kind, j.resource, j.purpose
    from app.journal j
   where j.organisation_id = app.my_organisation() and (j.records || j.people) && app.same_person(person)
     and j.kind in ('read', 'reveal', 'export') and j.recorded_at >= since
     and ('person' = any (app.my_wide_reads()) or exists (select from unnest(app.same_person(person)) one
       where one = any (j.records || j.people) and app.may_reach(one)))
   order by j.recorded_at desc, j.seq
$$;

-- What is guarded is what a merge says. A touch that changes none of it (a version, a words' erasing) needs no second person.
create or replace function app.merge_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if me.staff_id is null then return new; end if;
  if tg_op = 'UPDATE' and (new.person_id, new.other_id, new.other_code, new.stays, new.merged_at, new.undone_at)
      is not distinct from (old.person_id, old.other_id, old.other_code, old.stays, old.merged_at, old.undone_at) and (new.sealed is null or new.sealed = old.sealed) then return new; end if;
  if me.device_id <> 'second person' or new.person_id = new.other_id or not exists (select from app.second_person p
      where p.organisation_id = me.organisation_id and p.asked_by = me.staff_id and p.settled is null and p.act in ('person.merge-people', 'person.part-people'))
    then raise insufficient_privilege; end if;
  perform from app.scope s where s.organisation_id = new.organisation_id and s.id in (new.person_id, new.other_id) order by s.id for no key update;
  if tg_op = 'INSERT' and exists (select from app.person_merge m where m.organisation_id = new.organisation_id and m.undone_at is null
      and ((m.person_id = new.person_id and (not m.stays or not new.stays)) or (m.person_id = new.other_id and not m.stays and m.other_id <> new.person_id)))
    then raise serialization_failure; end if;
  return new;
end $$;

reset role;
