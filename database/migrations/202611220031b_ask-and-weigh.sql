-- Assessments: the organisation's own tools, what was answered, and two views of a risk. Tools tell of nobody and lie open;
-- what was answered lies sealed, its score as well.
set role app_owner;

create table app.assessment_tool (
  like app.record_base including all,
  code text not null check (code ~ '^[a-z][a-z0-9-]{0,59}$'),
  edition int not null check (edition >= 1),
  name text not null check (length(name) between 1 and 120),
  about text not null check (length(about) between 1 and 600),
  "right" text not null check ("right" in ('own', 'public-domain', 'permitted')),
  origin text check (length(origin) between 1 and 300),
  scales jsonb not null check (jsonb_typeof(scales) = 'array'),
  items jsonb not null check (jsonb_typeof(items) = 'array'),
  rule text not null check (rule in ('none', 'sum', 'mean')),
  retired_on date,
  check ("right" = 'own' or origin is not null),
  unique (organisation_id, code, edition)
);
comment on table app.assessment_tool is 'One edition of a set of questions. It is never altered: old answers stay readable.';
call app.guard_record('app.assessment_tool', 'assessment-tool', 'directory');

create table app.assessment (
  like app.record_base including all,
  person_id app.id not null,
  tool_edition int not null check (tool_edition >= 1),
  happened app.dated not null check ((happened).said is null),
  answerer text not null check (answerer in ('herself', 'with-her', 'about-her')),
  asked int not null check (asked >= 0),
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.assessment (organisation_id, person_id);
comment on table app.assessment is 'The questions of one edition of a tool, answered on one day. Which tool, what was answered and its score lie sealed.';
call app.guard_record('app.assessment', 'assessment', 'services');

create table app.risk_view (
  like app.record_base including all,
  person_id app.id not null,
  happened app.dated not null check ((happened).said is null),
  voice text not null check (voice in ('said', 'not-asked', 'did-not-want', 'not-able')),
  review_on date not null,
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.risk_view (organisation_id, person_id);
comment on table app.risk_view is 'How much danger there is, as we see it and as she sees it: both lie sealed, side by side, and are never made one number.';
call app.guard_record('app.risk_view', 'risk-view', 'services');

reset role;
