-- What a mask leaves of health, of court and of evidence: what to do, which day, that there is something. Never the matter.
set role app_owner;

-- As kernel/masks.ts names them.
create or replace function app.shows_masked(kind text) returns boolean language sql immutable parallel safe
  return kind in ('person', 'case-file', 'education-record', 'placement', 'operation', 'counselling-session', 'health-need', 'hearing', 'evidence');

create table app.health_need (
  like app.record_base including all,
  person_id app.id not null,
  urgency text not null check (urgency in ('mind', 'soon', 'at-once')),
  since date not null,
  until_on date,
  ended_on date,
  check (scope_id = person_id),
  check (until_on is null or until_on >= since),
  check (ended_on is null or ended_on >= since),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.health_need (organisation_id, person_id);
comment on table app.health_need is 'What whoever is near her has to do for her health. What to do and what for lie sealed; what for is told to those who treat her and no one else.';
call app.guard_record('app.health_need', 'health-need', 'health');

-- What hangs on a record, as a key on a file, goes to whoever sees the whole of it: a row that is seen masked opens nothing.
create function app.is_whole(org text, scope text, what text) returns boolean language sql stable as $$
  select what <> all ((select app.my_masks())::text[]) or app.sees_whole(org, scope, what)
$$;
revoke execute on function app.is_whole from public;
grant execute on function app.is_whole to app_case;

drop policy seen on app.evidence_key;
create policy seen on app.evidence_key for select to app_case using (exists (select from app.evidence e
  where e.organisation_id = evidence_key.organisation_id and e.id = evidence_key.evidence_id and app.is_whole(e.organisation_id, e.scope_id, 'evidence')));
call app.make_policies('app.hearing', 'legal');
call app.make_policies('app.evidence', 'evidence');

-- Those who work in a home are told what to mind of who lives there (KNOWN_IN_A_HOME says the same for who comes from now on).
update app.scope_link l set carries = l.carries || '{health}'
 where l.ended_at is null and not 'health' = any (l.carries) and 'medicines' = any (l.carries)
   and exists (select from app.organisation o where o.organisation_id = l.organisation_id and o.id = l.from_scope and o.kind = 'home')
   and exists (select from app.person p where p.organisation_id = l.organisation_id and p.id = l.to_scope);

-- Days in court and evidence that stand already are sent to those who see them masked from now on.
select app.put_scopes(array_agg(a.organisation_id::text), array_agg(a.staff_id::text), array_agg(a.scope_id::text))
  from app.access a where a.masks && '{legal,evidence}' and (a.until_at is null or a.until_at > now());

reset role;
