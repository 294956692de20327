-- Homes: what paper they stand on, their beds and the book of the house; and what hangs on a stay: orders, the wish to leave,
-- leaves, things that are hers, transfers. What is words lies sealed; days, moments and codes are columns, for they are asked for.
set role app_owner;

create table app.registration (
  like app.record_base including all,
  home_id app.id not null,
  law text not null,
  shelter_type text not null,
  number text check (length(number) between 1 and 100),
  authority text check (length(authority) between 1 and 200),
  since date,
  until_day date,
  places jsonb not null default '[]' check (jsonb_typeof(places) = 'array'),
  ended date,
  ended_why text check (length(ended_why) between 1 and 500),
  note text check (length(note) between 1 and 1000),
  check (since is null or until_day is null or until_day >= since),
  foreign key (organisation_id, home_id) references app.organisation
);
create index on app.registration (organisation_id, home_id);
comment on table app.registration is 'Under which law a home may house people, for whom and how many, and until when. Without one, housing children is an offence.';
call app.guard_record('app.registration', 'registration', 'directory');

create table app.bed (
  like app.record_base including all,
  home_id app.id not null,
  closed_since date,
  closed_until date,
  gone date,
  check (scope_id = home_id),
  check (closed_until is null or closed_since is not null),
  foreign key (organisation_id, home_id) references app.organisation
);
create index on app.bed (organisation_id, home_id);
comment on table app.bed is 'A bed of a home. What the room is called lies sealed; where it is in the building is no field.';
call app.guard_record('app.bed', 'bed', 'placement');

create table app.bed_use (
  like app.record_base including all,
  person_id app.id not null,
  placement_id app.id not null,
  home_id app.id not null,
  bed_id app.id not null,
  since timestamptz not null,
  until_at timestamptz,
  check (scope_id = person_id),
  check (until_at is null or until_at >= since),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, placement_id) references app.placement,
  foreign key (organisation_id, home_id) references app.organisation,
  foreign key (organisation_id, bed_id) references app.bed
);
create unique index bed_use_one_in_a_bed on app.bed_use (organisation_id, bed_id) where until_at is null;
create unique index bed_use_one_bed on app.bed_use (organisation_id, placement_id) where until_at is null;
comment on table app.bed_use is 'Who sleeps in which bed: one person to a bed, one bed to a person.';
call app.guard_record('app.bed_use', 'bed-use', 'placement');

create table app.house_log (
  like app.record_base including all,
  home_id app.id not null,
  "on" date not null,
  shift text not null check (shift in ('morning', 'evening', 'night')),
  kind text not null,
  written_by app.id not null,
  taken_by app.id,
  taken_at timestamptz,
  check (scope_id = home_id),
  check ((taken_by is null) = (taken_at is null)),
  check (taken_by is null or taken_by <> written_by),
  foreign key (organisation_id, home_id) references app.organisation
);
create index on app.house_log (organisation_id, home_id, "on");
comment on table app.house_log is 'The book of the house, by day and shift: about the house, never about one person.';
call app.guard_record('app.house_log', 'house-log', 'placement');

create table app.stay_order (
  like app.record_base including all,
  person_id app.id not null,
  placement_id app.id not null,
  by text not null check (by in ('committee', 'magistrate', 'court')),
  section text not null,
  "on" date not null,
  until_day date,
  check (scope_id = person_id),
  check (until_day is null or until_day >= "on"),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, placement_id) references app.placement
);
create index on app.stay_order (organisation_id, placement_id);
comment on table app.stay_order is 'An order a stay rests on. None of them holds an adult who wants to go.';
call app.guard_record('app.stay_order', 'stay-order', 'placement');

create table app.leaving_wish (
  like app.record_base including all,
  person_id app.id not null,
  placement_id app.id not null,
  said timestamptz not null,
  answer text check (answer in ('left', 'stays', 'committee-asked', 'kept')),
  answered timestamptz,
  check (scope_id = person_id),
  check ((answer is null) = (answered is null)),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, placement_id) references app.placement
);
create unique index leaving_wish_one_open on app.leaving_wish (organisation_id, placement_id) where answer is null;
comment on table app.leaving_wish is 'Somebody said that she wants to leave, and how she was answered.';
call app.guard_record('app.leaving_wish', 'leaving-wish', 'placement');

create table app.leave (
  like app.record_base including all,
  person_id app.id not null,
  placement_id app.id not null,
  kind text not null,
  goes_at timestamptz not null,
  due_back timestamptz not null,
  journey_days int not null check (journey_days between 0 and 30),
  permission text not null check (permission in ('committee', 'magistrate', 'own-wish', 'not-yet')),
  left_at timestamptz,
  back_at timestamptz,
  called_off timestamptz,
  check (scope_id = person_id),
  check (due_back > goes_at),
  check (back_at is null or (left_at is not null and back_at >= left_at)),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, placement_id) references app.placement
);
create index on app.leave (organisation_id, placement_id);
create unique index leave_one_out on app.leave (organisation_id, placement_id)
  where left_at is not null and back_at is null and called_off is null;
comment on table app.leave is 'Time away from the home with the bed kept: an examination, a funeral, an afternoon in town.';
call app.guard_record('app.leave', 'leave', 'placement');

create table app.belonging (
  like app.record_base including all,
  person_id app.id not null,
  placement_id app.id not null,
  kind text not null,
  came date not null,
  kept boolean not null,
  given_at timestamptz,
  given_by app.id,
  received_at timestamptz,
  received_how text check (received_how in ('signed', 'thumb', 'said-so')),
  witness app.id,
  check (scope_id = person_id),
  check (received_at is null or given_at is not null),
  check (received_how <> 'said-so' or witness <> given_by),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, placement_id) references app.placement
);
create index on app.belonging (organisation_id, placement_id);
comment on table app.belonging is 'Something that is hers. What is kept for her goes back by two acknowledgements.';
call app.guard_record('app.belonging', 'belonging', 'placement');

create table app.transfer (
  like app.record_base including all,
  person_id app.id not null,
  from_placement_id app.id not null,
  from_id app.id not null,
  to_id app.id not null,
  planned_on date,
  she_agrees boolean,
  handed_at timestamptz,
  handed_by app.id,
  received_at timestamptz,
  received_by app.id,
  received_how text check (received_how in ('here', 'signed-paper', 'letter', 'message')),
  to_placement_id app.id,
  called_off timestamptz,
  check (scope_id = person_id),
  check (received_at is null or (handed_at is not null and received_at >= handed_at)),
  check (received_how <> 'here' or received_by <> handed_by),
  check (called_off is null or received_at is null),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, from_placement_id) references app.placement,
  foreign key (organisation_id, from_id) references app.organisation,
  foreign key (organisation_id, to_id) references app.organisation
);
create unique index transfer_one_open on app.transfer (organisation_id, person_id) where received_at is null and called_off is null;
comment on table app.transfer is 'A person goes from one place to another, with what is hers; open until giver and receiver have both acknowledged.';
call app.guard_record('app.transfer', 'transfer', 'placement');

reset role;
