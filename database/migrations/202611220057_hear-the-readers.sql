-- What readers say, what is prayed for and what they are asked for. A stranger's words wait where nobody but a moderator reads
-- them; a form is answered by work, once, and no network and no queue can be filled.
set role app_owner;

create policy owner_hears on site.inbox to app_owner using (true) with check (true);
create policy owner_keeps on site.copy to app_owner using (true) with check (true);
-- What everybody may read, a colleague of the house may read too.
create policy public on site.copy for select to app_case using (organisation_id = (select app.my_organisation()) and visible_from <= now());

-- Comments ------------------------------------------------------------------------------------------------------

create table app.comment (
  like app.record_base including all,
  story_id app.id not null,
  language text not null check (language in ('en', 'hi', 'mr', 'es', 'bn', 'ne')),
  state text not null check (state in ('shown', 'taken-back', 'refused', 'passed-on')),
  shortened boolean not null,
  came_at timestamptz not null,
  decided_at timestamptz not null,
  decided_by app.id not null,
  reason text check (reason in ('names-somebody', 'names-a-place', 'contact-offer', 'hate', 'not-about-it', 'advertising', 'harm-to-self', 'story-gone', 'asked-by-writer')),
  ended_at timestamptz,
  ended_by app.id,
  check ((ended_at is not null) = (state = 'taken-back')),
  check ((ended_at is null) = (ended_by is null)),
  check ((reason is null) = (state in ('shown', 'passed-on')))
);
create index on app.comment (organisation_id, story_id);
comment on table app.comment is 'What became of a reader''s words. Those that wait lie in the inbox; of what was refused no word is kept.';
call app.guard_record('app.comment', 'comment', 'publishing');

-- Prayers -------------------------------------------------------------------------------------------------------

create table app.prayer (
  like app.record_base including all,
  "from" text not null check ("from" in ('house', 'reader')),
  sort text not null check (sort in ('request', 'prayer')),
  state text not null check (state in ('draft', 'shown', 'ended', 'refused')),
  consent_id app.id,
  shown_on date,
  until date,
  came_at timestamptz,
  reason text check (reason in ('names-somebody', 'names-a-place', 'contact-offer', 'hate', 'not-a-prayer', 'advertising', 'harm-to-self')),
  ended_at timestamptz,
  check ((came_at is not null) = ("from" = 'reader')),
  check ((reason is not null) = (state = 'refused')),
  check ((shown_on is not null) = (state in ('shown', 'ended'))),
  check ((ended_at is not null) = (state = 'ended')),
  foreign key (organisation_id, consent_id) references app.consent
);
comment on table app.prayer is 'What people are asked to pray for, or what a reader prays; of nobody who can be found by it.';
call app.guard_record('app.prayer', 'prayer', 'publishing');

-- Asked by whoever shows a prayer, who may not know of whom it is: that the consent stands today, and nothing else of it.
create function app.prayer_consent_stands(consent text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (select from app.consent c join app.prayer p on p.organisation_id = c.organisation_id and p.consent_id = c.id
    where c.organisation_id = (app.my_session()).organisation_id and c.id = consent and c.answer = 'given' and c.withdrawn is null)
$$;

-- Whoever takes the consent back ends the prayer, though she may see neither the page nor the editor.
create function app.end_prayers_of() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  update site.copy o set body = null, taken_back_at = now(), taken_back_for = 'wish' from app.prayer p
    where p.organisation_id = new.organisation_id and p.consent_id = new.id
      and o.organisation_id = p.organisation_id and o.kind = 'prayer' and o.id = p.id and o.body is not null;
  update app.prayer p set state = 'ended', ended_at = new.changed_at, version = p.version + 1, changed_at = new.changed_at, changed_by = new.changed_by
    where p.organisation_id = new.organisation_id and p.consent_id = new.id and p.state = 'shown';
  return null;
end $$;
create trigger end_prayers after update on app.consent for each row
  when (new.withdrawn is not null and old.withdrawn is null) execute function app.end_prayers_of();
create index on app.prayer (organisation_id, consent_id) where consent_id is not null;

-- Appeals -------------------------------------------------------------------------------------------------------

create table app.campaign (
  like app.record_base including all,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  target_paise bigint check (target_paise > 0),
  state text not null check (state in ('draft', 'shown', 'ended')),
  shown_on date,
  ended_on date,
  check ((shown_on is null) = (state = 'draft')),
  check ((ended_on is not null) = (state = 'ended')),
  unique (organisation_id, slug)
);
comment on table app.campaign is 'What is collected for, with its aim. How far it has come is a sum that the ledger puts beside its copy.';
call app.guard_record('app.campaign', 'campaign', 'publishing');

create table app.appeal (
  like app.record_base including all,
  sort text not null check (sort in ('fund', 'pray', 'volunteer')),
  campaign_id app.id,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  state text not null check (state in ('draft', 'shown', 'ended')),
  shown_on date,
  ended_on date,
  check ((shown_on is null) = (state = 'draft')),
  check ((ended_on is not null) = (state = 'ended')),
  unique (organisation_id, slug),
  foreign key (organisation_id, campaign_id) references app.campaign
);
create index on app.appeal (organisation_id, campaign_id) where campaign_id is not null;
comment on table app.appeal is 'Readers are asked to give, to pray or to lend a hand; never beside the story of a child.';
call app.guard_record('app.appeal', 'appeal', 'publishing');

create table app.volunteer_offer (
  like app.record_base including all,
  state text not null check (state in ('answered', 'passed-on', 'no-thanks', 'forgotten')),
  came_on date not null,
  forget_on date not null check (forget_on >= came_on),
  answered_on date not null,
  answered_by app.id not null,
  passed_to app.id
);
comment on table app.volunteer_offer is 'That somebody''s offer of help was answered. Who she is stands in the inbox alone, until it is forgotten whole.';
call app.guard_record('app.volunteer_offer', 'volunteer-offer', 'publishing');

-- What a reader sends -------------------------------------------------------------------------------------------

-- A row leaves the inbox when somebody has decided; the proof that brought it must not bring another.
create table site.spent (
  organisation_id app.id not null references app.tenant,
  kind text not null,
  once text not null,
  spent_at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, kind, once)
);
create index on site.spent (spent_at);
comment on table site.spent is 'Proofs of work that were used, for a day: they expire within the hour.';

create table site.turn (who bytea not null, taken_at timestamptz not null default clock_timestamp());
create index on site.turn (who, taken_at);
create index on site.turn (taken_at);
comment on table site.turn is 'Forms that a network sent within the hour, by a keyed hash whose key is forgotten after a day. Nobody reads it: a function counts.';
alter table site.spent enable row level security;
alter table site.spent force row level security;
alter table site.turn enable row level security;
alter table site.turn force row level security;
create policy owner_all on site.spent to app_owner using (true) with check (true);
create policy owner_all on site.turn to app_owner using (true) with check (true);

-- Counted before anything else is done, one after the other for each network.
create function site.take_turn(what text, network text, most int) returns boolean
language plpgsql security definer set search_path = pg_catalog, app as $$
declare key bytea := app.door_key('network', 'site ' || what || ' ' || network);
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(key, 'hex'), 57));
  delete from site.turn t where t.taken_at < clock_timestamp() - interval '1 hour';
  if (select count(*) from (select from site.turn t where t.who = key limit most) taken) >= most then return false; end if;
  insert into site.turn (who) values (key);
  return true;
end $$;

-- The site's role can leave something here and look at nothing: what it may leave is asked by this.
create function site.hear() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if new.kind not in ('comment', 'prayer', 'offer') then return new; end if;
  if new.once is null or new.compartment <> 'publishing' or new.settled_at is not null
    then raise exception 'no proof of work' using errcode = 'SH001'; end if;
  if new.kind = 'comment' and not exists (select from site.copy c where c.organisation_id = new.organisation_id and c.kind = 'story'
      and c.id = new.about and c.taken_back_at is null and c.visible_from <= clock_timestamp()
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
create trigger hear before insert on site.inbox for each row execute function site.hear();

-- What strangers told of themselves is kept no longer than it is of use, whoever looked at it or did not.
create function site.forget_old(today date) returns int language sql security definer set search_path = pg_catalog, app as $$
  with gone as (
    delete from site.inbox i where i.kind in ('comment', 'prayer', 'offer')
      and i.came_at < least(today, current_date)::timestamptz - interval '90 days' returning 1
  ) select count(*)::int from gone
$$;

-- What everybody reads -------------------------------------------------------------------------------------------

-- A comment is public when it was decided so, and a prayer, and an appeal: no copy without its record.
create function site.only_decided() returns trigger language plpgsql set search_path = pg_catalog, app as $$
declare decided boolean;
begin
  if new.body is null then return new; end if;
  decided := case new.kind
    when 'comment' then exists (select from app.comment r where r.organisation_id = new.organisation_id and r.id = new.id and r.state = 'shown')
    when 'prayer' then exists (select from app.prayer r where r.organisation_id = new.organisation_id and r.id = new.id and r.state = 'shown')
    when 'appeal' then exists (select from app.appeal r where r.organisation_id = new.organisation_id and r.id = new.id and r.state = 'shown')
    when 'campaign' then exists (select from app.campaign r where r.organisation_id = new.organisation_id and r.id = new.id and r.state = 'shown')
    else true end;
  if not decided then raise insufficient_privilege using message = 'nobody has decided that this is public'; end if;
  return new;
end $$;
create trigger only_decided before insert or update on site.copy for each row execute function site.only_decided();

-- A story that is taken back takes with it what was said below it: a comment can tell what the story no longer does.
create function site.take_comments_back() returns trigger language plpgsql set search_path = pg_catalog, app as $$
begin
  update site.copy c set body = null, taken_back_at = now(), taken_back_for = 'story'
    where c.organisation_id = new.organisation_id and c.kind = 'comment' and c.taken_back_at is null and c.body ->> 'storyId' = new.id;
  return null;
end $$;
create trigger take_comments_back after update of taken_back_at on site.copy for each row
  when (new.kind = 'story' and new.taken_back_at is not null and old.taken_back_at is null) execute function site.take_comments_back();

revoke execute on function app.prayer_consent_stands, app.end_prayers_of from public;
grant execute on function app.prayer_consent_stands to app_case;
revoke execute on function site.take_turn, site.hear, site.forget_old, site.only_decided, site.take_comments_back from public;
grant execute on function site.take_turn to app_site;
grant execute on function site.forget_old to app_case;

reset role;
