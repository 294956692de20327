-- Spiritual care: only what somebody asked for by herself. Her faith stands nowhere.
set role app_owner;

create table app.spiritual_wish (
  like app.record_base including all,
  person_id app.id not null,
  asked app.dated not null check ((asked).said is null),
  taken_back app.dated check ((taken_back).said is null),
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.spiritual_wish (organisation_id, person_id);
comment on table app.spiritual_wish is 'What a person asked for by herself, freely; what kind of thing it was lies sealed.';
call app.guard_record('app.spiritual_wish', 'spiritual-wish', 'spiritual');

create table app.spiritual_care (
  like app.record_base including all,
  person_id app.id not null,
  wish_id app.id not null,
  happened app.dated not null check ((happened).said is null),
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, wish_id) references app.spiritual_wish
);
create index on app.spiritual_care (organisation_id, wish_id);
comment on table app.spiritual_care is 'Spiritual care that was given because she had asked for it.';
call app.guard_record('app.spiritual_care', 'spiritual-care', 'spiritual');

reset role;
