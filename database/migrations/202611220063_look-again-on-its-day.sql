-- What was scheduled is inspected again when its day has come, and is held until then: time alone shows nothing. The copy itself
-- says that it is held, and the role of the site cannot read one that is, whatever the house does or leaves undone.
set role app_owner;

alter table site.copy add column held boolean not null default false;
comment on column site.copy.held is 'Scheduled, and not inspected since its day came. Let go of by an inspection alone.';
update site.copy set held = true where kind = 'story' and body is not null and visible_from > now();

alter table app.story
  add column held_at timestamptz,
  add column held_for text[] not null default '{}' check (cardinality(held_for) <= 60),
  add check ((held_at is null) = (cardinality(held_for) = 0));
comment on column app.story.held_at is 'On its day the gate did not let it out. Codes say why; the words are the gate''s.';
update app.story set state = 'published' where state = 'scheduled' and visible_from <= now();
create index story_due on app.story (visible_from) where state = 'scheduled' and held_at is null;

drop policy shown on site.copy;
create policy shown on site.copy for select to app_site using (visible_from <= now() and not held);
drop policy public on site.copy;
create policy public on site.copy for select to app_case using (organisation_id = (select app.my_organisation()) and visible_from <= now() and not held);

-- The house asks in the name of a colleague who might let it out herself, with no more reach than hers: a session for one story, for
-- a minute, which no colleague can open. Where nobody is left who could, nobody stands behind the story, and it stays held.
alter table app.session add column inspects app.id;
comment on column app.session.inspects is 'The house itself looks again at this story, by the reach of a colleague who may publish.';

create function app.begin_inspection(hash bytea, at timestamptz, tried text[]) returns table (organisation text, story text)
language plpgsql security definer set search_path = pg_catalog, app as $$
declare s app.story; who text;
begin
  loop
    select * into s from app.story k where k.state = 'scheduled' and k.held_at is null and k.visible_from <= at and k.id <> all (tried)
      order by k.visible_from, k.id limit 1;
    if s.id is null then return; end if;
    select w.staff_id::text into who from app.wide_reach w join app.credential c on c.organisation_id = w.organisation_id and c.staff_id = w.staff_id
      where w.organisation_id = s.organisation_id and 'publishing' = any (w.writes) and c.suspended_at is null
        and not exists (select from app.blocked b where b.organisation_id = w.organisation_id and b.staff_id = w.staff_id and b.scope_id = s.id)
      order by (w.staff_id = s.changed_by) desc, w.staff_id limit 1;
    exit when who is not null;
    update app.story k set held_at = at, held_for = '{not-inspected}', changed_at = at where k.organisation_id = s.organisation_id and k.id = s.id;
  end loop;
  insert into app.session (token_hash, organisation_id, staff_id, device_id, expires_at, assurance, inspects)
    values (hash, s.organisation_id, who, 'inspection', now() + interval '1 minute', 'passkey', s.id);
  organisation := s.organisation_id; story := s.id;
  return next;
end $$;

-- What came of it. A consent that was taken back while the gate was looking holds it as well.
create function app.settle_inspection(at timestamptz, reasons text[]) returns text[]
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); s app.story; why text[] := reasons;
begin
  select * into s from app.story k where k.organisation_id = me.organisation_id and k.id = me.inspects and k.state = 'scheduled'
    and k.held_at is null and k.visible_from <= at for update;
  if s.id is null then raise insufficient_privilege; end if;
  if s.consent_ended_at is not null and not 'consent-ended' = any (why) then why := why || 'consent-ended'::text; end if;
  if cardinality(why) > 0 then
    update app.story k set held_at = at, held_for = why, changed_at = at where k.organisation_id = s.organisation_id and k.id = s.id;
    return why;
  end if;
  update app.story k set state = 'published', changed_at = at where k.organisation_id = s.organisation_id and k.id = s.id;
  update site.copy c set held = false where c.organisation_id = s.organisation_id and c.kind = 'story' and c.id = s.id and c.body is not null;
  return why;
end $$;

create function app.end_inspection(hash bytea) returns void language sql security definer set search_path = pg_catalog, app as $$
  delete from app.session s where s.token_hash = hash and s.inspects is not null
$$;

-- A copy of a story comes of publishing it, and is held where it was scheduled; let go of by what has just inspected it, and
-- by nothing else.
create or replace function app.story_copy_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); s app.story;
begin
  if new.kind is distinct from 'story' or new.body is null or me.staff_id is null then return new; end if;
  if tg_op = 'UPDATE' and me.inspects = new.id and to_jsonb(new) - 'held' = to_jsonb(old) - 'held' then return new; end if;
  select * into s from app.story k where k.organisation_id = new.organisation_id and k.id = new.id and k.visible_from is not null and new.language = any (k.public_in);
  if s.id is null or not app.two_are_asking('story.publish-story') then
    raise insufficient_privilege using message = 'a copy of a story comes of publishing it'; end if;
  new.held := s.visible_from > s.changed_at;
  return new;
end $$;

-- What is held is not public yet, though its day has come.
create or replace function app.stories_lose(org text, person text, at timestamptz, by_ text) returns void language sql security definer set search_path = pg_catalog, app as $$
  update site.copy o set body = null, taken_back_at = now(), taken_back_for = 'wish'
    from app.story s join app.story_subject j on j.organisation_id = s.organisation_id and j.story_id = s.id
   where j.organisation_id = org and j.person_id = any (app.same_as(org, person)) and j.ended_at is null
     and o.organisation_id = s.organisation_id and o.kind = 'story' and o.id = s.id and o.body is not null and (s.visible_from > at or o.held);
  update app.story s set consent_ended_at = at, changed_at = at, changed_by = by_
    from app.story_subject j
   where j.organisation_id = org and j.person_id = any (app.same_as(org, person)) and j.ended_at is null
     and s.organisation_id = j.organisation_id and s.id = j.story_id and s.consent_ended_at is null and s.state <> 'withdrawn';
$$;

create or replace function site.hear() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if new.kind not in ('comment', 'prayer', 'offer') then return new; end if;
  if new.once is null or new.compartment <> 'publishing' or new.settled_at is not null
    then raise exception 'no proof of work' using errcode = 'SH001'; end if;
  if new.kind = 'comment' and not exists (select from site.copy c where c.organisation_id = new.organisation_id and c.kind = 'story'
      and c.id = new.about and c.taken_back_at is null and c.visible_from <= clock_timestamp() and not c.held
      and c.body ->> 'commentsOpen' = 'true' and c.body ->> 'aboutChild' = 'false')
    then raise exception 'comments are closed' using errcode = 'SH002'; end if;
  -- Whoever has worked for each of these has worked for hours; a queue that nobody can get through is no queue.
  if (select count(*) from (select from site.inbox i where i.organisation_id = new.organisation_id and i.kind = new.kind
      and i.settled_at is null limit 1000) waiting) >= 1000
    then raise exception 'too much waits already' using errcode = 'SH003'; end if;
  delete from site.spent s where s.spent_at < clock_timestamp() - interval '1 day';
  insert into site.spent (organisation_id, kind, once) values (new.organisation_id, new.kind, new.once);
  return new;
end $$;

revoke execute on function app.begin_inspection, app.settle_inspection, app.end_inspection from public;
grant execute on function app.begin_inspection, app.end_inspection to app_door;
grant execute on function app.settle_inspection to app_case;

reset role;
