-- A prayer for somebody lasts as long as her yes: taken back, refused when she is asked again, or made shorter.
set role app_owner;

-- Taken back before anybody read it: by whoever asked, or with the consent.
alter table app.prayer drop constraint prayer_state_check, drop constraint prayer_check3;
alter table app.prayer add constraint prayer_state_check check (state in ('draft', 'shown', 'ended', 'refused', 'taken-back')),
  add constraint prayer_ended_check check ((ended_at is not null) = (state in ('ended', 'taken-back')));

-- The version stays: with it the words are sealed.
create function app.prayers_lose(org text, consents text[], at timestamptz, by_ text) returns void language sql security definer set search_path = pg_catalog, app as $$
  update site.copy o set body = null, taken_back_at = now(), taken_back_for = 'wish' from app.prayer p
    where p.organisation_id = org and p.consent_id = any (consents)
      and o.organisation_id = p.organisation_id and o.kind = 'prayer' and o.id = p.id and o.body is not null;
  update app.prayer p set state = case p.state when 'shown' then 'ended' else 'taken-back' end, ended_at = at, changed_at = at, changed_by = by_
    where p.organisation_id = org and p.consent_id = any (consents) and p.state in ('shown', 'draft');
$$;

create or replace function app.end_prayers_of() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.prayers_lose(new.organisation_id, array[new.id::text], new.changed_at, new.changed_by);
  return null;
end $$;

-- A date is of several parts, and not every part of it is there: *is not null* was never true of one, and no prayer ended.
drop trigger end_prayers on app.consent;
create trigger end_prayers after update on app.consent for each row
  when (new.withdrawn_by is not null and old.withdrawn_by is null) execute function app.end_prayers_of();

-- An earlier end of the consent is an earlier end of what rests on it.
create function app.shorten_prayers_of() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  update site.copy o set body = jsonb_set(o.body, '{until}', to_jsonb(new.until::text)) from app.prayer p
    where p.organisation_id = new.organisation_id and p.consent_id = new.id and p.state = 'shown' and p.until > new.until
      and o.organisation_id = p.organisation_id and o.kind = 'prayer' and o.id = p.id and o.body is not null;
  update app.prayer p set until = new.until, changed_at = new.changed_at, changed_by = new.changed_by
    where p.organisation_id = new.organisation_id and p.consent_id = new.id and p.state in ('shown', 'draft') and p.until > new.until;
  return null;
end $$;
create trigger shorten_prayers after update of until on app.consent for each row
  when (new.until is not null and old.until is not null and new.until < old.until) execute function app.shorten_prayers_of();

-- Asked again she said no. What a consent is for lies sealed, so it is named by whoever wrote the no, in the same transaction.
create function app.end_prayers_under(refusal text, consents text[]) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); c app.consent; hers text[];
begin
  select * into c from app.consent k where k.organisation_id = me.organisation_id and k.id = refusal and k.changed_by = me.staff_id and k.answer = 'refused';
  if c.id is null then raise insufficient_privilege; end if;
  select coalesce(array_agg(k.id::text), '{}') into hers from app.consent k
    where k.organisation_id = me.organisation_id and k.id = any (consents) and k.person_id = any (app.same_as(c.organisation_id, c.person_id));
  perform app.prayers_lose(c.organisation_id, hers, c.changed_at, c.changed_by);
end $$;

-- Whoever asked for it takes it off the page, though she reaches no page: her own act has ended it in this transaction.
create function app.take_prayer_back(prayer text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); p app.prayer;
begin
  select * into p from app.prayer k where k.organisation_id = me.organisation_id and k.id = prayer and k.state = 'ended' and k.changed_by = me.staff_id;
  if p.id is null then raise insufficient_privilege; end if;
  update site.copy o set body = null, taken_back_at = now(), taken_back_for = 'wish'
    where o.organisation_id = p.organisation_id and o.kind = 'prayer' and o.id = p.id and o.taken_back_at is null;
end $$;

revoke execute on function app.prayers_lose, app.shorten_prayers_of, app.end_prayers_under, app.take_prayer_back from public;
grant execute on function app.end_prayers_under, app.take_prayer_back to app_case;

reset role;
