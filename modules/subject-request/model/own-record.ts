import { type Dated, day, moment } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { Consent } from '#modules/consent/model/consent.ts';
import { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { type PersonFacts, Relation } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { Hearing, Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { OutReferral } from '#modules/referral/model/out-referral.ts';
import { EducationRecord } from '#modules/schooling/model/education-record.ts';
import { ServiceProvision } from '#modules/service/model/service-provision.ts';
import { Nominee } from './nominee.ts';
import { SubjectRequest } from './subject-request.ts';

export const OWN_SECTIONS = [
  'about',
  'people',
  'agreed',
  'stays',
  'help',
  'health',
  'school',
  'court',
  'handed',
  'asked',
] as const;
export type OwnSection = (typeof OWN_SECTIONS)[number];

/** A line of her record: a sentence of the catalogue with codes, days, and her own words; never a colleague's. */
export type OwnLine = {
  id: string;
  section: OwnSection;
  when: Dated | null;
  key: string;
  values: Readonly<Record<string, string>>;
};

/**
 * What we hold of her, told plainly. Other people are in it only as what they are to her. It is made of facts that are
 * named here one by one, so that nothing of others can slip in: of colleagues' words only the way to reach her; no counselling, no informant, no
 * operation, nobody accused. Where there is more, the print says so, and whom to ask.
 */
export function ownRecord(reader: Reader, person: Stored<PersonFacts>): OwnLine[] {
  const makers = [about, people, agreed, stays, help, health, school, court, handed, asked];
  return makers.flatMap((make) => make(reader, person).toSorted(inTime));
}

function inTime(a: OwnLine, b: OwnLine): number {
  if (a.when === null || b.when === null) return 0;
  return compareDated(a.when, b.when);
}

type Maker = (reader: Reader, person: Stored<PersonFacts>) => OwnLine[];

function hers<F extends { personId: string }>(records: readonly Stored<F>[], { id }: { id: string }) {
  return records.filter(({ personId }) => personId === id);
}

const about: Maker = (_reader, { id, nameUsed, wish, wishSaid, safeContact, neverContact, displayCode }) => {
  const line = (key: string, words: string | null, when: Dated | null = null): OwnLine[] =>
    words ? [{ id: `${id}-${key}`, section: 'about', when, key, values: { words } }] : [];
  return [
    ...line('name', nameUsed),
    ...line('code', displayCode),
    ...line('wish', wish, wishSaid),
    ...line('safe', safeContact),
    ...line('never', neverContact),
  ];
};

const people: Maker = (reader, person) =>
  hers(reader.all(Relation), person).map(({ id, kind, safeToContact }) => ({
    ...{ id, section: 'people', when: null, key: `relation.${safeToContact}` },
    values: { who: `codes:relation_kind.${kind}` },
  }));

const agreed: Maker = (reader, person) => [
  ...hers(reader.all(Consent), person).map(
    ({ id, purpose, answer, asked: when, withdrawn }): OwnLine => ({
      ...{ id, section: 'agreed', when, key: `consent.${withdrawn ? 'withdrawn' : answer}` },
      values: { what: `codes:consent_purpose.${purpose}` },
    }),
  ),
  // Who it is stands on another paper: this one may be found.
  ...hers(reader.all(Nominee), person).map(
    ({ id, named: when, ended }): OwnLine => ({
      ...{ id, section: 'agreed', when, key: ended ? 'nominee.was' : 'nominee.is', values: {} },
    }),
  ),
];

const stays: Maker = (reader, person) =>
  hers(reader.all(Placement), person).map(({ id, facilityId, admitted: when, discharged }) => ({
    ...{ id, section: 'stays', when, key: discharged ? 'stay.was' : 'stay.is' },
    values: { where: reader.get(Organisation, facilityId)?.name ?? '–' },
  }));

const help: Maker = (reader, person) =>
  hers(reader.all(ServiceProvision), person).map(({ id, type, status, happened: when }) => ({
    ...{ id, section: 'help', when, key: `service.${status}` },
    values: { what: `codes:service_type.${type}` },
  }));

const health: Maker = (reader, person) =>
  hers(reader.all(HealthEncounter), person).map(({ id, kind, happened: when }) => ({
    ...{ id, section: 'health', when, key: `health.${kind.replaceAll('-', '_')}`, values: {} },
  }));

const school: Maker = (reader, person) =>
  hers(reader.all(EducationRecord), person).map(({ id, level, status, since: when, planned }) => ({
    ...{ id, section: 'school', when, key: planned ? 'school.planned' : 'school.is' },
    values: { level: `codes:education_level.${level}`, status: `codes:education_status.${status}` },
  }));

const court: Maker = (reader, person) => [
  ...hers(reader.all(Proceeding), person).map(
    ({ id, stage, stageSince: when }): OwnLine => ({
      ...{ id, section: 'court', when, key: 'court.stage' },
      values: { stage: `codes:legal_stage.${stage}` },
    }),
  ),
  ...hers(reader.all(Hearing), person).map(
    ({ id, on, outcome }): OwnLine => ({
      ...{ id, section: 'court', when: day(on), key: outcome === null ? 'court.planned' : 'court.held', values: {} },
    }),
  ),
];

const handed: Maker = (reader, person) =>
  hers(reader.all(OutReferral), person).flatMap(({ id, service, sentAt, status, toOrganisation }) => {
    if (sentAt === null) return [];
    const values = { what: `codes:service_type.${service}`, to: reader.get(Organisation, toOrganisation)?.name ?? '–' };
    const key = status === 'revoked' ? 'handed.revoked' : status === 'declined' ? 'handed.declined' : 'handed.sent';
    return [{ id, section: 'handed' as const, when: moment(sentAt), key, values }];
  });

const asked: Maker = (reader, person) =>
  hers(reader.all(SubjectRequest), person).map(({ id, kind, status, asked: when }) => ({
    ...{ id, section: 'asked', when, key: `request.${status}`, values: { what: `own-record:kind.${kind}` } },
  }));
