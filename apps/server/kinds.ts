import type { RecordKind } from '#kernel/record.ts';
import { Clash } from '#modules/attention/model/clash.ts';
import { CaseFile, Entry, Participant, TrackStage } from '#modules/case-file/model/case-file.ts';
import { DataQualityNote } from '#modules/data-quality/model/data-quality-note.ts';
import { Statement } from '#modules/data-quality/model/statement.ts';
import { DeclaredFigure } from '#modules/figure/model/figure.ts';
import { Organisation, OrganisationName, OrganisationTie, Programme } from '#modules/organisation/model/organisation.ts';
import { KnownName, Person, PersonIdentity, Relation } from '#modules/person/model/person.ts';
import { Referral, ReferralQuestion } from '#modules/referral/model/referral.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Task } from '#modules/task/model/task.ts';
import { Tip } from '#modules/tip/model/tip.ts';

/** Every kind of record there is. A new kind is one line here, its model, and its migration. */
export const KINDS = [
  Organisation,
  OrganisationName,
  OrganisationTie,
  Programme,
  StaffMember,
  Person,
  PersonIdentity,
  KnownName,
  Relation,
  CaseFile,
  Participant,
  TrackStage,
  Entry,
  Task,
  Clash,
  DeclaredFigure,
  Statement,
  DataQualityNote,
  Tip,
  Referral,
  ReferralQuestion,
] as unknown as readonly RecordKind[];
