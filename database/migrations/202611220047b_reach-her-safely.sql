-- How somebody can be reached without harm, as it was agreed on a day; and when a rule was passed by, and why.
set role app_owner;

-- As kernel/masks.ts names them. Who plans a visit reads these rules, whatever else of her is hidden.
create or replace function app.shows_masked(kind text) returns boolean language sql immutable parallel safe
  return kind in ('person', 'case-file', 'education-record', 'placement', 'operation', 'counselling-session', 'health-need', 'hearing', 'evidence', 'contact-rules');

create table app.contact_rules (
  like app.record_base including all,
  about_id app.id not null,
  agreed app.dated not null check ((agreed).said is null),
  check (scope_id = about_id)
);
create index on app.contact_rules (organisation_id, about_id);
comment on table app.contact_rules is 'How a person, or a contact of outreach, is reached without harm. Ways, hours and words lie sealed; the newest holds.';
call app.guard_record('app.contact_rules', 'contact-rules', 'person');

create table app.contact_exception (
  like app.record_base including all,
  about_id app.id not null,
  happened date not null,
  check (scope_id = about_id)
);
create index on app.contact_exception (organisation_id, about_id);
comment on table app.contact_exception is 'A contact that was planned or made although a rule forbade it, with the reason.';
call app.guard_record('app.contact_exception', 'contact-exception', 'services');

alter table app.follow_up
  add column planned_way text check (planned_way in ('phone', 'home-visit', 'through-family', 'met-here', 'message'));
comment on column app.follow_up.planned_way is 'How somebody means to ask after her; null where that is left open.';

reset role;
