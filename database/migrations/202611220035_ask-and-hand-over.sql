-- Consent by purpose.
set role app_owner;

create table app.consent (
  like app.record_base including all,
  person_id app.id not null,
  recipient_id app.id,
  answer text not null check (answer in ('given', 'refused')),
  given_by text not null check (given_by in ('self', 'parent', 'guardian', 'committee', 'court')),
  assent text check (assent in ('given', 'refused', 'not_asked', 'too_young')),
  how text not null check (how in ('spoken', 'signed', 'thumb', 'recorded')),
  asked app.dated not null check ((asked).said is null),
  until date,
  withdrawn app.dated check ((withdrawn).said is null),
  withdrawn_by text check (withdrawn_by in ('self', 'parent', 'guardian', 'committee', 'court')),
  check ((answer = 'given') = (until is not null)),
  check (not (answer = 'given' and assent is not distinct from 'refused')),
  check ((withdrawn is null) = (withdrawn_by is null)),
  check (withdrawn is null or answer = 'given'),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, recipient_id) references app.organisation
);
create index on app.consent (organisation_id, person_id);
create index on app.consent (organisation_id, recipient_id) where recipient_id is not null;
comment on table app.consent is 'One answer to one question: may we do this? What for lies sealed, for it can tell of an illness.';
comment on column app.consent.until is 'The last day of a yes. There is none for ever.';
call app.guard_record('app.consent', 'consent', 'person');

reset role;
