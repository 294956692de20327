-- Care plans: what a person wants to come of the next months, and what each of us does for it. All of it lies in her own
-- scope and goes with her from home to home.
set role app_owner;

create table app.care_plan (
  like app.record_base including all,
  person_id app.id not null,
  edition int not null check (edition >= 1),
  opened app.dated not null check ((opened).said is null),
  edition_since app.dated not null check ((edition_since).said is null),
  share text not null check (share in ('made-together', 'agreed', 'told', 'not-yet')),
  review_on date not null,
  ended app.dated check ((ended).said is null),
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person
);
create unique index care_plan_one_open on app.care_plan (organisation_id, person_id) where ended is null;
comment on table app.care_plan is 'A person''s care plan. One is open at a time: two plans are two promises that nobody holds together.';
comment on column app.care_plan.share is 'How far the plan is her own.';
call app.guard_record('app.care_plan', 'care-plan', 'services');

create table app.care_goal (
  like app.record_base including all,
  person_id app.id not null,
  plan_id app.id not null,
  her_side text not null check (her_side in ('hers', 'agrees', 'against', 'not-asked')),
  since app.dated not null check ((since).said is null),
  state text not null check (state in ('open', 'reached', 'let-go')),
  settled app.dated check ((settled).said is null),
  check (scope_id = person_id),
  check ((state = 'open') = (settled is null)),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, plan_id) references app.care_plan
);
create index on app.care_goal (organisation_id, plan_id);
comment on table app.care_goal is 'Something a person wants to reach, in her own words where she gave any.';
call app.guard_record('app.care_goal', 'care-goal', 'services');

create table app.care_action (
  like app.record_base including all,
  person_id app.id not null,
  plan_id app.id not null,
  goal_id app.id not null,
  doer text not null check (doer in ('colleague', 'herself', 'someone')),
  staff_id app.id,
  due_on date,
  state text not null check (state in ('to-do', 'done', 'not-done')),
  settled app.dated check ((settled).said is null),
  check (scope_id = person_id),
  check ((state = 'to-do') = (settled is null)),
  check ((doer = 'colleague') = (staff_id is not null)),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, plan_id) references app.care_plan,
  foreign key (organisation_id, goal_id) references app.care_goal,
  foreign key (organisation_id, staff_id) references app.staff_member
);
create index on app.care_action (organisation_id, plan_id);
create index on app.care_action (organisation_id, goal_id);
comment on table app.care_action is 'One step towards a goal: who takes it, by when, and what became of it. Why something was not done lies sealed.';
call app.guard_record('app.care_action', 'care-action', 'services');

create table app.care_review (
  like app.record_base including all,
  person_id app.id not null,
  plan_id app.id not null,
  edition int not null check (edition >= 1),
  happened app.dated not null check ((happened).said is null),
  voice text not null check (voice in ('said', 'not-asked', 'did-not-want', 'not-able')),
  next_on date not null,
  check (scope_id = person_id),
  unique (organisation_id, plan_id, edition),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, plan_id) references app.care_plan
);
comment on table app.care_review is 'A day on which a plan was looked at again. The goals as they stood then are kept in it, sealed.';
call app.guard_record('app.care_review', 'care-review', 'services');

reset role;
