import { isAdultAt } from '#kernel/age.ts';
import { by, type Dated, day, moment, unknownDate } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { Claim, type Scheme } from '#modules/compensation/model/claim.ts';
import { Complaint } from '#modules/complaint/model/complaint.ts';
import { toldOn } from '#modules/complaint/model/complaint-lifecycle.ts';
import { BirthOutcome } from '#modules/health/model/pregnancy.ts';
import { Incident, type IncidentKind } from '#modules/incident/model/incident.ts';
import { mustBeReported, toldAt } from '#modules/incident/model/must-report.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { Arrest, type ArrestFacts, CustodyRecord, PersonRescued } from '#modules/operation/model/rescue.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { WitnessProtection } from '#modules/witness-protection/model/witness-protection.ts';
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

/** Investigations of these are to end within two months of the first information. BNSS s.193(2), CrPC s.173(1A). */
const TWO_MONTHS = new Set([
  'BNS 64',
  'BNS 65',
  'BNS 66',
  'BNS 67',
  'BNS 68',
  'BNS 70',
  'BNS 71',
  'POCSO 4',
  'POCSO 6',
  'POCSO 8',
  'POCSO 10',
]);
const INVESTIGATED: readonly string[] = ['chargesheet', 'final_report', 'cognizance', 'charge_framed', 'evidence'];

/** The first information was written down: a copy at once, an investigation in two months where the law says so. */
const informed: TriggerMaker = (reader) =>
  reader.all(Proceeding).flatMap(({ id, personId, caseFileId, firDate, sections, stage, stageSince, closed }) => {
    if (firDate === null) return [];
    const on = day(firDate);
    const frame = {
      ...{ begunBy: ['proceeding', id] as const, personId, caseFileId, trigger: on, investigationBegan: on },
      over: closed !== null,
    };
    const done = INVESTIGATED.includes(stage) ? firstInstant(stageSince) : null;
    const two = sections.some((section) => TWO_MONTHS.has(section.replace(/\(.*$/, '')));
    return [
      { ...frame, ruleId: 'IN.BNSS.173-2.COPY' },
      ...(two ? [{ ...frame, ruleId: 'IN.BNSS.193-2.INVESTIGATION_2M', met: done }] : []),
    ];
  });

const TWO_MONTHS_FOR_MONEY = ['IN.BNSS.396-5.COMP_2M', 'IN.CRPC.357A-5.COMP_2M'];
const DECIDED_IN: Readonly<Record<Scheme, readonly string[]>> = {
  'nalsa-2018': ['IN.NALSA18.DECIDE_60D', ...TWO_MONTHS_FOR_MONEY],
  state: TWO_MONTHS_FOR_MONEY,
  manodhairya: ['IN.MH.MANODHAIRYA_7D'],
  pocso: [],
  'bonded-labour-2021': [],
  other: [],
};

/** Money was applied for: it is decided in time, paid in time, and what was refused can be appealed for thirty days. */
const claimed: TriggerMaker = (reader) =>
  reader.all(Claim).flatMap((claim) => {
    const { id, personId, caseFileId, scheme, state, stateSince, applied, finalOrdered, finalPaid } = claim;
    const frame = { begunBy: ['compensation-claim', id] as const, personId, caseFileId };
    const over = state === 'withdrawn';
    const fir = reader.get(Proceeding, claim.proceedingId ?? '')?.firDate ?? null;
    const investigationBegan = fir ? day(fir) : applied?.latest ? by(applied.latest) : null;
    const decided = finalOrdered ?? (state === 'refused' ? stateSince : null);
    const deciding = applied ? DECIDED_IN[scheme] : [];
    return [
      ...deciding.map((ruleId) => ({
        ...{ ...frame, ruleId, trigger: applied ?? stateSince, investigationBegan, over },
        met: firstInstant(decided),
      })),
      ...(scheme === 'pocso' && finalOrdered
        ? [{ ...frame, ruleId: 'IN.POCSO.R9.PAY_30D', trigger: finalOrdered, met: firstInstant(finalPaid), over }]
        : []),
      ...(scheme === 'nalsa-2018' && state === 'refused'
        ? [{ ...frame, ruleId: 'IN.NALSA18.APPEAL_30D', trigger: stateSince }]
        : []),
    ];
  });

const AT_ONCE: Partial<Record<IncidentKind, string>> = {
  'abuse-alleged': 'IN.POCSO.19-1.REPORT',
  missing: 'IN.MISSING.FIR_NOW',
};

/** Something happened to a child in a home: the police are told at once, and they tell the committee within a day. */
const happened: TriggerMaker = (reader) =>
  reader.all(Incident).flatMap((incident): Trigger[] => {
    const { id, kind, personIds } = incident;
    const ruleId = AT_ONCE[kind];
    const personId = personIds.find((one) => !isAdult(reader, one, incident.happened)) ?? personIds[0];
    if (ruleId === undefined || personId === undefined || !mustBeReported(incident)) return [];
    const [police, committee] = [toldAt(incident, 'police'), toldAt(incident, 'committee')];
    const frame = { begunBy: ['incident', id] as const, personId, caseFileId: null };
    const told = kind === 'abuse-alleged' && police !== null;
    return [
      { ...frame, ruleId, trigger: incident.happened, met: police },
      ...(told ? [{ ...frame, ruleId: 'IN.POCSO.19-6.REPORT_CWC_24H', trigger: moment(police), met: committee }] : []),
    ];
  });

/**
 * A complaint tells of sexual harm to a child: the police are told at once, and they tell the committee within a day. It is met
 * by a step of the complaint, never by an answer to the clock: that would lie where the one it is about may read it.
 */
const complained: TriggerMaker = (reader) =>
  reader.all(Complaint).flatMap((complaint): Trigger[] => {
    const { id, complainantId, childHarmKnown } = complaint;
    if (complainantId === null || (childHarmKnown ?? null) === null) return [];
    const [police, committee] = [toldOn(complaint, 'police'), toldOn(complaint, 'committee')];
    const frame = { begunBy: ['complaint', id] as const, personId: complainantId, caseFileId: null };
    const met = (on: string | null) => (on === null ? null : firstInstant(day(on)));
    return [
      { ...frame, ruleId: 'IN.POCSO.19-1.REPORT', trigger: day(childHarmKnown ?? ''), met: met(police) },
      ...(police
        ? [{ ...frame, ruleId: 'IN.POCSO.19-6.REPORT_CWC_24H', trigger: day(police), met: met(committee) }]
        : []),
    ];
  });

/** The police say within five working days how great a threat to a witness is. */
const threatened: TriggerMaker = (reader) =>
  reader.all(WitnessProtection).flatMap(({ id, personId, caseFileId, analysisAsked, analysisReceived, decided }) => {
    if (analysisAsked === null) return [];
    const met = firstInstant(analysisReceived ?? decided);
    const frame = { begunBy: ['witness-protection', id] as const, personId, caseFileId };
    return [{ ...frame, ruleId: 'IN.WPS2018.TAR_5WD', trigger: analysisAsked, met }];
  });

/** A still-birth is registered as a birth is. Whoever may not read of it is not told of its clock either. */
const stillborn: TriggerMaker = (reader) =>
  reader.all(BirthOutcome).flatMap((one): Trigger[] => {
    if (one.outcome !== 'stillborn') return [];
    const met = one.registeredOn === null ? null : firstInstant(day(one.registeredOn));
    const frame = { begunBy: ['birth-outcome', one.id] as const, personId: one.personId, caseFileId: null };
    return [{ ...frame, ruleId: 'IN.RBD.STILLBIRTH_21D', trigger: one.happened, met }];
  });

/** Everything in the records that sets a clock of the law running. */
export const TRIGGERS: readonly TriggerMaker[] = [
  started,
  missing,
  rescued,
  arrested,
  staying,
  informed,
  claimed,
  threatened,
  stillborn,
  happened,
  complained,
];

/** Unclear is treated as a child: a child taken for an adult is never produced before the committee. */
function isAdult(reader: Reader, personId: string, on: Dated): boolean {
  const person = reader.get(Person, personId);
  return person !== null && isAdultAt({ on: person.born ?? unknownDate(), basis: person.birthBasis }, on) === 'adult';
}
