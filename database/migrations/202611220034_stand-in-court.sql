-- What she told police and court, what she is owed, and how she is guarded while she tells it. What is words lies sealed.
set role app_owner;

create table app.testimony (
  like app.record_base including all,
  case_file_id app.id not null,
  proceeding_id app.id not null,
  person_id app.id not null,
  section text not null,
  taken app.dated not null check ((taken).said is null),
  recorder text not null,
  place text not null,
  support text not null,
  interpreter text not null,
  filmed text not null check (filmed in ('yes', 'no', 'not-known')),
  copy_given text not null check (copy_given in ('yes', 'no', 'not-known')),
  evidence_id app.id,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, proceeding_id) references app.proceeding,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, evidence_id) references app.evidence
);
create index on app.testimony (organisation_id, proceeding_id);
comment on table app.testimony is 'That somebody told police, a magistrate or a court what happened, and how it was taken. Never what was said.';
call app.guard_record('app.testimony', 'testimony', 'legal');

create table app.compensation_claim (
  like app.record_base including all,
  case_file_id app.id not null,
  proceeding_id app.id,
  person_id app.id not null,
  scheme text not null,
  state text not null,
  state_since app.dated not null check ((state_since).said is null),
  applied app.dated check ((applied).said is null),
  interim_amount int check (interim_amount > 0),
  interim_ordered app.dated check ((interim_ordered).said is null),
  interim_paid app.dated check ((interim_paid).said is null),
  interim_paid_to text,
  final_amount int check (final_amount > 0),
  final_ordered app.dated check ((final_ordered).said is null),
  final_paid app.dated check ((final_paid).said is null),
  final_paid_to text,
  deposit_until date,
  -- Nothing is paid that was not ordered, and of what was paid it is known into whose hands.
  check (interim_paid is null or (interim_amount is not null and interim_paid_to is not null)),
  check (final_paid is null or (final_amount is not null and final_paid_to is not null)),
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, proceeding_id) references app.proceeding,
  foreign key (organisation_id, person_id) references app.person
);
create index on app.compensation_claim (organisation_id, case_file_id);
comment on table app.compensation_claim is 'A claim for compensation, from its first draft to the money in her own hand. What was suffered lies sealed.';
call app.guard_record('app.compensation_claim', 'compensation-claim', 'legal');

create table app.witness_protection (
  like app.record_base including all,
  case_file_id app.id not null,
  proceeding_id app.id not null,
  person_id app.id not null,
  applied app.dated not null check ((applied).said is null),
  analysis_asked app.dated check ((analysis_asked).said is null),
  analysis_received app.dated check ((analysis_received).said is null),
  decided app.dated check ((decided).said is null),
  until date,
  review_on date,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, proceeding_id) references app.proceeding,
  foreign key (organisation_id, person_id) references app.person
);
create index on app.witness_protection (organisation_id, proceeding_id);
comment on table app.witness_protection is 'Protection of a witness. How she is guarded, whether and from whom lies sealed; only days are columns.';
call app.guard_record('app.witness_protection', 'witness-protection', 'witness');

reset role;
