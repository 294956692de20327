-- Whoever floods the queue works for every line of it; whoever keeps it must not have to read each. Many are refused at
-- once, and for an hour that can be taken back.
set role app_owner;

-- Refused with many others and brought back: it waits once more, and what is decided then is written here.
alter table app.comment drop constraint comment_state_check, drop constraint comment_check2;
alter table app.comment add constraint comment_state_check check (state in ('shown', 'taken-back', 'refused', 'passed-on', 'brought-back')),
  add constraint comment_reason_stands_check check ((reason is null) = (state in ('shown', 'passed-on', 'brought-back')));

-- What was set aside is gone after an hour, and everything after ninety days.
create or replace function site.forget_old(today date) returns int language sql security definer set search_path = pg_catalog, app as $$
  with gone as (
    delete from site.inbox i where i.kind in ('comment', 'prayer', 'offer')
      and (i.came_at < least(today, current_date)::timestamptz - interval '90 days' or i.settled_at < clock_timestamp() - interval '1 hour') returning 1
  ) select count(*)::int from gone
$$;

reset role;
