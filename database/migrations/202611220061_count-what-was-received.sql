-- A receipt without a gift is refused by its table; of such a one the trigger has nothing to count.
set role app_owner;

create or replace function app.receipt_in_line() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if new.gift_id is null then return new; end if; -- the table refuses it, in its own words
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

reset role;
