-- Pregnancy and its end, kept closed everywhere; medicines, which whoever is with her hands out without knowing what for.
set role app_owner;

create table app.pregnancy (
  like app.record_base including all,
  person_id app.id not null,
  known_since app.dated not null check ((known_since).said is null),
  expected app.dated check ((expected).said is null),
  facility_id app.id,
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, facility_id) references app.organisation
);
create index on app.pregnancy (organisation_id, person_id);
comment on table app.pregnancy is 'That she is with child, as far as it is known. What she wants and what was arranged lies sealed.';
call app.guard_record('app.pregnancy', 'pregnancy', 'health');

create table app.birth_outcome (
  like app.record_base including all,
  person_id app.id not null,
  pregnancy_id app.id not null,
  happened app.dated not null check ((happened).said is null),
  facility_id app.id,
  registered_on date,
  check (scope_id = person_id),
  unique (organisation_id, pregnancy_id),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, pregnancy_id) references app.pregnancy,
  foreign key (organisation_id, facility_id) references app.organisation
);
comment on table app.birth_outcome is 'How a pregnancy ended, once. Which way lies sealed: a stolen disk must not tell of a loss.';
call app.guard_record('app.birth_outcome', 'birth-outcome', 'health');

create table app.medication (
  like app.record_base including all,
  person_id app.id not null,
  times text[] not null default '{}' check (times <@ array['morning', 'noon', 'evening', 'night']),
  since date not null,
  until_on date,
  stopped_on date,
  check (scope_id = person_id),
  check (until_on is null or until_on >= since),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.medication (organisation_id, person_id);
comment on table app.medication is 'A medicine that somebody hands to her. Its name and dose lie sealed; what it is for is no field.';
call app.guard_record('app.medication', 'medication', 'medicines');

create table app.medicine_handout (
  like app.record_base including all,
  person_id app.id not null,
  medication_id app.id not null,
  "on" date not null,
  "time" text check ("time" in ('morning', 'noon', 'evening', 'night')),
  what text not null check (what in ('given', 'refused', 'missed')),
  check (scope_id = person_id),
  unique (organisation_id, medication_id, "on", "time"),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, medication_id) references app.medication
);
comment on table app.medicine_handout is 'Given, not wanted, or missed by us. Each time of a day is answered for once: two hands must not give the same dose.';
call app.guard_record('app.medicine_handout', 'medicine-handout', 'medicines');

reset role;
