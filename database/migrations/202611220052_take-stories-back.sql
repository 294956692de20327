-- Taking a story back: every language of it, and the pictures that no other copy shows, whoever asks.
set role app_owner;

create function app.take_story_back(story text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); s app.story; gone text[];
begin
  select * into s from app.story k where k.organisation_id = me.organisation_id and k.id = story and k.state = 'withdrawn' and k.changed_by = me.staff_id;
  if s.id is null then raise insufficient_privilege; end if;
  select coalesce(array_agg(distinct b ->> 'pictureId'), '{}') into gone from site.copy c, jsonb_path_query(c.body, '$.**.blocks[*] ? (exists (@.pictureId))') b
    where c.organisation_id = s.organisation_id and c.kind = 'story' and c.id = s.id and c.body is not null;
  update site.copy c set body = null, taken_back_at = now(), taken_back_for = s.withdrawn_for
    where c.organisation_id = s.organisation_id and c.kind = 'story' and c.id = s.id and c.taken_back_at is null;
  delete from site.picture p where p.organisation_id = s.organisation_id and p.id = any (gone)
    and not exists (select from site.copy c where c.organisation_id = p.organisation_id and c.body is not null
      and jsonb_path_exists(c.body, '$.** ? (@.pictureId == $id)', jsonb_build_object('id', p.id)));
end $$;

revoke execute on function app.take_story_back from public;
grant execute on function app.take_story_back to app_case;

reset role;
