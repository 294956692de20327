-- Stories: what the desk works on. What the public reads is a copy in schema site, which comes there through two people.
set role app_owner;

create table app.story (
  like app.record_base including all,
  type text not null check (type in ('news', 'story', 'update')),
  source_language text not null check (source_language in ('en', 'hi', 'mr', 'es', 'bn', 'ne')),
  category_ids text[] not null default '{}' check (cardinality(category_ids) <= 10),
  byline_kind text not null check (byline_kind in ('person', 'organisation', 'date-only')),
  composite boolean not null,
  comments_open boolean not null,
  no_index boolean not null,
  planned_for date,
  state text not null,
  about text not null check (about in ('nobody', 'adult', 'child')),
  subjects int not null check (subjects between 0 and 200),
  visible_from timestamptz,
  published_on date,
  updated_on date,
  public_in text[] not null default '{}' check (cardinality(public_in) <= 6),
  consent_ended_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_for text check (withdrawn_for in ('wish', 'safety', 'wrong', 'let-go')),
  check ((visible_from is not null) = (cardinality(public_in) > 0)),
  check (visible_from is null or published_on is not null),
  check ((withdrawn_for is null) = (withdrawn_at is null)),
  check (state <> 'withdrawn' or visible_from is null),
  -- What is said of a child is not commented on: a neighbour would write her name.
  check (not (about = 'child' and comments_open))
);
comment on table app.story is 'What the organisation tells, as the desk works on it. Whose life it is told from is not here.';
comment on column app.story.visible_from is 'A copy lies on the site, and is read from this moment on.';
comment on column app.story.consent_ended_at is 'Somebody of whom it tells took a consent back.';
call app.guard_record('app.story', 'story', 'publishing');

create table app.story_text (
  like app.record_base including all,
  story_id app.id not null,
  language text not null check (language in ('en', 'hi', 'mr', 'es', 'bn', 'ne')),
  head_state text not null check (head_state in ('machine', 'human', 'reviewed')),
  head_from text check (head_from ~ '^[0-9a-f]{64}$'),
  unique (organisation_id, story_id, language),
  foreign key (organisation_id, story_id) references app.story
);
comment on table app.story_text is 'One language of a story. Its words lie sealed, for a draft holds what must not be told.';
call app.guard_record('app.story_text', 'story-text', 'publishing');

create table app.story_subject (
  like app.record_base including all,
  story_id app.id not null,
  person_id app.id not null,
  case_file_id app.id,
  told_as text not null check (told_as in ('adult', 'child')),
  ended_at timestamptz,
  foreign key (organisation_id, story_id) references app.story,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, case_file_id) references app.case_file
);
create unique index story_subject_once on app.story_subject (organisation_id, story_id, person_id) where ended_at is null;
create index on app.story_subject (organisation_id, person_id);
create index on app.story_subject (organisation_id, case_file_id) where case_file_id is not null;
comment on table app.story_subject is 'That a story tells of a person. It lies with her: no editor reads it.';
call app.guard_record('app.story_subject', 'story-subject', 'person');

create table app.category (
  like app.record_base including all,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  labels jsonb not null,
  closed boolean not null,
  unique (organisation_id, slug)
);
comment on table app.category is 'Under what a reader finds a story.';
call app.guard_record('app.category', 'category', 'publishing');

create table app.story_step (
  like app.record_base including all,
  story_id app.id not null,
  step text not null check (step in ('consent_check', 'legal_review', 'survivor_review', 'intruder_try', 'second_editor')),
  outcome text not null check (outcome in ('passed', 'sent_back')),
  subject_id app.id,
  manner text check (manner in ('read-aloud', 'recording', 'read-herself')),
  minutes int check (minutes between 1 and 600),
  done_by app.id not null,
  done_at timestamptz not null,
  check ((step = 'survivor_review') = (subject_id is not null)),
  check ((step = 'intruder_try') = (minutes is not null)),
  foreign key (organisation_id, story_id) references app.story,
  foreign key (organisation_id, subject_id) references app.story_subject
);
create index on app.story_step (organisation_id, story_id);
create index on app.story_step (organisation_id, subject_id) where subject_id is not null;
comment on table app.story_step is 'What was done with a story on its way, by whom and when.';
call app.guard_record('app.story_step', 'story-step', 'publishing');

create table app.story_override (
  like app.record_base including all,
  story_id app.id not null,
  code text not null,
  asked_by app.id not null,
  passed_at timestamptz not null,
  foreign key (organisation_id, story_id) references app.story
);
create index on app.story_override (organisation_id, story_id);
comment on table app.story_override is 'A soft stop that two people let pass.';
call app.guard_record('app.story_override', 'story-override', 'publishing');

-- Two people stand behind whatever is public: behind the story, and behind the copy itself, whoever writes it.
create function app.two_are_asking(act_ text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select coalesce((select s.device_id = 'second person' and exists (select from app.second_person p
    where p.organisation_id = s.organisation_id and p.asked_by = s.staff_id and p.settled is null and p.act = act_)
    from app.my_session() s), false)
$$;

create function app.story_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if me.staff_id is null or new.visible_from is null then return new; end if;
  if tg_op = 'UPDATE' and (new.visible_from, new.public_in, new.published_on, new.updated_on)
    is not distinct from (old.visible_from, old.public_in, old.published_on, old.updated_on) then return new; end if;
  if not app.two_are_asking('story.publish-story') then
    raise insufficient_privilege using message = 'a story goes out on two people''s word'; end if;
  return new;
end $$;
create trigger story_by_two before insert or update on app.story for each row execute function app.story_by_two();

create function app.override_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if me.staff_id is not null and not app.two_are_asking('story.pass-soft-stop') then
    raise insufficient_privilege using message = 'a stop is passed on two people''s word'; end if;
  return new;
end $$;
create trigger override_by_two before insert on app.story_override for each row execute function app.override_by_two();

create function app.story_copy_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if new.kind is distinct from 'story' or new.body is null or (app.my_session()).staff_id is null then return new; end if;
  if not app.two_are_asking('story.publish-story') or not exists (select from app.story s
      where s.organisation_id = new.organisation_id and s.id = new.id and s.visible_from is not null and new.language = any (s.public_in))
    then raise insufficient_privilege using message = 'a copy of a story comes of publishing it'; end if;
  return new;
end $$;
create trigger story_copy_by_two before insert or update on site.copy for each row execute function app.story_copy_by_two();

-- A consent taken back reaches every story that is told of her, also where whoever writes it down may see none of them.
-- What for it was lies sealed: the server calls this, in the same transaction, for what a reader may see. What is not public
-- yet does not become so; what is public is off the page by an editor's hand, within a day.
create function app.end_story_consent(consent text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); c app.consent;
begin
  select * into c from app.consent k where k.organisation_id = me.organisation_id and k.id = consent and k.changed_by = me.staff_id
    and (k.answer = 'refused' or k.withdrawn is not null);
  if c.id is null then raise insufficient_privilege; end if;
  update site.copy o set body = null, taken_back_at = now(), taken_back_for = 'wish'
    from app.story s join app.story_subject j on j.organisation_id = s.organisation_id and j.story_id = s.id
   where j.organisation_id = c.organisation_id and j.person_id = c.person_id and j.ended_at is null
     and o.organisation_id = s.organisation_id and o.kind = 'story' and o.id = s.id and o.body is not null and s.visible_from > c.changed_at;
  update app.story s set consent_ended_at = c.changed_at, version = s.version + 1, changed_at = c.changed_at, changed_by = c.changed_by
    from app.story_subject j
   where j.organisation_id = c.organisation_id and j.person_id = c.person_id and j.ended_at is null
     and s.organisation_id = j.organisation_id and s.id = j.story_id and s.consent_ended_at is null and s.state <> 'withdrawn';
end $$;

revoke execute on function app.two_are_asking, app.story_by_two, app.override_by_two, app.story_copy_by_two, app.end_story_consent from public;
grant execute on function app.end_story_consent to app_case;

reset role;
