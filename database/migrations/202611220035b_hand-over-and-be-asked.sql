-- Somebody handed over by us to a partner: the referral, the packet in a need-to-know of its own, what the partner tells, and
-- the one-time link by which a partner without an account answers.
set role app_owner;

create table app.out_referral (
  like app.record_base including all,
  person_id app.id not null,
  case_file_id app.id not null,
  packet_id app.id not null,
  to_organisation app.id not null,
  to_staff_id app.id,
  basis text not null check (basis in ('consent', 'order', 'urgent_danger')),
  status text not null check (status in ('draft', 'sent', 'accepted', 'declined', 'in_service', 'done', 'revoked')),
  prepared_at timestamptz not null,
  sent_at timestamptz,
  answered_at timestamptz,
  answered_through text check (answered_through in ('partner', 'told_us')),
  decline_reason text,
  served_since app.dated check ((served_since).said is null),
  feedback_due date,
  closed_at timestamptz,
  revoked_because text check (revoked_because in ('consent_withdrawn', 'our_decision', 'mistake')),
  deleted_at timestamptz,
  deleted_through text check (deleted_through in ('partner', 'told_us')),
  check ((status = 'declined') = (decline_reason is not null)),
  check ((status = 'revoked') = (revoked_because is not null)),
  check ((status in ('done', 'revoked')) = (closed_at is not null)),
  check (status in ('draft', 'revoked') or sent_at is not null),
  check (deleted_at is null or status = 'revoked'),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, to_organisation) references app.organisation,
  foreign key (organisation_id, to_staff_id) references app.staff_member
);
create index on app.out_referral (organisation_id, person_id);
create index on app.out_referral (organisation_id, case_file_id);
comment on table app.out_referral is 'A person handed over by us to somebody else, for one service, from the draft to the last word.';
call app.guard_record('app.out_referral', 'out-referral', 'case');

create table app.out_packet (
  like app.record_base including all,
  referral_id app.id not null,
  person_id app.id not null,
  template text not null,
  lang text not null check (lang in ('en', 'hi', 'mr', 'es')),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.out_packet (organisation_id, referral_id);
comment on table app.out_packet is 'What left the house, word for word. In a scope of its own, so that a partner can be let in and put out.';
call app.guard_record('app.out_packet', 'out-packet', 'case');

create table app.referral_feedback (
  like app.record_base including all,
  referral_id app.id not null,
  person_id app.id not null,
  at timestamptz not null,
  through text not null check (through in ('partner', 'told_us')),
  goes_on text not null check (goes_on in ('yes', 'no', 'not_known')),
  foreign key (organisation_id, referral_id) references app.out_referral
);
create index on app.referral_feedback (organisation_id, referral_id);
comment on table app.referral_feedback is 'What a partner told us of how it goes.';
call app.guard_record('app.referral_feedback', 'referral-feedback', 'case');

-- Whoever works elsewhere is put out of the packet in the transaction that calls it back, whichever act wrote it.
create function app.shut_packet(org text, packet text) returns void language sql security definer set search_path = pg_catalog, app as $$
  update app.need_to_know n set ended_at = now()
   where n.organisation_id = org and n.scope_id = packet and n.ended_at is null and app.works_elsewhere(org, n.staff_id)
$$;
create function app.out_referral_over() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.shut_packet(new.organisation_id, new.packet_id);
  return null;
end $$;
create trigger shut after update of status on app.out_referral for each row
  when (new.status in ('declined', 'done', 'revoked') and old.status <> new.status) execute function app.out_referral_over();

-- A consent taken back reaches the partner it named, also where whoever writes it down may not see the referral.
create function app.consent_taken_back() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.shut_packet(r.organisation_id, r.packet_id) from app.out_referral r
   where r.organisation_id = new.organisation_id and r.person_id = new.person_id and r.basis = 'consent' and r.to_organisation = new.recipient_id;
  return null;
end $$;
create trigger reach after update of withdrawn_by on app.consent for each row
  when (new.withdrawn_by is not null and old.withdrawn_by is null) execute function app.consent_taken_back();

-- The link ---------------------------------------------------------------------------------------------------------

-- `link`: somebody of a partner, by a one-time link. She is a caseworker of a partner for one referral, and nothing else.
alter table app.session drop constraint session_assurance_check;
alter table app.session add constraint session_assurance_check check (assurance in ('password', 'passkey', 'demonstration', 'link'));

create table app.hand_over_link (
  organisation_id app.id not null,
  id app.id not null,
  referral_id app.id not null,
  staff_id app.id not null,
  token_hash bytea not null,
  code_hash bytea not null,
  bond_hash bytea,
  lang text not null check (lang in ('en', 'hi', 'mr', 'es')),
  made_by app.id not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  opened_at timestamptz,
  wrong int not null default 0,
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, referral_id) references app.out_referral,
  foreign key (organisation_id, staff_id) references app.credential
);
create index on app.hand_over_link (token_hash);
create index on app.hand_over_link (organisation_id, referral_id);
comment on table app.hand_over_link is 'One-time links by the hash of their token. The first opening takes a code told by phone, and binds it to one browser.';
call app.wall('app.hand_over_link');
create policy seen on app.hand_over_link for select to app_case using (organisation_id = (select app.my_organisation())
  and exists (select from app.out_referral r where r.organisation_id = hand_over_link.organisation_id and r.id = hand_over_link.referral_id));
grant select (organisation_id, id, referral_id, made_by, made_at, expires_at, opened_at, wrong, ended_at) on app.hand_over_link to app_case;

-- A link is let into the referral and its packet, as a caseworker of a partner who can sign in nowhere. An earlier one ends.
create function app.make_hand_over_link(link text, staff text, referral text, token_hash_ bytea, code_hash_ bytea, lang_ text, lasts interval)
returns timestamptz language plpgsql security definer set search_path = pg_catalog, app as $$
declare
  me app.session := app.my_session();
  r app.out_referral;
  until_ timestamptz := now() + lasts;
begin
  select * into r from app.out_referral o where o.organisation_id = me.organisation_id and o.id = referral;
  if r.id is null or r.status not in ('sent', 'accepted', 'in_service') or not app.may_reach(referral) or not app.may_reach(r.packet_id)
    or not 'case' = any (app.role_writes(me.organisation_id, me.staff_id)) or app.works_elsewhere(me.organisation_id, me.staff_id)
    or lasts > interval '200 days' or lasts <= interval '0' then raise insufficient_privilege; end if;
  perform app.end_hand_over_link(l) from app.hand_over_link l where l.organisation_id = me.organisation_id and l.referral_id = referral and l.ended_at is null;
  insert into app.credential (organisation_id, staff_id, sign_in_name, password_hash) values (me.organisation_id, staff, 'link.' || link, 'none');
  insert into app.staff_role (organisation_id, staff_id, role, until_at) values (me.organisation_id, staff, 'partner-caseworker', until_);
  insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, until_at, reason, carries)
    select me.organisation_id, s, staff, me.staff_id, until_, 'a one-time link', '{case}' from unnest(array[referral, r.packet_id]) s;
  insert into app.hand_over_link (organisation_id, id, referral_id, staff_id, token_hash, code_hash, lang, made_by, expires_at)
    values (me.organisation_id, link, referral, staff, token_hash_, code_hash_, lang_, me.staff_id, until_);
  return until_;
end $$;

create function app.end_hand_over_link(l app.hand_over_link) returns void language sql security definer set search_path = pg_catalog, app as $$
  update app.need_to_know set ended_at = now() where organisation_id = l.organisation_id and staff_id = l.staff_id and ended_at is null;
  update app.session set ended_at = now() where organisation_id = l.organisation_id and staff_id = l.staff_id and ended_at is null;
  update app.hand_over_link set ended_at = now() where organisation_id = l.organisation_id and id = l.id
$$;

-- Before anything is known of whoever holds it: how a link stands, and in which language to speak. Nothing of the person.
create function app.see_hand_over(token_hash_ bytea) returns table (id text, lang text, bound boolean, organisation text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select l.id, l.lang, l.bond_hash is not null, t.name from app.hand_over_link l join app.tenant t on t.id = l.organisation_id
   where l.token_hash = token_hash_ and l.ended_at is null and l.expires_at > now()
$$;

-- The second channel. Five wrong codes end the link: a right one is then told by phone again, with a new link.
create function app.bind_hand_over(token_hash_ bytea, code_hash_ bytea, bond_hash_ bytea) returns text
language plpgsql security definer set search_path = pg_catalog, app as $$
declare l app.hand_over_link;
begin
  select * into l from app.hand_over_link x where x.token_hash = token_hash_ and x.ended_at is null and x.expires_at > now() and x.bond_hash is null for update;
  if l.id is null then return null; end if;
  if l.code_hash <> code_hash_ then
    update app.hand_over_link set wrong = wrong + 1 where organisation_id = l.organisation_id and id = l.id;
    perform app.note_for(l.organisation_id, l.staff_id, 'sign-in-refused', 'hand-over.open', 'hand-over', array[l.referral_id::text],
      outcome_ => 'refused', code_ => 'hand-over.wrong-code', device => 'link');
    if l.wrong >= 4 then perform app.end_hand_over_link(l); end if;
    return null;
  end if;
  update app.hand_over_link set bond_hash = bond_hash_, opened_at = now() where organisation_id = l.organisation_id and id = l.id;
  perform app.note_for(l.organisation_id, l.staff_id, 'sign-in', 'hand-over.open', 'hand-over', array[l.referral_id::text], device => 'link');
  return l.id;
end $$;

-- For one request, and for no longer than a minute: the session of whoever holds the bound link.
create function app.enter_hand_over(id_ text, bond_hash_ bytea, session_hash bytea)
returns table (organisation_id text, referral_id text, lang text, organisation text)
language plpgsql security definer set search_path = pg_catalog, app as $$
declare l app.hand_over_link;
begin
  select * into l from app.hand_over_link x where x.id = id_ and x.bond_hash = bond_hash_ and x.ended_at is null and x.expires_at > now();
  if l.id is null then return; end if;
  insert into app.session (token_hash, organisation_id, staff_id, device_id, expires_at, assurance)
    values (session_hash, l.organisation_id, l.staff_id, 'link', now() + interval '1 minute', 'link');
  return query select l.organisation_id::text, l.referral_id::text, l.lang, t.name from app.tenant t where t.id = l.organisation_id;
end $$;

-- After the request. The opening is in the journal already; that it ended tells nobody anything.
create function app.leave_hand_over() returns void language sql security definer set search_path = pg_catalog, app as $$
  update app.session set ended_at = now() where token_hash = (app.my_session()).token_hash and assurance = 'link'
$$;

revoke execute on function app.leave_hand_over, app.shut_packet, app.make_hand_over_link, app.end_hand_over_link, app.see_hand_over, app.bind_hand_over,
  app.enter_hand_over from public;
grant execute on function app.make_hand_over_link, app.leave_hand_over to app_case;
grant execute on function app.see_hand_over, app.bind_hand_over, app.enter_hand_over to app_door;

reset role;
