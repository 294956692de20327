-- Whether she is known already is part of every intake; who may be somebody of ours is kept beside her with a note.
-- Whom she names to ask for her when she cannot; the order a return rests on, joined to where it lies.
set role app_owner;

create table app.maybe_same (
  like app.record_base including all,
  person_id app.id not null,
  other_id app.id not null,
  other_code text not null,
  noted_at timestamptz not null,
  parted_at timestamptz,
  check (person_id <> other_id),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, other_id) references app.person
);
create index on app.maybe_same (organisation_id, person_id);
create index on app.maybe_same (organisation_id, other_id);
comment on table app.maybe_same is 'Two records may be one human being: nothing is joined by it. Why lies sealed; that they are one is said by a merge.';
call app.guard_record('app.maybe_same', 'maybe-same', 'person');

alter table app.tip
  add column known text check (known in ('nobody', 'same', 'not-sure')),
  add column known_person_id app.id,
  add foreign key (organisation_id, known_person_id) references app.person,
  add check (known_person_id is null or known in ('same', 'not-sure'));
comment on column app.tip.known is 'What was found when somebody asked whether she is known already; null where nobody has asked.';
alter table app.referral
  add column known text check (known in ('nobody', 'same', 'not-sure')),
  add column known_person_id app.id,
  add foreign key (organisation_id, known_person_id) references app.person,
  add check (known_person_id is null or known in ('same', 'not-sure'));
comment on column app.referral.known is 'What was found when somebody asked whether she is known already; null where nobody has asked.';

create table app.nominee (
  like app.record_base including all,
  person_id app.id not null,
  related_id app.id,
  named app.dated not null check ((named).said is null),
  how text not null check (how in ('spoken', 'signed', 'thumb', 'recorded')),
  ended app.dated check ((ended).said is null),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, related_id) references app.person
);
create index on app.nominee (organisation_id, person_id);
comment on table app.nominee is 'Whom a person has named to ask for her when she has died or cannot (DPDP Act 2023 s. 14). Who that is lies sealed.';
call app.guard_record('app.nominee', 'nominee', 'person');

alter table app.subject_request drop constraint subject_request_asked_by_check;
alter table app.subject_request
  add constraint subject_request_asked_by_check check (asked_by in ('self', 'parent', 'guardian', 'lawyer', 'committee', 'nominee')),
  add column nominee_id app.id,
  add column unable text check (unable in ('died', 'unable')),
  add foreign key (organisation_id, nominee_id) references app.nominee,
  add check ((asked_by = 'nominee') = (nominee_id is not null) and (asked_by = 'nominee') = (unable is not null));
comment on column app.subject_request.unable is 'Why her nominee asks: she has died, or she cannot ask herself.';

alter table app.return_decision
  add column order_id app.id,
  add column order_paper_id app.id,
  add foreign key (organisation_id, order_id) references app.stay_order,
  add foreign key (organisation_id, order_paper_id) references app.evidence;
comment on column app.return_decision.order_id is 'The order, where it is written down with her stay.';
comment on column app.return_decision.order_paper_id is 'The paper itself, where it is kept with the evidence.';

reset role;
