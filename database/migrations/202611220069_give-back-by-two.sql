-- A large gift goes back on two people's word, whoever writes it; goods from abroad are foreign contribution, valued and in a
-- register of their own; and a campaign is known to the fundraiser by the title everybody may read.
set role app_owner;

-- What a card gateway has given back already is written down as it is: its own word, checked when it came, lies in the inbox.
create function app.refund_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if new.state is distinct from 'refunded' or coalesce(new.minor, 0) <= 1000000 or (app.my_session()).staff_id is null then return new; end if;
  if tg_op = 'UPDATE' then if old.state = 'refunded' then return new; end if; end if;
  if app.two_are_asking('gift.refund-gift') then return new; end if;
  if new.way = 'card' and exists (select from site.inbox e where e.organisation_id = new.organisation_id and e.kind = 'gift-event' and e.about = new.id
      and e.said ->> 'status' = 'refunded' and (e.said #>> '{amount,minor}')::bigint = new.minor) then return new; end if;
  raise insufficient_privilege using message = 'a large gift goes back on two people''s word';
end $$;
create trigger refund_by_two before insert or update on app.gift for each row execute function app.refund_by_two();

-- Money leaves as given back, or as a cheque that came back, only with its gift: else the books would lead past the two.
create function app.line_of_gift() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if new.why in ('refunded', 'bounced') and (app.my_session()).staff_id is not null and not exists (select from app.gift g
      where g.organisation_id = new.organisation_id and g.id = new.gift_id and g.state = new.why and g.minor >= abs(new.minor))
    then raise exception 'a line says a gift went back that did not' using errcode = 'check_violation'; end if;
  return null;
end $$;
create constraint trigger of_gift after insert on app.ledger_entry deferrable initially deferred for each row execute function app.line_of_gift();

create or replace function app.gift_in_order() returns trigger language plpgsql set search_path = pg_catalog, app as $$
begin
  if (new.state in ('received', 'bounced', 'refunded')) <> (new.received_on is not null)
     or (new.state in ('bounced', 'refunded', 'cancelled')) <> (new.ended_on is not null)
     or (new.received_on is not null and (new.source = 'not-said' or (new.minor is null and new.way <> 'in-kind')))
     or ((new.source = 'foreign') <> (new.fund = 'fc'))
     or (new.fund = 'fc' and new.donor_id is null)
     or (new.fund = 'in-kind' and new.way <> 'in-kind')
     or (new.way = 'in-kind' and new.fund not in ('in-kind', 'fc'))
     or (new.way = 'in-kind' and new.fund = 'fc' and new.received_on is not null and new.minor is null)
     or (new.state = 'bounced' and new.way <> 'cheque')
    then raise exception 'a gift does not hold together' using errcode = 'check_violation'; end if;
  if tg_op = 'UPDATE' and old.state is distinct from new.state and not (
       (old.state = 'promised' and new.state in ('received', 'refunded', 'cancelled')) or (old.state = 'received' and new.state in ('bounced', 'refunded')))
    then raise exception 'no such step of a gift' using errcode = 'check_violation'; end if;
  if tg_op = 'UPDATE' and old.received_on is not null and (old.minor, old.fund, old.source, old.way, old.received_on)
       is distinct from (new.minor, new.fund, new.source, new.way, new.received_on)
    then raise exception 'what was received stays as it was received' using errcode = 'check_violation'; end if;
  return new;
end $$;

create or replace function app.line_stays() returns trigger language plpgsql set search_path = pg_catalog, app as $$
begin
  if new.fund = 'fc' and new.account not in ('fc-bank', 'goods', 'income', 'refunds', 'fees', 'programme', 'administration') or new.fund <> 'fc' and new.account = 'fc-bank'
    then raise exception 'foreign money and other money do not mix' using errcode = 'check_violation'; end if;
  if new.account = 'goods' and new.fund not in ('in-kind', 'fc')
    then raise exception 'goods are no money of this fund' using errcode = 'check_violation'; end if;
  if tg_op = 'UPDATE' and (old.booking_id, old."on", old.account, old.fund, old.minor, old.why, old.gift_id, old.reverses_id)
      is distinct from (new.booking_id, new."on", new.account, new.fund, new.minor, new.why, new.gift_id, new.reverses_id)
    then raise exception 'a line of the books never changes' using errcode = 'check_violation'; end if;
  return new;
end $$;

-- Campaigns lie with whoever publishes; of those that are shown to everybody the fundraiser is told the title.
create function app.public_campaigns() returns table (id text, language text, title text) language sql stable security definer set search_path = pg_catalog, app as $$
  select c.id::text, c.language, c.body ->> 'title' from site.copy c
   where c.organisation_id = (select app.my_organisation()) and c.kind = 'campaign' and c.body is not null
     and 'donor' = any ((select app.my_wide_reads())::text[])
   order by c.visible_from desc, c.id, c.language
$$;
comment on function app.public_campaigns is 'Campaigns that everybody may read of, by title, for whoever writes down what a gift is for.';

revoke execute on function app.refund_by_two, app.line_of_gift, app.public_campaigns from public;
grant execute on function app.public_campaigns to app_case;

reset role;
