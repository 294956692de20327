-- A monthly promise by card: no card is charged by itself. Each month's gift is asked for by a letter with an order of its own,
-- once for each month, and paid on the card company's page like any other.
set role app_owner;

create unique index gift_asked_once on app.gift (organisation_id, scope_id, pledge_id, promised_on) where pledge_id is not null and order_id is not null;
alter table site.gift_order add column by_letter boolean not null default false;
comment on column site.gift_order.by_letter is 'Asked for by us, each month, of somebody who promised it. It counts for nothing against who tries stolen cards.';

-- The order of a month's gift that stands written down already. It is settled from the beginning: what the gateway tells of it
-- brings it before the fundraiser again.
create function site.ask_for_month(gift_ text, token_hash_ text, language_ text) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
declare g app.gift; org text := app.my_organisation();
begin
  if org is null or not 'donor' = any (app.my_wide_writes()) then raise insufficient_privilege; end if;
  select * into g from app.gift o where o.organisation_id = org and o.id = gift_ and o.order_id = o.id and o.pledge_id is not null
    and o.way = 'card' and o.state = 'promised' and o.minor is not null and o.reference is not null;
  if g.id is null then raise insufficient_privilege using message = 'no month to ask for'; end if;
  insert into site.inbox (organisation_id, id, kind, compartment, language, said, settled_at)
    values (org, g.id, 'gift', 'donor', language_, jsonb_build_object('reference', g.reference, 'amount', jsonb_build_object('minor', g.minor, 'currency', 'INR'),
      'way', 'card', 'often', 'monthly', 'purpose', '{"kind": "general"}'::jsonb, 'source', 'not-said', 'country', null, 'donor', null, 'receipt', 'none', 'discreet', false), now())
    on conflict do nothing;
  if not found then return false; end if;
  insert into site.gift_order (organisation_id, id, token_hash, way, minor, currency, reference, language, by_letter)
    values (org, g.id, token_hash_, 'card', g.minor, 'INR', g.reference, language_, true);
  return true;
end $$;
comment on function site.ask_for_month is 'Leaves the order of one month of a promise by card, once: its page leads to the gateway. Says whether it was not there yet.';

create or replace function site.leave_order(org text, order_ jsonb, said jsonb, once_ text, network_ text) returns text
language plpgsql security definer set search_path = pg_catalog, app as $$
declare tried int; this_hour timestamptz := date_trunc('hour', clock_timestamp());
begin
  if not exists (select from site.copy c where c.organisation_id = org and c.kind = 'giving' and c.body is not null and c.visible_from <= now()) then return 'closed'; end if;
  if exists (select from site.inbox i where i.organisation_id = org and i.kind = 'gift' and i.once = once_) then return 'again'; end if;
  insert into site.order_try (network, hour) values (network_, this_hour)
    on conflict (network, hour) do update set tries = site.order_try.tries + 1 returning tries into tried;
  if tried > 10 then return 'too-many'; end if;
  if said ->> 'way' = 'card' and (select count(*) from site.gift_order o where o.organisation_id = org and o.way = 'card' and not o.by_letter
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

-- A letter that waits for a promise that is over is not sent any more.
create function app.let_letters_go() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if old.state = 'promised' and new.state <> 'promised' then
    update app.mail m set state = 'let-go', sealed = null, ended_at = now()
      where m.organisation_id = new.organisation_id and m.about = new.id and m.state in ('waiting', 'refused', 'given-up');
  end if;
  return null;
end $$;
create trigger let_letters_go after update on app.pledge for each row execute function app.let_letters_go();

revoke execute on function site.ask_for_month, app.let_letters_go from public;
grant execute on function site.ask_for_month to app_case;

reset role;
