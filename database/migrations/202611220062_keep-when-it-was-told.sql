-- A story that stood elsewhere first keeps the day on which it was told there; and until when what it rests on holds is known at
-- the desk as a day, which says nothing of whose consent it is.
set role app_owner;

alter table app.story
  add column first_told_on date,
  add column consent_until date;
comment on column app.story.first_told_on is 'The day on which somebody else told it first, as it stands there.';
comment on column app.story.consent_until is 'The last day on which every consent it was let out on holds, as the gate saw it.';

reset role;
