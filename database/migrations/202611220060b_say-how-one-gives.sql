-- Into which account gifts come. Whoever could change it alone could lead every gift to herself: the record and its copy change
-- on two people's word, whoever writes them.
set role app_owner;

create table app.giving (
  like app.record_base including all,
  ways text[] not null check (ways <@ array['upi', 'bank', 'card', 'cash', 'cheque'] and cardinality(ways) <= 5),
  amounts jsonb not null check (jsonb_array_length(amounts) between 1 and 5)
);
create unique index giving_one on app.giving (organisation_id, scope_id);
comment on table app.giving is 'How one gives to an organisation. Account numbers lie sealed here and stand open in the copy, where two people put them.';
call app.guard_record('app.giving', 'giving', 'donor');

create function app.giving_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if (app.my_session()).staff_id is null then return new; end if;
  if tg_op = 'UPDATE' and (new.ways, new.amounts, new.sealed) is not distinct from (old.ways, old.amounts, old.sealed) then return new; end if;
  if not app.two_are_asking('giving.set-giving') then raise insufficient_privilege using message = 'an account for gifts is changed on two people''s word'; end if;
  return new;
end $$;
create trigger giving_by_two before insert or update on app.giving for each row execute function app.giving_by_two();

create function app.giving_copy_by_two() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if new.kind is distinct from 'giving' or new.body is null or (app.my_session()).staff_id is null then return new; end if;
  if not app.two_are_asking('giving.set-giving') then raise insufficient_privilege using message = 'an account for gifts is told on two people''s word'; end if;
  return new;
end $$;
create trigger giving_copy_by_two before insert or update on site.copy for each row execute function app.giving_copy_by_two();

revoke execute on function app.giving_by_two, app.giving_copy_by_two from public;

reset role;
