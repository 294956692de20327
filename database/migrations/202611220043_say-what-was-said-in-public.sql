-- What a text says of itself: a number without a source, a by-line without an author. Areas say their district, for another
-- district is another committee and another police. Whoever looks after her is told on which day she goes out, and never why.
set role app_owner;

alter table app.outreach_area add column lgd_district integer check (lgd_district > 0);
comment on column app.outreach_area.lgd_district is 'The district by its code in the Local Government Directory; null where nobody wrote it down.';

-- A number without a source, a text without an author: these are about no record of ours.
alter table app.statement drop constraint statement_about_check;
alter table app.statement add constraint statement_about_check check (jsonb_typeof(about) = 'array'
  and (jsonb_array_length(about) = 0) = (claim ->> 'kind' in ('figure-words', 'by-line')));

-- On which day she goes out, for whoever looks after her where she stays: a hearing lies in its case file, which a home never
-- reaches. Told of an open stay that the asker reads whole, for the next weeks, and never what for.
create function app.days_out(from_ date, until_ date) returns table (person_id text, on_day text, sure boolean)
language sql stable security definer set search_path = pg_catalog, app as $$
  select distinct on (p.person_id) p.person_id::text, h."on"::text, h.presence = 'needed'
    from app.placement p
    join app.hearing h on h.organisation_id = p.organisation_id and h.person_id = p.person_id
   where p.organisation_id = (select app.my_organisation()) and p.discharged is null and p.scope_id <> all ((select app.my_blocked())::text[])
     and h."on" between from_ and until_ and h.presence in ('needed', 'not-known') and not h.adjourned
     and ('placement' = any ((select app.my_wide_reads())::text[]) or exists (select from app.access a
            where a.organisation_id = p.organisation_id and a.staff_id = (select app.my_reader()) and a.scope_id = p.scope_id
              and 'placement' = any (a.reads) and (a.until_at is null or a.until_at > now())))
   order by p.person_id, h."on"
$$;
comment on function app.days_out is 'The next day on which somebody who stays in a place of ours has to go out, for those who read her stay. Not where to, and not why.';
revoke execute on function app.days_out from public;
grant execute on function app.days_out to app_case;
reset role;
