-- Gifts: who gave, what, into which account, and the receipt. All of it lies in the compartment `donor`, which no role that
-- sees a person reaches. What is words lies sealed; a donor's under a key of her own.
set role app_owner;

create table app.donor (
  like app.record_base including all,
  kind text not null check (kind in ('individual', 'organisation')),
  country text check (country ~ '^[A-Z]{2}$'),
  source text not null check (source in ('indian', 'foreign', 'not-said')),
  language text not null check (language in ('en', 'hi', 'mr', 'es')),
  discreet boolean not null,
  merged_into_id app.id,
  check (scope_id = id),
  check (merged_into_id is distinct from id),
  foreign key (organisation_id, merged_into_id) references app.donor
);
comment on table app.donor is 'Somebody who gave, or wants to. Her name, where she can be reached and by what the tax office knows her lie sealed under her own key.';
call app.guard_record('app.donor', 'donor', 'donor');

create table app.pledge (
  like app.record_base including all,
  donor_id app.id not null,
  minor bigint not null check (minor > 0),
  way text not null check (way in ('upi', 'bank', 'card', 'cash', 'cheque')),
  fund text not null check (fund in ('general', 'corpus', 'fc', 'in-kind')),
  purpose text not null check (purpose in ('general', 'campaign', 'appeal')),
  purpose_id app.id,
  "from" date not null,
  order_id app.id,
  state text not null check (state in ('promised', 'lapsed', 'ended')),
  ended_on date,
  foreign key (organisation_id, donor_id) references app.donor
);
create index on app.pledge (organisation_id, donor_id);
comment on table app.pledge is 'A promise to give every month. What came of it are gifts that name it.';
call app.guard_record('app.pledge', 'pledge', 'donor');

create table app.gift (
  like app.record_base including all,
  donor_id app.id,
  pledge_id app.id,
  way text not null check (way in ('upi', 'bank', 'card', 'cash', 'cheque', 'in-kind')),
  fund text not null check (fund in ('general', 'corpus', 'fc', 'in-kind')),
  source text not null check (source in ('indian', 'foreign', 'not-said')),
  minor bigint check (minor > 0),
  purpose text not null check (purpose in ('general', 'campaign', 'appeal')),
  purpose_id app.id,
  promised_on date not null,
  payment_number text check (payment_number ~ '^[A-Za-z0-9][A-Za-z0-9_/-]{3,79}$'),
  wants_tax_receipt boolean not null,
  receipt_by text not null check (receipt_by in ('none', 'mail', 'paper')),
  order_id app.id,
  reference text check (reference ~ '^[A-Za-z0-9][A-Za-z0-9_/-]{3,79}$'),
  state text not null check (state in ('promised', 'received', 'bounced', 'refunded', 'cancelled')),
  received_on date,
  ended_on date,
  foreign key (organisation_id, donor_id) references app.donor,
  foreign key (organisation_id, pledge_id) references app.pledge
);
create index on app.gift (organisation_id, donor_id);
create index on app.gift (organisation_id, state);
create index gift_of_purpose on app.gift (organisation_id, purpose_id) where purpose_id is not null;
-- One payment is one gift, whoever writes it down and however often it is told. Two banks number their cheques alike.
create unique index gift_once on app.gift (organisation_id, scope_id, upper(payment_number)) where payment_number is not null and way <> 'cheque' and state in ('received', 'refunded');
comment on table app.gift is 'Money or goods that somebody gave, or said she would. `minor` is in paise, as our account received it.';
comment on column app.gift.payment_number is 'By which a bank, a gateway or a cheque names the payment. It names nobody.';
call app.guard_record('app.gift', 'gift', 'donor');

-- What no program of ours may get wrong: money counts as ours when it is known whose it was, foreign money is foreign for
-- good and comes by name, and what was received is never unmade.
create function app.gift_in_order() returns trigger language plpgsql set search_path = pg_catalog, app as $$
begin
  if (new.state in ('received', 'bounced', 'refunded')) <> (new.received_on is not null)
     or (new.state in ('bounced', 'refunded', 'cancelled')) <> (new.ended_on is not null)
     or (new.received_on is not null and (new.source = 'not-said' or (new.minor is null and new.way <> 'in-kind')))
     or ((new.source = 'foreign') <> (new.fund = 'fc'))
     or (new.fund = 'fc' and new.donor_id is null)
     or ((new.way = 'in-kind') <> (new.fund = 'in-kind'))
    then raise exception 'a gift does not hold together' using errcode = 'check_violation'; end if;
  if tg_op = 'UPDATE' and old.state is distinct from new.state and not (
       (old.state = 'promised' and new.state in ('received', 'refunded', 'cancelled')) or (old.state = 'received' and new.state in ('bounced', 'refunded')))
    then raise exception 'no such step of a gift' using errcode = 'check_violation'; end if;
  if tg_op = 'UPDATE' and old.received_on is not null and (old.minor, old.fund, old.source, old.way, old.received_on)
       is distinct from (new.minor, new.fund, new.source, new.way, new.received_on)
    then raise exception 'what was received stays as it was received' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger in_order before insert or update on app.gift for each row execute function app.gift_in_order();

create table app.receipt (
  like app.record_base including all,
  gift_id app.id not null,
  donor_id app.id,
  series text not null check (series in ('D', 'F', 'K')),
  year int not null check (year between 2000 and 2200),
  number int not null check (number > 0),
  issued_on date not null,
  received_on date not null,
  minor bigint check (minor > 0),
  fund text not null check (fund in ('general', 'corpus', 'fc', 'in-kind')),
  way text not null check (way in ('upi', 'bank', 'card', 'cash', 'cheque', 'in-kind')),
  deductible boolean not null,
  country text check (country ~ '^[A-Z]{2}$'),
  cancelled_on date,
  foreign key (organisation_id, gift_id) references app.gift,
  foreign key (organisation_id, donor_id) references app.donor
);
create unique index receipt_number on app.receipt (organisation_id, scope_id, series, year, number);
create unique index receipt_once on app.receipt (organisation_id, scope_id, gift_id) where cancelled_on is null;
create index on app.receipt (organisation_id, donor_id);
comment on table app.receipt is 'That we received what was given: a copy of that day, with a number that has no gap. Cancelled, it keeps its number.';
call app.guard_record('app.receipt', 'receipt', 'donor');

create table app.receipt_count (
  organisation_id app.id not null references app.tenant,
  series text not null,
  year int not null,
  last int not null default 0,
  primary key (organisation_id, series, year)
);
comment on table app.receipt_count is 'The last number that was given in each series and year.';
call app.wall('app.receipt_count');

-- Whoever is told the next number holds it until her transaction ends: another waits, and nobody is told a number that is
-- then not used, for the count itself only moves with the receipt.
create function app.next_receipt(series_ text, year_ int) returns int language plpgsql security definer set search_path = pg_catalog, app as $$
declare org text := app.my_organisation(); due int;
begin
  if org is null or not 'donor' = any (app.my_wide_writes()) then raise insufficient_privilege; end if;
  insert into app.receipt_count (organisation_id, series, year) values (org, series_, year_) on conflict do nothing;
  select c.last + 1 into due from app.receipt_count c where c.organisation_id = org and c.series = series_ and c.year = year_ for update;
  return due;
end $$;
create function app.receipt_in_line() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if tg_op = 'INSERT' then
    update app.receipt_count c set last = new.number
      where c.organisation_id = new.organisation_id and c.series = new.series and c.year = new.year and c.last = new.number - 1;
    if not found then raise exception 'a receipt out of its line' using errcode = 'check_violation'; end if;
    if not exists (select from app.gift g where g.organisation_id = new.organisation_id and g.id = new.gift_id and g.state = 'received'
        and g.received_on = new.received_on and g.minor is not distinct from new.minor and g.fund = new.fund and g.way = new.way)
      then raise exception 'a receipt for what was not received' using errcode = 'check_violation'; end if;
    return new;
  end if;
  if (old.gift_id, old.series, old.year, old.number, old.issued_on, old.received_on, old.minor, old.fund, old.way, old.deductible, old.country)
      is distinct from (new.gift_id, new.series, new.year, new.number, new.issued_on, new.received_on, new.minor, new.fund, new.way, new.deductible, new.country)
     or (old.cancelled_on is not null and new.cancelled_on is distinct from old.cancelled_on)
    then raise exception 'a receipt stays as it was written' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger in_line before insert or update on app.receipt for each row execute function app.receipt_in_line();

create table app.ledger_entry (
  like app.record_base including all,
  booking_id app.id not null,
  "on" date not null,
  account text not null check (account in ('bank', 'fc-bank', 'cash', 'gateway', 'goods', 'income', 'refunds', 'fees', 'programme', 'administration', 'sub-grants')),
  fund text not null check (fund in ('general', 'corpus', 'fc', 'in-kind')),
  minor bigint not null,
  why text not null check (why in ('received', 'fee', 'bounced', 'refunded', 'settled', 'banked', 'spent', 'reversed')),
  gift_id app.id,
  reverses_id app.id,
  foreign key (organisation_id, gift_id) references app.gift
);
create index on app.ledger_entry (organisation_id, booking_id);
create index on app.ledger_entry (organisation_id, account, fund);
create index on app.ledger_entry (organisation_id, reverses_id) where reverses_id is not null;
comment on table app.ledger_entry is 'One line of the books, in paise. Lines of a booking sum to nothing in each fund, asked at every commit; they never change.';
call app.guard_record('app.ledger_entry', 'ledger-entry', 'donor');

create function app.books_balance() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if exists (select from app.ledger_entry e where e.organisation_id = new.organisation_id and e.booking_id = new.booking_id
      group by e.fund having sum(e.minor) <> 0)
    then raise exception 'a booking does not balance' using errcode = 'check_violation'; end if;
  return null;
end $$;
create constraint trigger balance after insert on app.ledger_entry deferrable initially deferred for each row execute function app.books_balance();

-- Foreign money lies in its own account and goes to nobody else (FCRA ss.7, 17); a line that was written stays. What only
-- moves a version may pass.
create function app.line_stays() returns trigger language plpgsql set search_path = pg_catalog, app as $$
begin
  if new.fund = 'fc' and new.account not in ('fc-bank', 'income', 'refunds', 'fees', 'programme', 'administration') or new.fund <> 'fc' and new.account = 'fc-bank'
    then raise exception 'foreign money and other money do not mix' using errcode = 'check_violation'; end if;
  if tg_op = 'UPDATE' and (old.booking_id, old."on", old.account, old.fund, old.minor, old.why, old.gift_id, old.reverses_id)
      is distinct from (new.booking_id, new."on", new.account, new.fund, new.minor, new.why, new.gift_id, new.reverses_id)
    then raise exception 'a line of the books never changes' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger stays before insert or update on app.ledger_entry for each row execute function app.line_stays();

create table app.gift_book (
  like app.record_base including all,
  tax_number_from date,
  fcra_until date
);
create unique index gift_book_one on app.gift_book (organisation_id, scope_id);
comment on table app.gift_book is 'What stands on receipts and forms, and until when we may take foreign money. One an organisation.';
call app.guard_record('app.gift_book', 'gift-book', 'donor');

create table app.payment_list (
  like app.record_base including all,
  account text not null check (account in ('bank', 'fc-bank', 'gateway')),
  on_day date not null,
  lines int not null check (lines >= 0),
  again int not null check (again >= 0)
);
comment on table app.payment_list is 'A list of payments that was brought in, and which of its columns said what.';
call app.guard_record('app.payment_list', 'payment-list', 'donor');

create table app.payment_line (
  like app.record_base including all,
  list_id app.id not null,
  account text not null check (account in ('bank', 'fc-bank', 'gateway')),
  day date not null,
  minor bigint not null,
  mark text not null check (mark ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('open', 'matched', 'put-aside')),
  gift_id app.id,
  check ((state = 'matched') = (gift_id is not null)),
  foreign key (organisation_id, list_id) references app.payment_list,
  foreign key (organisation_id, gift_id) references app.gift
);
create unique index payment_line_once on app.payment_line (organisation_id, scope_id, account, mark);
create unique index payment_line_of_gift on app.payment_line (organisation_id, scope_id, gift_id) where gift_id is not null;
comment on table app.payment_line is 'One line of such a list, and the gift it turned out to be. No line comes twice, and no gift by two lines.';
call app.guard_record('app.payment_line', 'payment-line', 'donor');

-- Her key is destroyed, and with it every word of her wherever a copy lies. What the law makes us keep stands on receipts.
create function app.forget_donor(donor text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare org text := app.my_organisation();
begin
  if org is null or not 'donor' = any (app.my_wide_writes()) or not exists (select from app.donor d where d.organisation_id = org and d.id = donor)
    then raise insufficient_privilege; end if;
  insert into app.subject_key (organisation_id, subject_id, wrapped, erased_at) values (org, donor, null, now())
    on conflict (organisation_id, subject_id) do update set wrapped = null, erased_at = now();
  update app.donor d set sealed = null, country = null where d.organisation_id = org and d.id = donor;
  update app.record_history h set before = null, after = null where h.organisation_id = org and h.scope_id = donor;
  perform pg_notify('keys', org || '.' || donor);
end $$;

-- What came, by month and fund, for those who answer for figures: sums, from so many gifts on that no single one shows.
create function app.gift_sums(from_ date, until_ date) returns table (month date, fund text, minor bigint, gifts int)
language sql stable security definer set search_path = pg_catalog, app as $$
  select date_trunc('month', g.received_on)::date, g.fund, case when count(*) >= 5 then sum(g.minor)::bigint / 100000 * 100000 end, case when count(*) >= 5 then count(*)::int end
    from app.gift g
   where g.organisation_id = (select app.my_organisation()) and g.state = 'received' and g.received_on between from_ and until_ and g.minor is not null
     and ('figures' = any ((select app.my_wide_writes())::text[]) or 'donor' = any ((select app.my_wide_reads())::text[]))
   group by 1, 2 order by 1, 2
$$;
comment on function app.gift_sums is 'Sums rounded down to a thousand rupees, for directors and those who count: no donor, no single gift.';

-- What was taken in stands in records under keys: of who gave nothing is left lying in the inbox, only what a later event asks.
create policy blanked on site.inbox for update to app_case using (kind = 'gift' and organisation_id = (select app.my_organisation()) and compartment = any ((select app.my_wide_writes())::text[]));
grant update (said) on site.inbox to app_case;

revoke execute on function app.gift_in_order, app.next_receipt, app.receipt_in_line, app.books_balance, app.line_stays, app.forget_donor, app.gift_sums from public;
grant execute on function app.next_receipt, app.forget_donor, app.gift_sums to app_case;

reset role;
