-- A date is composed of parts, and some are empty: that a consent was taken back is said by who did it.
set role app_owner;

create or replace function app.end_story_consent(consent text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); c app.consent;
begin
  select * into c from app.consent k where k.organisation_id = me.organisation_id and k.id = consent and k.changed_by = me.staff_id
    and (k.answer = 'refused' or k.withdrawn_by is not null);
  if c.id is null then raise insufficient_privilege; end if;
  perform app.stories_lose(c.organisation_id, c.person_id, c.changed_at, c.changed_by);
end $$;

-- What is not public yet does not become so; what is public stands on an editor's desk as due. The person's own records are
-- hers to read; which stories were touched is told to nobody here. The version stays: with it the words are sealed.
create function app.stories_lose(org text, person text, at timestamptz, by_ text) returns void language sql security definer set search_path = pg_catalog, app as $$
  update site.copy o set body = null, taken_back_at = now(), taken_back_for = 'wish'
    from app.story s join app.story_subject j on j.organisation_id = s.organisation_id and j.story_id = s.id
   where j.organisation_id = org and j.person_id = any (app.same_as(org, person)) and j.ended_at is null
     and o.organisation_id = s.organisation_id and o.kind = 'story' and o.id = s.id and o.body is not null and s.visible_from > at;
  update app.story s set consent_ended_at = at, changed_at = at, changed_by = by_
    from app.story_subject j
   where j.organisation_id = org and j.person_id = any (app.same_as(org, person)) and j.ended_at is null
     and s.organisation_id = j.organisation_id and s.id = j.story_id and s.consent_ended_at is null and s.state <> 'withdrawn';
$$;

-- Who is erased is erased from what is told of her: the copy is gone, and the drafts with every edition of them. Of what is
-- told from many lives an editor decides, as when a consent is taken back.
create function app.erased_from_stories() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare hers text[] := array(select j.story_id::text from app.story_subject j join app.story s on s.organisation_id = j.organisation_id and s.id = j.story_id
    where j.organisation_id = new.organisation_id and j.person_id = new.id and j.ended_at is null and not s.composite);
begin
  perform app.stories_lose(new.organisation_id, new.id, new.changed_at, new.changed_by);
  update site.copy c set body = null, taken_back_at = now(), taken_back_for = 'wish'
    where c.organisation_id = new.organisation_id and c.kind = 'story' and c.id = any (hers) and c.taken_back_at is null;
  update app.story_text t set sealed = null where t.organisation_id = new.organisation_id and t.story_id = any (hers);
  update app.story_step t set sealed = null where t.organisation_id = new.organisation_id and t.story_id = any (hers);
  update app.story s set sealed = null, state = 'withdrawn', visible_from = null, public_in = '{}', withdrawn_at = new.changed_at, withdrawn_for = 'wish'
    where s.organisation_id = new.organisation_id and s.id = any (hers);
  update app.record_history h set before = null, after = null where h.organisation_id = new.organisation_id and h.scope_id = any (hers);
  return null;
end $$;
create trigger erased_from_stories after update of sealed on app.person for each row
  when (old.sealed is not null and new.sealed is null) execute function app.erased_from_stories();

revoke execute on function app.stories_lose, app.erased_from_stories from public;

reset role;
