-- What protects people from us: acts that take two, break-glass, kinship with a person, leavers, and who opens too many.
set role app_owner;

-- Acts that take two --------------------------------------------------------------------------------------------

alter table app.credential
  add column admitted_by app.id,
  add column admitted_at timestamptz not null default now();
comment on column app.credential.admitted_by is 'Whoever let her in may not have her say for a day: an invented colleague is no second person.';
create function app.note_admission() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  new.admitted_by := app.my_staff();
  return new;
end $$;
create trigger admission before insert on app.credential for each row execute function app.note_admission();

create table app.approval (
  like app.record_base including all,
  act text not null,
  input jsonb not null,
  based_on jsonb,
  sentence jsonb not null,
  asked_by app.id not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  confirm_by text[] not null,
  state text not null check (state in ('asked', 'confirmed', 'declined', 'withdrawn')),
  settled_by app.id,
  settled_at timestamptz,
  decline_words text,
  check ((state = 'asked') = (settled_at is null)),
  foreign key (organisation_id, asked_by) references app.staff_member,
  foreign key (organisation_id, settled_by) references app.staff_member
);
comment on table app.approval is 'What one colleague asked and a second must confirm: seen by her who asked and by those who may say yes.';
call app.guard_record('app.approval', 'approval', 'protection');

create table app.second_person (
  organisation_id app.id not null references app.tenant,
  approval_id app.id not null,
  act text not null,
  asked_by app.id not null,
  asked_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '72 hours',
  confirm_by text[] not null,
  settled text check (settled in ('confirmed', 'declined')),
  settled_by app.id,
  settled_at timestamptz,
  primary key (organisation_id, approval_id),
  check (settled is distinct from 'confirmed' or settled_by <> asked_by)
);
comment on table app.second_person is 'Who asked and who confirmed, written only by functions from the session itself: the approval record is what people read, this is what holds.';
call app.wall('app.second_person');

-- One human being behind two accounts is one person. Grows with what is known of colleagues (see app.conflict).
create function app.are_one_person(org text, a text, b text) returns boolean language sql stable set search_path = pg_catalog, app as $$
  select a = b
$$;

create function app.may_be_second(org text, asker text, second text, roles text[]) returns boolean
language sql stable set search_path = pg_catalog, app as $$
  select exists (select from app.credential c join app.staff_role r using (organisation_id, staff_id)
     where c.organisation_id = org and c.staff_id = second and c.suspended_at is null
       and r.role = any (roles) and (r.until_at is null or r.until_at > now())
       and (c.admitted_by is distinct from asker or c.admitted_at <= now() - interval '24 hours'))
    and not app.are_one_person(org, asker, second)
$$;

-- The colleagues who could be the second person to what I ask, and whether they may now. Somebody who held the role until
-- today still counts as somebody: else suspending the only other director would make one free to go on alone.
create function app.second_persons(roles text[]) returns table (staff_id text, may boolean)
language sql stable security definer set search_path = pg_catalog, app as $$
  select distinct r.staff_id::text, app.may_be_second(s.organisation_id, s.staff_id, r.staff_id, roles)
    from app.my_session() s join app.staff_role r on r.organisation_id = s.organisation_id and r.role = any (roles)
    join app.credential c on c.organisation_id = r.organisation_id and c.staff_id = r.staff_id
   where (r.until_at is null or r.until_at > now() - interval '24 hours')
     and not app.are_one_person(s.organisation_id, s.staff_id, r.staff_id)
     and (c.admitted_by is distinct from s.staff_id or c.admitted_at <= now() - interval '24 hours')
$$;

create function app.ask_second(approval text, act_ text, roles text[]) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if me.staff_id is null or me.assurance = 'password' then raise insufficient_privilege; end if;
  insert into app.second_person (organisation_id, approval_id, act, asked_by, confirm_by) values (me.organisation_id, approval, act_, me.staff_id, roles);
end $$;

-- For the length of this transaction the act is decided as the first person's, under her own policies: a session of hers
-- that ends with the transaction. Only a second person, of what she really asked, within its time.
create function app.stand_in(approval text, hash bytea) returns text
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); asked app.second_person;
begin
  select * into asked from app.second_person p where p.organisation_id = me.organisation_id and p.approval_id = approval for update;
  -- Settled while we waited: decided again, it is answered as what it now is.
  if asked.settled is not null then raise serialization_failure; end if;
  if asked.approval_id is null or me.assurance = 'password' or asked.expires_at <= now()
     or not app.may_be_second(me.organisation_id, asked.asked_by, me.staff_id, asked.confirm_by)
     or not exists (select from app.credential c where c.organisation_id = me.organisation_id and c.staff_id = asked.asked_by and c.suspended_at is null)
  then return null; end if;
  insert into app.session (token_hash, organisation_id, staff_id, device_id, expires_at, assurance, stepped_up_at)
    values (hash, me.organisation_id, asked.asked_by, 'second person', now() + interval '1 minute', 'passkey', now());
  return asked.act;
end $$;

create function app.settle_second(approval text, how text) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  update app.second_person p set settled = how, settled_by = me.staff_id, settled_at = now()
   where p.organisation_id = me.organisation_id and p.approval_id = approval and p.settled is null
     and (how = 'declined' or app.may_be_second(p.organisation_id, p.asked_by, me.staff_id, p.confirm_by));
  if not found then raise insufficient_privilege; end if;
end $$;

revoke execute on function app.note_admission, app.are_one_person, app.may_be_second, app.second_persons, app.ask_second, app.stand_in, app.settle_second from public;
grant execute on function app.second_persons, app.ask_second, app.stand_in, app.settle_second to app_case;

reset role;
