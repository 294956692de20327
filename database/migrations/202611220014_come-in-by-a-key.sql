-- How people come in and prove again who they are: passkeys, a password with a code, one-time links, the printed recovery
-- code; resets by two; what a session is called in a list; tries that are counted. All of it belongs to the door's role
-- (app_door): the role that answers everybody's questions can neither sign anyone in nor make a proof look fresh.
set role app_owner;

alter table app.session
  add column id uuid not null default gen_random_uuid(),
  add column passkey_at timestamptz;
create unique index on app.session (organisation_id, id);
create index on app.session (organisation_id, staff_id) where ended_at is null;
comment on column app.session.id is 'What a session is called in lists and by its stream; it stays when the token changes.';
comment on column app.session.passkey_at is 'When a passkey was used in this session. With a complete set-up that is what makes its assurance `passkey`.';

create table app.passkey (
  organisation_id app.id not null,
  id app.id not null,
  staff_id app.id not null,
  credential_id bytea not null check (length(credential_id) between 16 and 1023),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null check (length(name) between 1 and 60),
  backup_eligible boolean not null,
  backed_up boolean not null,
  prf boolean not null,
  made_at timestamptz not null default now(),
  used_at timestamptz,
  removed_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, credential_id),
  foreign key (organisation_id, staff_id) references app.credential
);
comment on table app.passkey is 'Public halves only: who reads this table cannot sign in with it.';
comment on column app.passkey.prf is 'Whether the authenticator said it can derive a secret (WebAuthn PRF). Keys that open P4 will be wrapped under it; nothing is today.';
create index on app.passkey (organisation_id, staff_id) where removed_at is null;

create table app.challenge (
  id uuid primary key default gen_random_uuid(),
  challenge bytea not null,
  purpose text not null check (purpose in ('sign-in', 'step-up', 'add-passkey', 'set-up')),
  bound_to text not null,
  made_at timestamptz not null default now()
);
comment on table app.challenge is 'Good for one answer within five minutes, for one purpose, in the session or for the link it was drawn for.';

create table app.recovery_code (
  organisation_id app.id not null,
  staff_id app.id not null,
  code_hash text not null,
  made_at timestamptz not null default now(),
  primary key (organisation_id, staff_id),
  foreign key (organisation_id, staff_id) references app.credential
);
create table app.one_time_code (
  organisation_id app.id not null,
  staff_id app.id not null,
  sealed text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  primary key (organisation_id, staff_id),
  foreign key (organisation_id, staff_id) references app.credential
);
comment on table app.one_time_code is 'The secret of an authenticator app (RFC 6238), sealed by the key ring. last_step: a code works once.';

create table app.reset (
  organisation_id app.id not null,
  id app.id not null,
  staff_id app.id not null,
  how text not null check (how in ('two-administrators', 'in-person')),
  asked_by app.id not null,
  asked_at timestamptz not null default now(),
  confirmed_by app.id,
  takes_effect_at timestamptz,
  expires_at timestamptz not null default now() + interval '72 hours',
  cancelled_at timestamptz,
  cancelled_by app.id,
  used_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, staff_id) references app.credential,
  check (asked_by <> staff_id and confirmed_by is distinct from asked_by and confirmed_by is distinct from staff_id)
);
create unique index on app.reset (organisation_id, staff_id) where cancelled_at is null and used_at is null;
comment on table app.reset is 'A colleague who lost every key is let in anew: by two, or by one in her presence; after a day in which she can say no.';

create table app.invitation (
  organisation_id app.id not null,
  id app.id not null,
  staff_id app.id not null,
  kind text not null check (kind in ('invitation', 'reset', 'recovery')),
  reset_id app.id,
  token_hash bytea not null,
  made_by app.id not null,
  made_at timestamptz not null default now(),
  valid_from timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, staff_id) references app.credential,
  foreign key (organisation_id, reset_id) references app.reset
);
create index on app.invitation (token_hash);
comment on table app.invitation is 'One-time links by the SHA-256 of their token: one opens the set-up of a first passkey, once.';

create table app.notice (
  organisation_id app.id not null,
  id app.id not null,
  staff_id app.id not null,
  what text not null check (what in ('reset-asked', 'reset-used', 'recovery-used')),
  reset_id app.id,
  noticed_at timestamptz not null default now(),
  seen_in uuid[] not null default '{}',
  primary key (organisation_id, id),
  foreign key (organisation_id, staff_id) references app.credential,
  foreign key (organisation_id, reset_id) references app.reset
);
create index on app.notice (organisation_id, staff_id);
comment on column app.notice.seen_in is 'Sessions that put it away. The others go on showing it: a thief must not be able to hide it from the owner.';

create table app.armed (
  organisation_id app.id not null,
  scope_id app.id not null,
  staff_id app.id not null,
  armed_at timestamptz not null default now(),
  until_at timestamptz not null,
  primary key (organisation_id, scope_id, staff_id),
  foreign key (organisation_id, scope_id) references app.scope
);
comment on table app.armed is 'Operation mode: for these hours, acts on this operation ask this colleague for no further proof.';

create table app.door_salt (name text primary key, salt bytea not null, made_at timestamptz not null default now());
create table app.try (who bytea not null, tried_at timestamptz not null default clock_timestamp());
create index on app.try (who, tried_at);
comment on table app.try is 'Tries at the door, by a keyed hash of the name or of the network; a network''s key is forgotten after a day.';

do $$
declare t text;
begin
  foreach t in array array['passkey', 'challenge', 'recovery_code', 'one_time_code', 'reset', 'invitation', 'notice', 'armed', 'door_salt', 'try'] loop
    call app.wall(('app.' || t)::regclass);
  end loop;
end $$;

-- Ids made by the database have the form of all ids; sixty random bits.
create function app.new_id() returns text language sql volatile set search_path = pg_catalog as $$
  select string_agg(substr('abcdefghijklmnopqrstuvwxyz234567', 1 + (get_byte(b, i) & 31), 1), '')
    from (select sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')) as b) x, generate_series(0, 11) i
$$;

create function app.is_live(s app.session) returns boolean language sql stable set search_path = pg_catalog as $$
  select s.ended_at is null and s.expires_at > now() and s.seen_at > now() - interval '15 minutes'
$$;

-- What happens at the door is told in the journal, in the same transaction: of whom, in which session, what.
create function app.tell(of app.session, kind text, action text, about text[] default '{}') returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.note_for(of.organisation_id, of.staff_id, kind, action, 'session', about, about, device => of.device_id,
    session_ => left(encode(of.token_hash, 'hex'), 16));
end $$;
create function app.tell_mine(kind text, action text, about text[] default '{}') returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.tell(app.my_session(), kind, action, about);
end $$;

-- A wrong try at a name that exists is told in her organisation's journal; of one that exists nowhere there is no one to tell.
create function app.tell_refused(name text, how text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.note_for(c.organisation_id, c.staff_id, 'sign-in-refused', how, 'session', outcome_ => 'refused', code_ => 'session.wrong')
    from app.credential c where c.sign_in_name = lower($1);
end $$;
create function app.tell_refused_key(org text, staff text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.note_for(org, staff, 'sign-in-refused', 'sign-in.by-passkey', 'session', outcome_ => 'refused', code_ => 'passkey.not-accepted');
end $$;

-- What is known of the asker's door -------------------------------------------------------------------------------

create function app.set_up_complete(org text, staff text) returns boolean language sql stable set search_path = pg_catalog, app as $$
  select n >= 2 or (n = 1 and exists (select from app.recovery_code r where r.organisation_id = org and r.staff_id = staff))
    from (select count(*) as n from app.passkey p where p.organisation_id = org and p.staff_id = staff and p.removed_at is null) x
$$;
comment on function app.set_up_complete is 'Two passkeys, or one and a printed recovery code: before that nobody''s file is shown, for one lost phone would end the work.';

create function app.set_up_of(org text, staff text) returns json language sql stable set search_path = pg_catalog, app as $$
  select json_build_object(
    'passkeys', (select count(*) from app.passkey p where p.organisation_id = org and p.staff_id = staff and p.removed_at is null),
    'recoveryCode', exists (select from app.recovery_code r where r.organisation_id = org and r.staff_id = staff),
    'complete', app.set_up_complete(org, staff),
    'password', exists (select from app.credential c where c.organisation_id = org and c.staff_id = staff and c.password_hash <> 'none'),
    'code', exists (select from app.one_time_code o where o.organisation_id = org and o.staff_id = staff and o.confirmed_at is not null))
$$;

-- Whether the asker proved who she is within five minutes; `once_set_up`: nobody without any passkey can be asked for one.
create function app.stepped_up(once_set_up boolean) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select s.stepped_up_at > now() - interval '5 minutes'
      or (once_set_up and not exists (select from app.passkey p where p.organisation_id = s.organisation_id and p.staff_id = s.staff_id and p.removed_at is null))
    from app.my_session() s where s.staff_id is not null
$$;
create function app.my_armed_scopes() returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select coalesce((select array_agg(a.scope_id::text) from app.armed a, app.my_session() s
    where a.organisation_id = s.organisation_id and a.staff_id = s.staff_id and a.until_at > now() and s.assurance <> 'password'), '{}')
$$;

create function app.my_notices() returns json language sql stable security definer set search_path = pg_catalog, app as $$
  select coalesce(json_agg(json_build_object('id', n.id, 'is', n.what, 'at', app.moment_text(n.noticed_at),
      'takesEffectAt', app.moment_text(r.takes_effect_at), 'mayCancel', n.what = 'reset-asked') order by n.noticed_at desc), '[]')
    from app.my_session() s
    join app.notice n on n.organisation_id = s.organisation_id and n.staff_id = s.staff_id
    left join app.reset r on r.organisation_id = n.organisation_id and r.id = n.reset_id
   where case when n.what = 'reset-asked' then r.cancelled_at is null and r.used_at is null and r.expires_at > now()
         else not s.id = any (n.seen_in) and n.noticed_at > now() - interval '30 days' end
$$;

create function app.my_door() returns json language sql stable security definer set search_path = pg_catalog, app as $$
  select json_build_object('sessionId', s.id, 'assurance', s.assurance,
    'steppedUpUntil', case when s.stepped_up_at > now() - interval '5 minutes' then app.moment_text(s.stepped_up_at + interval '5 minutes') end,
    'setUp', app.set_up_of(s.organisation_id, s.staff_id), 'notices', app.my_notices(),
    'armed', (select coalesce(json_agg(json_build_object('scopeId', a.scope_id, 'until', app.moment_text(a.until_at))), '[]') from app.armed a
      where a.organisation_id = s.organisation_id and a.staff_id = s.staff_id and a.until_at > now()))
    from app.my_session() s where s.staff_id is not null
$$;

create function app.my_sign_in() returns json language sql stable security definer set search_path = pg_catalog, app as $$
  select json_build_object(
    'passkeys', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'addedAt', app.moment_text(p.made_at),
        'lastUsedAt', app.moment_text(p.used_at), 'synced', p.backup_eligible, 'prf', p.prf) order by p.made_at), '[]')
      from app.passkey p where p.organisation_id = s.organisation_id and p.staff_id = s.staff_id and p.removed_at is null),
    'recoveryCode', (select json_build_object('madeAt', app.moment_text(r.made_at)) from app.recovery_code r
      where r.organisation_id = s.organisation_id and r.staff_id = s.staff_id),
    'password', app.set_up_of(s.organisation_id, s.staff_id) -> 'password',
    'code', app.set_up_of(s.organisation_id, s.staff_id) -> 'code',
    'sessions', (select json_agg(json_build_object('id', o.id, 'device', o.device_id, 'openedAt', app.moment_text(o.opened_at),
        'seenAt', app.moment_text(o.seen_at), 'assurance', o.assurance, 'current', o.id = s.id) order by o.seen_at desc)
      from app.session o where o.organisation_id = s.organisation_id and o.staff_id = s.staff_id and app.is_live(o)),
    'notices', app.my_notices())
    from app.my_session() s where s.staff_id is not null
$$;

-- Tries -----------------------------------------------------------------------------------------------------------

create function app.door_key(kind text, who text) returns bytea language plpgsql security definer set search_path = pg_catalog, app as $$
declare
  -- A network is not recognised from one day to the next; an account must be, or midnight would give a guesser ten more.
  called text := case when kind = 'network' then 'network ' || current_date else 'account' end;
begin
  insert into app.door_salt (name, salt)
    values (called, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))) on conflict do nothing;
  return (select sha256(d.salt || convert_to(kind || '|' || who, 'UTF8')) from app.door_salt d where d.name = called);
end $$;

-- Counted before anything is compared, one after the other for each key: fifty at once are fifty tries.
create function app.take_try(kind text, who_ text, most int) returns boolean
language plpgsql security definer set search_path = pg_catalog, app as $$
declare key bytea := app.door_key(kind, who_);
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(key, 'hex'), 14));
  if (select count(*) from app.try t where t.who = key and t.tried_at > clock_timestamp() - interval '1 hour') >= most then return false; end if;
  insert into app.try (who) values (key);
  return true;
end $$;
-- A right answer was no guess: its own try is given back, and no other's.
create function app.give_back_try(kind text, who_ text) returns void language sql security definer set search_path = pg_catalog, app as $$
  delete from app.try where ctid = (select t.ctid from app.try t where t.who = app.door_key(kind, who_) order by t.tried_at desc limit 1)
$$;
create function app.sweep_door() returns void language sql security definer set search_path = pg_catalog, app as $$
  delete from app.try where tried_at < now() - interval '1 hour';
  delete from app.challenge where made_at < now() - interval '5 minutes';
  delete from app.door_salt where name <> 'account' and made_at < now() - interval '25 hours'
$$;

-- Challenges ------------------------------------------------------------------------------------------------------

-- Bound to the session where there is one, to the link where there is one; before sign-in to nothing but its own id.
create function app.challenge_bond(purpose text, link bytea) returns text language sql stable security definer set search_path = pg_catalog, app as $$
  select case purpose when 'sign-in' then '' when 'set-up' then encode(link, 'hex') else (app.my_session()).id::text end
$$;
create function app.make_challenge(challenge_ bytea, purpose_ text, link bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog, app as $$
declare made uuid; bond text := app.challenge_bond(purpose_, link);
begin
  if bond is null then raise insufficient_privilege; end if;
  insert into app.challenge (challenge, purpose, bound_to) values (challenge_, purpose_, bond) returning id into made;
  return made;
end $$;
create function app.take_challenge(id_ uuid, purpose_ text, link bytea) returns bytea language sql security definer set search_path = pg_catalog, app as $$
  delete from app.challenge c where c.id = id_ and c.purpose = purpose_ and c.bound_to = app.challenge_bond(purpose_, link)
    and c.made_at > now() - interval '5 minutes' returning c.challenge
$$;

-- Whom a new passkey of this session is for, and what the authenticator is to call the place.
create function app.my_passkey_user() returns table (organisation_id text, staff_id text, sign_in_name text, name text, app_name text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select s.organisation_id, s.staff_id, c.sign_in_name, coalesce(m.name, c.sign_in_name), t.app_name from app.my_session() s
    join app.tenant t on t.id = s.organisation_id
    join app.credential c on c.organisation_id = s.organisation_id and c.staff_id = s.staff_id
    left join app.staff_member m on m.organisation_id = s.organisation_id and m.id = s.staff_id
$$;
-- Only a demonstration's session is proved again by its password.
create function app.my_demonstration_password() returns table (staff_id text, password_hash text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select s.staff_id, c.password_hash from app.my_session() s
    join app.credential c on c.organisation_id = s.organisation_id and c.staff_id = s.staff_id where s.assurance = 'demonstration'
$$;

-- Passkeys --------------------------------------------------------------------------------------------------------

create function app.find_passkey(org text, staff text, credential bytea)
returns table (id text, credential_id bytea, public_key bytea, counter bigint, transports text[])
language sql stable security definer set search_path = pg_catalog, app as $$
  select p.id, p.credential_id, p.public_key, p.counter, p.transports from app.passkey p
    join app.credential c on c.organisation_id = p.organisation_id and c.staff_id = p.staff_id
   where p.organisation_id = org and p.staff_id = staff and p.credential_id = credential and p.removed_at is null and c.suspended_at is null
$$;
create function app.my_passkeys() returns table (organisation_id text, id text, credential_id bytea, public_key bytea, counter bigint, transports text[])
language sql stable security definer set search_path = pg_catalog, app as $$
  select p.organisation_id, p.id, p.credential_id, p.public_key, p.counter, p.transports from app.passkey p, app.my_session() s
   where p.organisation_id = s.organisation_id and p.staff_id = s.staff_id and p.removed_at is null order by p.made_at
$$;
-- The counter only rises: of two answers by a copied key one is late. Zero stays zero with authenticators that keep none.
create function app.use_passkey(org text, id_ text, counter_ bigint, backed_up_ boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  update app.passkey set counter = counter_, backed_up = backed_up_, used_at = now()
   where organisation_id = org and id = id_ and removed_at is null and (counter < counter_ or (counter = 0 and counter_ = 0));
  return found;
end $$;

create function app.open_by_passkey(hash bytea, org text, staff text, device text, until_ timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, app as $$
declare surely text := case when app.set_up_complete(org, staff) then 'passkey' else 'password' end;
begin
  if not exists (select from app.credential c where c.organisation_id = org and c.staff_id = staff and c.suspended_at is null) then return null; end if;
  insert into app.session (token_hash, organisation_id, staff_id, device_id, expires_at, assurance, stepped_up_at, passkey_at)
    values (hash, org, staff, device, until_, surely, now(), now());
  perform app.tell(s, 'sign-in', 'sign-in.by-passkey') from app.session s where s.token_hash = hash;
  return surely;
end $$;
create or replace function app.open_session(hash bytea, org text, staff text, device text, until_ timestamptz, assurance_ text) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  insert into app.session (token_hash, organisation_id, staff_id, device_id, expires_at, assurance, stepped_up_at)
    values (hash, org, staff, device, until_, assurance_, case when assurance_ <> 'password' then now() end);
  perform app.tell(s, 'sign-in', 'sign-in.by-' || assurance_) from app.session s where s.token_hash = hash;
end $$;

-- The token changes and the session stays: a value that was stolen before is worth nothing afterwards.
create function app.prove_again(new_hash bytea, by_passkey boolean) returns table (assurance text, until_at text)
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  return query update app.session s set token_hash = new_hash, seen_at = now(), stepped_up_at = now(),
      passkey_at = case when by_passkey then now() else s.passkey_at end,
      assurance = case when by_passkey and s.assurance = 'password' and app.set_up_complete(s.organisation_id, s.staff_id) then 'passkey' else s.assurance end
    where s.token_hash = me.token_hash and (by_passkey or s.assurance = 'demonstration')
    returning s.assurance, app.moment_text(s.stepped_up_at + interval '5 minutes');
  if found then perform app.tell(me, 'step-up', 'session.step-up'); end if;
end $$;

-- A session in which a passkey was used rises as soon as the set-up is whole, and then its token changes.
create function app.rise(new_hash bytea) returns text language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); risen text;
begin
  update app.session s set assurance = 'passkey', token_hash = new_hash
   where s.token_hash = me.token_hash and s.assurance = 'password' and s.passkey_at is not null
     and app.set_up_complete(s.organisation_id, s.staff_id) returning s.assurance into risen;
  if risen is not null then perform app.tell(me, 'step-up', 'session.rise'); end if;
  return risen;
end $$;

create function app.put_passkey(org text, staff text, p json) returns text
language plpgsql security definer set search_path = pg_catalog, app as $$
declare made text := app.new_id();
begin
  if (select count(*) from app.passkey k where k.organisation_id = org and k.staff_id = staff and k.removed_at is null) >= 10 then return null; end if;
  insert into app.passkey (organisation_id, id, staff_id, credential_id, public_key, counter, transports, name, backup_eligible, backed_up, prf)
    values (org, made, staff, decode(p->>'credentialId', 'hex'), decode(p->>'publicKey', 'hex'), (p->>'counter')::bigint,
      array(select json_array_elements_text(p->'transports')), p->>'name', (p->>'backupEligible')::boolean, (p->>'backedUp')::boolean, (p->>'prf')::boolean);
  return made;
end $$;
create function app.add_my_passkey(p json) returns text language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.stepped_up(true) then raise insufficient_privilege; end if;
  -- Made in this session, after a finger, a face or a PIN: it was used in this session.
  update app.session set passkey_at = now(), stepped_up_at = now() where token_hash = me.token_hash;
  perform app.tell_mine('sign-in', 'my-sign-in.add-passkey');
  return app.put_passkey(me.organisation_id, me.staff_id, p);
end $$;
-- Never so many that the set-up would no longer be whole; false when it would not.
create function app.remove_my_passkey(id_ text) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.stepped_up(false) then raise insufficient_privilege; end if;
  perform from app.credential c where c.organisation_id = me.organisation_id and c.staff_id = me.staff_id for update;
  update app.passkey set removed_at = now() where organisation_id = me.organisation_id and staff_id = me.staff_id and id = id_ and removed_at is null;
  if not found then return null; end if;
  perform app.tell_mine('sign-in', 'my-sign-in.remove-passkey');
  return app.set_up_complete(me.organisation_id, me.staff_id);
end $$;

-- Password, one-time code, recovery code --------------------------------------------------------------------------

-- By its place: a column of the organisation is called `name` too, and stands before the parameter.
create or replace function app.find_credential(name text) returns table (organisation_id text, staff_id text, password_hash text, demonstration boolean)
language sql stable security definer set search_path = pg_catalog, app as $$
  select c.organisation_id, c.staff_id, c.password_hash, t.demonstration from app.credential c join app.tenant t on t.id = c.organisation_id
   where c.sign_in_name = lower($1) and c.suspended_at is null
$$;
create function app.find_code(org text, staff text) returns table (sealed text, confirmed boolean, last_step bigint)
language sql stable security definer set search_path = pg_catalog, app as $$
  select o.sealed, o.confirmed_at is not null, o.last_step from app.one_time_code o where o.organisation_id = org and o.staff_id = staff
$$;
create function app.find_my_code() returns table (staff_id text, organisation_id text, sealed text, confirmed boolean)
language sql stable security definer set search_path = pg_catalog, app as $$
  select o.staff_id, o.organisation_id, o.sealed, o.confirmed_at is not null from app.one_time_code o, app.my_session() s
   where o.organisation_id = s.organisation_id and o.staff_id = s.staff_id
$$;
-- Of fifty who send the same code at once, one comes in.
create function app.use_code(org text, staff text, step bigint) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  update app.one_time_code set last_step = step, confirmed_at = coalesce(confirmed_at, now())
   where organisation_id = org and staff_id = staff and last_step < step;
  return found;
end $$;
create function app.put_my_code(sealed_ text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.stepped_up(false) then raise insufficient_privilege; end if;
  insert into app.one_time_code (organisation_id, staff_id, sealed) values (me.organisation_id, me.staff_id, sealed_)
    on conflict (organisation_id, staff_id) do update set sealed = sealed_, confirmed_at = null, last_step = 0;
  perform app.tell_mine('sign-in', 'my-sign-in.renew-code');
end $$;
create function app.put_my_password(hash text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.stepped_up(false) then raise insufficient_privilege; end if;
  update app.credential set password_hash = hash where organisation_id = me.organisation_id and staff_id = me.staff_id;
  perform app.tell_mine('sign-in', 'my-sign-in.set-password');
end $$;
-- What a password may not hold: the names that anybody would try first.
create function app.my_names() returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select array_remove(array[t.name, t.app_name, c.sign_in_name, m.name], null) from app.my_session() s
    join app.tenant t on t.id = s.organisation_id
    join app.credential c on c.organisation_id = s.organisation_id and c.staff_id = s.staff_id
    left join app.staff_member m on m.organisation_id = s.organisation_id and m.id = s.staff_id
$$;
create function app.put_my_recovery_code(hash text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.stepped_up(true) then raise insufficient_privilege; end if;
  insert into app.recovery_code (organisation_id, staff_id, code_hash) values (me.organisation_id, me.staff_id, hash)
    on conflict (organisation_id, staff_id) do update set code_hash = hash, made_at = now();
  perform app.tell_mine('sign-in', 'my-sign-in.renew-recovery-code');
end $$;
create function app.find_recovery_code(name text) returns table (organisation_id text, staff_id text, code_hash text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select r.organisation_id, r.staff_id, r.code_hash from app.recovery_code r
    join app.credential c on c.organisation_id = r.organisation_id and c.staff_id = r.staff_id
   where c.sign_in_name = lower($1) and c.suspended_at is null
$$;
-- The code is spent, and a link of one hour stands in its place. Whoever used it, every device of its owner says so.
create function app.use_recovery_code(org text, staff text, code_hash_ text, link bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  delete from app.recovery_code where organisation_id = org and staff_id = staff and code_hash = code_hash_;
  if not found then return false; end if;
  insert into app.invitation (organisation_id, id, staff_id, kind, token_hash, made_by, expires_at)
    values (org, app.new_id(), staff, 'recovery', link, staff, now() + interval '1 hour');
  insert into app.notice (organisation_id, id, staff_id, what) values (org, app.new_id(), staff, 'recovery-used');
  perform app.note_for(org, staff, 'sign-in', 'sign-in.by-recovery-code', 'session');
  return true;
end $$;

-- Links -----------------------------------------------------------------------------------------------------------

create function app.see_invitation(link bytea)
returns table (organisation_id text, staff_id text, kind text, name text, sign_in_name text, organisation text, app_name text, valid_from text, expires_at text, is_early boolean)
language sql stable security definer set search_path = pg_catalog, app as $$
  select i.organisation_id, i.staff_id, i.kind, coalesce(m.name, c.sign_in_name), c.sign_in_name, t.name, t.app_name,
    app.moment_text(i.valid_from), app.moment_text(i.expires_at), i.valid_from > now()
    from app.invitation i
    join app.credential c on c.organisation_id = i.organisation_id and c.staff_id = i.staff_id
    join app.tenant t on t.id = i.organisation_id
    left join app.staff_member m on m.organisation_id = i.organisation_id and m.id = i.staff_id
    left join app.reset r on r.organisation_id = i.organisation_id and r.id = i.reset_id
   where i.token_hash = link and i.used_at is null and i.withdrawn_at is null and i.expires_at > now() and c.suspended_at is null
     and (i.reset_id is null or (r.cancelled_at is null and r.used_at is null))
$$;

-- Uses up the link, sets the first passkey, opens a session. After a reset nothing of before opens anything any more.
create function app.set_up_by_link(link bytea, p json, hash bytea, device text, until_ timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, app as $$
declare i app.invitation; surely text;
begin
  update app.invitation n set used_at = now() where n.token_hash = link and n.used_at is null and n.withdrawn_at is null
    and n.valid_from <= now() and n.expires_at > now()
    and exists (select from app.credential c where c.organisation_id = n.organisation_id and c.staff_id = n.staff_id and c.suspended_at is null)
    and (n.reset_id is null or exists (select from app.reset r where r.organisation_id = n.organisation_id and r.id = n.reset_id
      and r.cancelled_at is null and r.used_at is null and r.takes_effect_at <= now()))
    returning * into i;
  if i.id is null then return null; end if;
  if i.kind = 'reset' then perform app.clear_door(i.organisation_id, i.staff_id, i.reset_id); end if;
  if app.put_passkey(i.organisation_id, i.staff_id, p) is null then raise exception 'too many passkeys' using errcode = 'check_violation'; end if;
  surely := case when app.set_up_complete(i.organisation_id, i.staff_id) then 'passkey' else 'password' end;
  insert into app.session (token_hash, organisation_id, staff_id, device_id, expires_at, assurance, stepped_up_at, passkey_at)
    values (hash, i.organisation_id, i.staff_id, device, until_, surely, now(), now());
  perform app.tell(s, 'sign-in', 'sign-in.by-' || i.kind) from app.session s where s.token_hash = hash;
  return surely;
end $$;
create function app.clear_door(org text, staff text, reset_ text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  update app.passkey set removed_at = now() where organisation_id = org and staff_id = staff and removed_at is null;
  update app.session set ended_at = now() where organisation_id = org and staff_id = staff and ended_at is null;
  update app.credential set password_hash = 'none' where organisation_id = org and staff_id = staff;
  delete from app.recovery_code where organisation_id = org and staff_id = staff;
  delete from app.one_time_code where organisation_id = org and staff_id = staff;
  update app.reset set used_at = now() where organisation_id = org and id = reset_;
  insert into app.notice (organisation_id, id, staff_id, what, reset_id) values (org, app.new_id(), staff, 'reset-used', reset_);
end $$;

-- Whether the asker lets colleagues in, and has just proved who she is.
create function app.may_appoint_now() returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select app.may_appoint() and app.stepped_up(false)
$$;
create function app.put_invitation(staff text, kind_ text, reset text, link bytea, from_ timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); till timestamptz := from_ + interval '72 hours';
begin
  update app.invitation set withdrawn_at = now() where organisation_id = me.organisation_id and staff_id = staff
    and kind = kind_ and used_at is null and withdrawn_at is null;
  insert into app.invitation (organisation_id, id, staff_id, kind, reset_id, token_hash, made_by, valid_from, expires_at)
    values (me.organisation_id, app.new_id(), staff, kind_, reset, link, me.staff_id, from_, till);
  return app.moment_text(till);
end $$;
-- 'none' there is no such colleague · 'set-up-already' · else until when the link is good.
create function app.invite(staff text, link bytea) returns text language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_appoint_now() then raise insufficient_privilege; end if;
  if not exists (select from app.credential c where c.organisation_id = me.organisation_id and c.staff_id = staff and c.suspended_at is null) then return 'none'; end if;
  if exists (select from app.passkey p where p.organisation_id = me.organisation_id and p.staff_id = staff) then return 'set-up-already'; end if;
  perform app.tell_mine('grant', 'staff-sign-in.invite', array[staff]);
  return app.put_invitation(staff, 'invitation', null, link, now());
end $$;
-- An installation whose founder never finished: the terminal gives a link, as it gave the first code.
create function app.invite_founder(link bytea) returns text language plpgsql security definer set search_path = pg_catalog, app as $$
declare c app.credential;
begin
  if exists (select from app.passkey) or (select count(*) <> 1 from app.tenant) or exists (select from app.tenant where demonstration) then return null; end if;
  select x.* into c from app.credential x join app.staff_role r using (organisation_id, staff_id)
   where r.role = 'administrator' and x.suspended_at is null order by x.admitted_at limit 1;
  if c.staff_id is null then return null; end if;
  update app.invitation set withdrawn_at = now() where organisation_id = c.organisation_id and used_at is null and withdrawn_at is null;
  insert into app.invitation (organisation_id, id, staff_id, kind, token_hash, made_by, expires_at)
    values (c.organisation_id, app.new_id(), c.staff_id, 'invitation', link, c.staff_id, now() + interval '72 hours');
  return c.sign_in_name;
end $$;

-- Resets ----------------------------------------------------------------------------------------------------------

create function app.reset_json(r app.reset) returns json language sql stable set search_path = pg_catalog, app as $$
  select json_build_object('id', r.id, 'staffId', r.staff_id, 'how', r.how, 'askedBy', r.asked_by, 'askedAt', app.moment_text(r.asked_at),
    'confirmedBy', r.confirmed_by, 'takesEffectAt', app.moment_text(r.takes_effect_at), 'expiresAt', app.moment_text(r.expires_at))
$$;
create function app.is_open(r app.reset) returns boolean language sql stable set search_path = pg_catalog as $$
  select r.cancelled_at is null and r.used_at is null and r.expires_at > now()
$$;
create function app.ask_reset(staff text, how_ text, link bytea) returns json language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); r app.reset;
begin
  if not app.may_appoint_now() then raise insufficient_privilege; end if;
  if not exists (select from app.credential c where c.organisation_id = me.organisation_id and c.staff_id = staff and c.suspended_at is null) then return null; end if;
  update app.reset x set cancelled_at = now() where x.organisation_id = me.organisation_id and x.staff_id = staff and x.cancelled_at is null and x.used_at is null and x.expires_at <= now();
  insert into app.reset (organisation_id, id, staff_id, how, asked_by) values (me.organisation_id, app.new_id(), staff, how_, me.staff_id)
    on conflict do nothing returning * into r;
  if r.id is null then return '{"already": true}'; end if;
  insert into app.notice (organisation_id, id, staff_id, what, reset_id) values (me.organisation_id, app.new_id(), staff, 'reset-asked', r.id);
  perform app.tell_mine('grant', 'staff-sign-in.ask-reset', array[staff]);
  if how_ = 'in-person' then r := app.set_reset_going(r, null, link); end if;
  return app.reset_json(r);
end $$;
-- A day in which its owner can say no, on any device she is still signed in on.
create function app.set_reset_going(r app.reset, confirmer text, link bytea) returns app.reset language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  update app.reset x set confirmed_by = confirmer, takes_effect_at = now() + interval '24 hours', expires_at = now() + interval '96 hours'
   where x.organisation_id = r.organisation_id and x.id = r.id returning * into r;
  perform app.put_invitation(r.staff_id, 'reset', r.id, link, r.takes_effect_at);
  return r;
end $$;
-- null: nothing there · {"same": true}: the asker, its owner, or somebody the asker let in today.
create function app.confirm_reset(id_ text, link bytea) returns json language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); r app.reset;
begin
  if not app.may_appoint_now() then raise insufficient_privilege; end if;
  select * into r from app.reset x where x.organisation_id = me.organisation_id and x.id = id_ and x.how = 'two-administrators'
    and x.confirmed_by is null and app.is_open(x) for update;
  if r.id is null then return null; end if;
  if me.staff_id = r.staff_id or not app.may_be_second(me.organisation_id, r.asked_by, me.staff_id, array['administrator', 'director']) then
    return '{"same": true}';
  end if;
  perform app.tell_mine('grant', 'staff-sign-in.confirm-reset', array[r.staff_id::text]);
  return app.reset_json(app.set_reset_going(r, me.staff_id, link));
end $$;
-- By whom it is for, from any of her devices and without a further proof; or by those who may ask for one.
create function app.cancel_reset(id_ text) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  update app.reset x set cancelled_at = now(), cancelled_by = me.staff_id where x.organisation_id = me.organisation_id and x.id = id_
    and app.is_open(x) and (x.staff_id = me.staff_id or app.may_appoint());
  if not found then return false; end if;
  perform app.tell_mine('grant', 'staff-sign-in.cancel-reset', array[id_]);
  return true;
end $$;
create function app.cancel_by_notice(id_ text) returns boolean language sql security definer set search_path = pg_catalog, app as $$
  select app.cancel_reset(n.reset_id) from app.notice n, app.my_session() s
   where n.organisation_id = s.organisation_id and n.staff_id = s.staff_id and n.id = id_ and n.what = 'reset-asked'
$$;
create function app.put_notice_away(id_ text) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  update app.notice n set seen_in = array_append(n.seen_in, me.id) where n.organisation_id = me.organisation_id and n.staff_id = me.staff_id
    and n.id = id_ and n.what <> 'reset-asked';
  return found;
end $$;
create function app.open_resets() returns json language sql stable security definer set search_path = pg_catalog, app as $$
  select coalesce(json_agg(app.reset_json(x) order by x.asked_at), '[]') from app.reset x, app.my_session() s
   where x.organisation_id = s.organisation_id and app.is_open(x) and app.may_appoint()
$$;

-- Sessions, suspension --------------------------------------------------------------------------------------------

create function app.end_my_session(id_ uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  update app.session set ended_at = now() where organisation_id = me.organisation_id and staff_id = me.staff_id and id = id_ and ended_at is null;
  return found;
end $$;
create function app.end_my_others() returns int language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); ended int;
begin
  update app.session o set ended_at = now() where organisation_id = me.organisation_id and staff_id = me.staff_id and id <> me.id and app.is_live(o);
  get diagnostics ended = row_count;
  return ended;
end $$;
-- Every session of one person, in the transaction of whatever ended her work. Others call it too (leaving, a reset).
create function app.end_sessions_of(org text, staff text) returns int language plpgsql security definer set search_path = pg_catalog, app as $$
declare ended int;
begin
  update app.session o set ended_at = now() where organisation_id = org and staff_id = staff and app.is_live(o);
  get diagnostics ended = row_count;
  return ended;
end $$;
create function app.end_sessions_of_colleague(staff text) returns int language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_appoint_now() then raise insufficient_privilege; end if;
  if not exists (select from app.credential c where c.organisation_id = me.organisation_id and c.staff_id = staff) then return null; end if;
  perform app.tell_mine('grant', 'staff-sign-in.end-sessions', array[staff]);
  return app.end_sessions_of(me.organisation_id, staff);
end $$;
create function app.suspend(staff text, is_suspended boolean) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_appoint_now() then raise insufficient_privilege; end if;
  update app.credential set suspended_at = case when is_suspended then coalesce(suspended_at, now()) end
   where organisation_id = me.organisation_id and staff_id = staff and staff_id <> me.staff_id;
  if not found then return false; end if;
  if is_suspended then perform app.end_sessions_of(me.organisation_id, staff); end if;
  perform app.tell_mine('grant', 'staff-sign-in.' || case when is_suspended then 'suspend' else 'restore' end, array[staff]);
  return true;
end $$;
create function app.sign_in_of(staff text) returns json language sql stable security definer set search_path = pg_catalog, app as $$
  select json_build_object('suspendedAt', app.moment_text(c.suspended_at), 'setUp', app.set_up_of(c.organisation_id, c.staff_id),
    'invitation', (select json_build_object('expiresAt', app.moment_text(i.expires_at)) from app.invitation i where i.organisation_id = c.organisation_id
      and i.staff_id = c.staff_id and i.kind = 'invitation' and i.used_at is null and i.withdrawn_at is null and i.expires_at > now() limit 1),
    'reset', (select app.reset_json(x) from app.reset x where x.organisation_id = c.organisation_id and x.staff_id = c.staff_id and app.is_open(x) limit 1),
    'sessions', (select count(*) from app.session o where o.organisation_id = c.organisation_id and o.staff_id = c.staff_id and app.is_live(o)),
    'lastSeenAt', (select app.moment_text(max(o.seen_at)) from app.session o where o.organisation_id = c.organisation_id and o.staff_id = c.staff_id))
    from app.credential c, app.my_session() s
   where c.organisation_id = s.organisation_id and c.staff_id = staff and app.may_appoint()
$$;

-- A hint to every server, with the commit that ended it: streams of this person are looked at again at once.
create function app.session_over() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform pg_notify('session', new.staff_id);
  return null;
end $$;
create trigger over after update on app.session for each row
  when (old.ended_at is null and new.ended_at is not null) execute function app.session_over();
create function app.is_session_live(org text, id_ uuid) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (select from app.session o where o.organisation_id = org and o.id = id_ and app.is_live(o))
$$;

-- Operation mode --------------------------------------------------------------------------------------------------

create function app.arm(scope text) returns text language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); till timestamptz := now() + interval '4 hours';
begin
  if not app.stepped_up(false) or me.assurance = 'password' then raise insufficient_privilege; end if;
  if not exists (select from app.scope c where c.organisation_id = me.organisation_id and c.id = scope and c.of = 'operation')
    or not exists (select from app.need_to_know n where n.organisation_id = me.organisation_id and n.scope_id = scope and n.staff_id = me.staff_id
      and n.ended_at is null and (n.until_at is null or n.until_at > now())) then return null; end if;
  insert into app.armed (organisation_id, scope_id, staff_id, until_at) values (me.organisation_id, scope, me.staff_id, till)
    on conflict (organisation_id, scope_id, staff_id) do update set armed_at = now(), until_at = till;
  perform app.tell_mine('grant', 'operation.arm', array[scope]);
  return app.moment_text(till);
end $$;
create function app.disarm(scope text) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  update app.armed set until_at = now() where organisation_id = me.organisation_id and scope_id = scope and staff_id = me.staff_id and until_at > now();
  if not found then return false; end if;
  perform app.tell_mine('grant', 'operation.disarm', array[scope]);
  return true;
end $$;

create or replace function app.end_session() returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  update app.session set ended_at = now() where token_hash = me.token_hash;
  if found then perform app.tell(me, 'sign-out', 'session.sign-out'); end if;
end $$;
-- A first password set by someone else exists only in a demonstration; a real colleague comes in by a link and a key of her own.
create or replace function app.set_password(staff text, hash text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  update app.credential c set password_hash = hash where c.organisation_id = me.organisation_id and c.staff_id = staff
    and exists (select from app.tenant t where t.id = me.organisation_id and t.demonstration)
    and (c.staff_id = me.staff_id or (c.password_hash = 'none' and app.may_appoint()));
  return found;
end $$;

-- Who may call what -----------------------------------------------------------------------------------------------

revoke execute on function app.new_id, app.is_live, app.tell, app.tell_mine, app.tell_refused, app.tell_refused_key, app.set_up_complete,
  app.set_up_of, app.stepped_up, app.my_armed_scopes, app.my_notices, app.my_door, app.my_sign_in, app.door_key, app.take_try, app.give_back_try,
  app.sweep_door, app.challenge_bond, app.make_challenge, app.take_challenge, app.my_passkey_user, app.my_demonstration_password, app.find_passkey,
  app.my_passkeys, app.use_passkey, app.open_by_passkey, app.prove_again, app.rise, app.put_passkey, app.add_my_passkey, app.remove_my_passkey,
  app.find_code, app.find_my_code, app.use_code, app.put_my_code, app.put_my_password, app.my_names, app.put_my_recovery_code, app.find_recovery_code,
  app.use_recovery_code, app.see_invitation, app.set_up_by_link, app.clear_door, app.may_appoint_now, app.put_invitation, app.invite,
  app.invite_founder, app.reset_json, app.is_open, app.ask_reset, app.set_reset_going, app.confirm_reset, app.cancel_reset, app.cancel_by_notice,
  app.put_notice_away, app.open_resets, app.end_my_session, app.end_my_others, app.end_sessions_of, app.end_sessions_of_colleague, app.suspend,
  app.sign_in_of, app.session_over, app.is_session_live, app.arm, app.disarm from public;
grant execute on function app.stepped_up, app.my_armed_scopes, app.my_door, app.my_sign_in, app.is_session_live, app.put_notice_away,
  app.open_resets, app.sign_in_of, app.disarm to app_case;
grant execute on function app.take_try, app.give_back_try, app.sweep_door, app.make_challenge, app.take_challenge, app.find_passkey, app.my_passkeys, app.my_passkey_user, app.my_demonstration_password,
  app.use_passkey, app.open_by_passkey, app.prove_again, app.rise, app.add_my_passkey, app.remove_my_passkey, app.find_code, app.find_my_code,
  app.use_code, app.put_my_code, app.put_my_password, app.my_names, app.put_my_recovery_code, app.find_recovery_code, app.use_recovery_code,
  app.see_invitation, app.set_up_by_link, app.invite, app.invite_founder, app.ask_reset, app.confirm_reset, app.cancel_reset, app.cancel_by_notice,
  app.end_my_session, app.end_my_others, app.end_sessions_of_colleague, app.suspend, app.arm, app.stepped_up, app.my_session, app.end_session,
  app.tell_refused, app.tell_refused_key to app_door;
reset role;
