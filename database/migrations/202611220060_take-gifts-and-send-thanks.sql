-- What a reader orders on the gift pages, what a card gateway tells of it, and letters that wait to be sent. The public face
-- may leave an order and hear what became of it by the order's own token; who gave, it cannot read back.
set role app_owner;

create policy owner_all on site.inbox to app_owner using (true) with check (true);
-- A gift and what a gateway tells come in by the functions below and by no other way.
drop policy left_here on site.inbox;
create policy left_here on site.inbox for insert to app_site with check (settled_at is null and kind not in ('gift', 'gift-event'));

create table site.gift_order (
  organisation_id app.id not null references app.tenant,
  id app.id not null,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  way text not null check (way in ('upi', 'bank', 'card', 'cash', 'cheque')),
  minor bigint not null check (minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  reference text not null check (length(reference) <= 20),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  state text not null default 'waiting' check (state in ('waiting', 'authorised', 'failed', 'captured', 'refunded')),
  payment_id text check (length(payment_id) <= 80),
  pay_at text check (length(pay_at) <= 500),
  asked_at timestamptz not null default clock_timestamp(),
  looked_at timestamptz,
  primary key (organisation_id, id)
);
create index gift_order_payment on site.gift_order (organisation_id, payment_id) where payment_id is not null;
comment on table site.gift_order is 'An order without its donor: the sum, the way, and what became of it. Found by the hash of the token that stands in the address of its page.';

create table site.order_try (
  network text not null check (network ~ '^[0-9a-f]{64}$'),
  hour timestamptz not null,
  tries int not null default 1,
  primary key (network, hour)
);
comment on table site.order_try is 'How many orders came from one network in an hour, against who tries stolen cards. A keyed hash that changes every day; gone after a day.';

alter table site.gift_order enable row level security;
alter table site.order_try enable row level security;
alter table site.gift_order force row level security;
alter table site.order_try force row level security;
create policy owner_all on site.gift_order to app_owner using (true) with check (true);
create policy owner_all on site.order_try to app_owner using (true) with check (true);

create function site.state_weight(state text) returns int language sql immutable set search_path = pg_catalog, app as $$
  select array_position(array['waiting', 'authorised', 'failed', 'captured', 'refunded'], state)
$$;

-- Ten orders an hour from one network; two hundred by card from everywhere: whoever has a thousand networks is slowed as well.
create function site.leave_order(org text, order_ jsonb, said jsonb, once_ text, network_ text) returns text
language plpgsql security definer set search_path = pg_catalog, app as $$
declare tried int; this_hour timestamptz := date_trunc('hour', clock_timestamp());
begin
  if not exists (select from site.copy c where c.organisation_id = org and c.kind = 'giving' and c.body is not null and c.visible_from <= now()) then return 'closed'; end if;
  if exists (select from site.inbox i where i.organisation_id = org and i.kind = 'gift' and i.once = once_) then return 'again'; end if;
  insert into site.order_try (network, hour) values (network_, this_hour)
    on conflict (network, hour) do update set tries = site.order_try.tries + 1 returning tries into tried;
  if tried > 10 then return 'too-many'; end if;
  if said ->> 'way' = 'card' and (select count(*) from site.gift_order o where o.organisation_id = org and o.way = 'card'
    and o.asked_at > clock_timestamp() - interval '1 hour') >= 200 then return 'too-many'; end if;
  insert into site.inbox (organisation_id, id, kind, compartment, about, language, once, said)
    values (org, order_ ->> 'id', 'gift', 'donor', said #>> '{purpose,id}', order_ ->> 'language', once_, said)
    on conflict do nothing;
  if not found then return 'again'; end if;
  insert into site.gift_order (organisation_id, id, token_hash, way, minor, currency, reference, language)
    values (org, order_ ->> 'id', order_ ->> 'tokenHash', said ->> 'way', (said #>> '{amount,minor}')::bigint, said #>> '{amount,currency}',
      said ->> 'reference', order_ ->> 'language');
  return 'taken';
end $$;
comment on function site.leave_order is 'Leaves what a reader ordered for the fundraiser, once a proof of work and not more often than a family gives. Says `taken`, `again`, `too-many` or `closed`.';

create function site.order_status(token text) returns table (organisation_id text, id text, way text, minor bigint, currency text, reference text, state text, pay_at text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select o.organisation_id, o.id, o.way, o.minor, o.currency, o.reference, o.state, o.pay_at from site.gift_order o where o.token_hash = token
$$;
comment on function site.order_status is 'What the page of one order says to whoever holds its address: nothing of a donor.';

create function site.set_pay_at(token text, address text) returns void language sql security definer set search_path = pg_catalog, app as $$
  update site.gift_order o set pay_at = address where o.token_hash = token and o.way = 'card' and o.pay_at is null
$$;

create function site.may_look(token text) returns boolean language sql security definer set search_path = pg_catalog, app as $$
  with looked as (update site.gift_order o set looked_at = clock_timestamp() where o.token_hash = token and o.way = 'card' and o.state in ('waiting', 'authorised', 'failed')
    and (o.looked_at is null or o.looked_at < clock_timestamp() - interval '30 seconds') returning 1)
  select exists (select from looked)
$$;
comment on function site.may_look is 'Whether the gateway may be asked about an order now: twice a minute, however often its page is opened.';

create function site.take_event(org text, event_id text, said jsonb) returns text
language plpgsql security definer set search_path = pg_catalog, app as $$
declare o site.gift_order; told text := said ->> 'status'; sum bigint := (said #>> '{amount,minor}')::bigint;
begin
  select * into o from site.gift_order g where g.organisation_id = org
    and (g.id = said ->> 'orderId' or (said ->> 'orderId' is null and g.payment_id = said ->> 'paymentId')) for update;
  if not found or o.way <> 'card' then return 'unknown'; end if;
  if said #>> '{amount,currency}' <> o.currency or (told = 'refunded' and sum > o.minor) or (told <> 'refunded' and sum <> o.minor) then return 'other-amount'; end if;
  insert into site.inbox (organisation_id, id, kind, compartment, about, language, once, said)
    values (org, event_id, 'gift-event', 'donor', o.id, o.language, (said ->> 'provider') || ':' || (said ->> 'eventId'), jsonb_set(said, '{orderId}', to_jsonb(o.id::text)))
    on conflict do nothing;
  if not found then return 'again'; end if;
  update site.gift_order g set state = case when site.state_weight(told) > site.state_weight(g.state) then told else g.state end,
    payment_id = case when told in ('captured', 'refunded') then said ->> 'paymentId' else g.payment_id end
    where g.organisation_id = org and g.id = o.id;
  return 'taken';
end $$;
comment on function site.take_event is 'Takes what a gateway told of a card order, once, if it is the order''s own sum and currency. An event that comes early or late leaves the order where all of them together lead.';

create function site.sweep_orders() returns void language sql security definer set search_path = pg_catalog, app as $$
  delete from site.order_try t where t.hour < now() - interval '1 day';
  delete from site.gift_order o where o.asked_at < now() - case when o.state = 'waiting' then interval '90 days' else interval '400 days' end;
$$;

revoke execute on all functions in schema site from public;
grant execute on function site.leave_order, site.order_status, site.set_pay_at, site.may_look, site.take_event to app_site;
grant execute on function site.sweep_orders to app_case;

-- Letters --------------------------------------------------------------------------------------------------------

create table app.mail (
  organisation_id app.id not null references app.tenant,
  id app.id not null,
  key text not null check (length(key) between 1 and 120),
  compartment text not null check (compartment in ('donor', 'publishing')),
  about app.id,
  sealed text,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'refused', 'uncertain', 'given-up', 'let-go')),
  tries int not null default 0,
  due_at timestamptz not null default clock_timestamp(),
  answer text check (length(answer) <= 40),
  queued_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, key),
  check ((sealed is null) = (state in ('sent', 'let-go')))
);
create index mail_due on app.mail (due_at) where state in ('waiting', 'sending');
comment on table app.mail is 'Letters on their way out: one for each key, ever. What is in them lies sealed and is gone when they were sent.';
comment on column app.mail.state is '`uncertain`: the connection broke after the whole letter was handed over; whether it arrived nobody knows, and nobody sends it again but a person.';
call app.wall('app.mail');
create trigger above_the_floor before insert or update on app.mail for each row when (new.sealed is not null) execute function app.above_the_floor('sealed');

create policy seen on app.mail for select to app_case using (organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_reads())::text[]));
create policy queued on app.mail for insert to app_case
  with check (organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_writes())::text[]) and state = 'waiting' and tries = 0);
create policy settled on app.mail for update to app_case
  using (organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_writes())::text[]) and state <> 'sending')
  with check (organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_writes())::text[]) and state in ('waiting', 'let-go'));
grant select, insert, update (state, due_at, tries, sealed, ended_at) on app.mail to app_case;

-- Whoever carries the post opens letters of every organisation: it is not the role that answers people's questions.
create function app.take_mail(most int) returns table (organisation_id text, id text, sealed text, tries int)
language sql security definer set search_path = pg_catalog, app as $$
  update app.mail m set state = 'uncertain', ended_at = now(), answer = 'stopped' where m.state = 'sending' and m.due_at < clock_timestamp();
  update app.mail m set state = 'sending', tries = m.tries + 1, due_at = clock_timestamp() + interval '5 minutes'
    from (select d.organisation_id, d.id from app.mail d where d.state = 'waiting' and d.due_at <= clock_timestamp() order by d.due_at limit most for update skip locked) d
    where m.organisation_id = d.organisation_id and m.id = d.id
    returning m.organisation_id::text, m.id::text, m.sealed, m.tries
$$;
comment on function app.take_mail is 'Letters that are due, each to one server only. What a server had in hand when it was stopped may have arrived: it is uncertain, not due.';

create function app.settle_mail(org text, letter text, state_ text, answer_ text, again_in interval) returns void
language sql security definer set search_path = pg_catalog, app as $$
  update app.mail m set state = state_, answer = answer_, due_at = clock_timestamp() + coalesce(again_in, interval '0'),
    ended_at = case when state_ = 'waiting' then null else now() end, sealed = case when state_ = 'sent' then null else m.sealed end
    where m.organisation_id = org and m.id = letter and m.state = 'sending'
$$;
revoke execute on function app.take_mail, app.settle_mail from public;
grant execute on function app.take_mail, app.settle_mail to app_door;

reset role;
