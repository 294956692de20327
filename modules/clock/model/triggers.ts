import { isAdultAt } from '#kernel/age.ts';
import { by, type Dated, day, unknownDate } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { Arrest, type ArrestFacts, CustodyRecord, PersonRescued } from '#modules/operation/model/rescue.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { StartedClock } from './clock.ts';
import { clockRule } from './clock-rules.ts';
import { firstInstant, type Trigger, type TriggerMaker } from './running-clock.ts';

/** Somebody started it by hand. */
const started: TriggerMaker = (reader) =>
  reader.all(StartedClock).map(({ id, ruleId, trigger, personId, caseFileId }) => ({
    ruleId,
    begunBy: ['started-clock', id] as const,
    trigger,
    personId,
    caseFileId,
  }));

/** A child is missing: the complaint must become an FIR at once, and after four months the search changes hands. */
const missing: TriggerMaker = (reader) =>
  reader.all(MissingReport).flatMap((report) => {
    const { id, personId, caseFileId, reportedOn, firNumber, firDate, ahtuTransferred, foundWhen } = report;
    if (isAdult(reader, personId, report.missingSince)) return [];
    const frame = { begunBy: ['missing-report', id] as const, personId, caseFileId, over: foundWhen !== null };
    const fir = firDate === null ? null : day(firDate);
    return [
      ...(reportedOn
        ? [{ ...frame, ruleId: 'IN.MISSING.FIR_NOW', trigger: reportedOn, met: firNumber ? firstInstant(fir) : null }]
        : []),
      ...(fir ? [{ ...frame, ruleId: 'IN.MISSING.AHTU_4M', trigger: fir, met: firstInstant(ahtuTransferred) }] : []),
      ...(ahtuTransferred ? [{ ...frame, ruleId: 'IN.MISSING.AHTU_REPORT_3M', trigger: ahtuTransferred }] : []),
    ];
  });

/** Someone reached safety: a child goes before the committee within a day, an adult before the magistrate at once. */
const rescued: TriggerMaker = (reader) =>
  reader.all(PersonRescued).map(({ id, personId, at }) => {
    const ruleId = isAdult(reader, personId, at) ? 'IN.ITPA.15-5.PRODUCE' : 'IN.JJ.31.PRODUCE_CWC_24H';
    return { ruleId, begunBy: ['person-rescued', id] as const, trigger: at, personId, caseFileId: null };
  });

const ARREST_RULES = ['IN.BNSS.58.PRODUCE_24H', 'IN.CRPC.57.PRODUCE_24H'];
const REMAND_CAPS = ['IN.BNSS.187-2.POLICE_CUSTODY_15D'];
const SIXTY = ['IN.BNSS.187-3.DEFAULT_BAIL_60', 'IN.CRPC.167-2.DEFAULT_BAIL_60'];
const NINETY = ['IN.BNSS.187-3.DEFAULT_BAIL_90', 'IN.CRPC.167-2.DEFAULT_BAIL_90'];

/** Someone is accused and held. Their clocks are watched as well: what the police miss frees a trafficker. */
const arrested: TriggerMaker = (reader) =>
  reader.all(Arrest).flatMap((arrest) => {
    // An investigation cannot have begun after the arrest it led to.
    const investigationBegan = arrest.at.latest === null ? null : by(arrest.at.latest);
    const frame = {
      begunBy: ['arrest', arrest.id] as const,
      personId: arrest.personId,
      caseFileId: null,
      investigationBegan,
    };
    const remand = firstRemand(reader, arrest.id);
    const held = remand ? [...REMAND_CAPS, ...bailRules(arrest)] : [];
    return [
      ...ARREST_RULES.map((ruleId) => ({ ...frame, ruleId, trigger: arrest.at, met: firstInstant(remand) })),
      ...held.map((ruleId) => ({ ...frame, ruleId, trigger: remand ?? arrest.at })),
    ];
  });

/** Ninety days where the least term is ten years. Where nobody has said the sections, the shorter time is kept to. */
function bailRules({ sections }: Pick<ArrestFacts, 'sections'>): string[] {
  const grave = new Set(NINETY.flatMap((id) => clockRule(id)?.appliesToSections ?? []));
  return sections?.some((one) => grave.has(one)) ? NINETY : SIXTY;
}

function firstRemand(reader: Reader, arrestId: string): Dated | null {
  const held = reader
    .all(CustodyRecord)
    .filter((one) => one.arrestId === arrestId && ['police_custody', 'jail', 'transit_remand'].includes(one.status));
  return held.toSorted((a, b) => (a.asOf.earliest ?? '').localeCompare(b.asOf.earliest ?? ''))[0]?.asOf ?? null;
}

const STAY_RULES: Readonly<Record<string, string>> = {
  one_stop_centre: 'IN.OSC.STAY_5D',
  shakti_sadan: 'IN.SHAKTISADAN.STAY_3Y',
};

/** Some homes may keep a woman only so long. */
const staying: TriggerMaker = (reader) =>
  reader.all(Placement).flatMap(({ id, personId, shelterType, admitted, discharged }): Trigger[] => {
    const ruleId = STAY_RULES[shelterType];
    if (ruleId === undefined) return [];
    return [
      {
        ruleId,
        begunBy: ['placement', id],
        trigger: admitted,
        personId,
        caseFileId: null,
        met: firstInstant(discharged),
      },
    ];
  });

/** Everything in the records that sets a clock of the law running. */
export const TRIGGERS: readonly TriggerMaker[] = [started, missing, rescued, arrested, staying];

/** Unclear is treated as a child: a child taken for an adult is never produced before the committee. */
function isAdult(reader: Reader, personId: string, on: Dated): boolean {
  const person = reader.get(Person, personId);
  return person !== null && isAdultAt({ on: person.born ?? unknownDate(), basis: person.birthBasis }, on) === 'adult';
}
