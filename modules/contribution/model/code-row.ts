import { ageAt, type Birth } from '#kernel/age.ts';
import { daysFrom, yearOf } from '#kernel/calendar.ts';
import type { ExploitationType } from '#kernel/code-lists/exploitation-type.ts';
import type { Gender } from '#kernel/code-lists/gender.ts';
import type { MeansOfControl } from '#kernel/code-lists/means-of-control.ts';
import type { RecruiterRelationship } from '#kernel/code-lists/recruiter-relationship.ts';
import { type Dated, day } from '#kernel/dated.ts';
import {
  AGE_BANDS,
  CTDC_VARIABLES,
  type CtdcRow,
  type CtdcVariable,
  SENSITIVE_CITIZENSHIPS,
} from './ctdc-variables.ts';
import { iso3 } from './iso-3.ts';

/** What is known of one person, from her records; nothing in it names her. */
export type Known = {
  gender: Gender;
  birth: Birth | null;
  nationality: readonly string[];
  /** The day her first file was opened. */
  registered: string;
  /** Where she was first assisted; CTDC takes it for where it happened. */
  country: string | null;
  happened: readonly Dated[];
  types: readonly ExploitationType[];
  means: readonly MeansOfControl[];
  recruiters: readonly RecruiterRelationship[];
};

/** By which of our codes each of CTDC's is 1. */
const MEANS: Partial<Record<CtdcVariable, readonly MeansOfControl[]>> = {
  meansDebtBondageEarnings: ['debt_bondage', 'takes_earnings', 'restricts_finance'],
  meansThreats: ['threats', 'threats_family', 'threat_authorities'],
  meansAbusePsyPhySex: ['physical_abuse', 'sexual_abuse', 'psychological_abuse'],
  meansFalsePromises: ['false_promises'],
  meansDrugsAlcohol: ['substances'],
  meansDenyBasicNeeds: ['withholds_necessities', 'restricts_medical'],
  meansExcessiveWorkHours: ['excessive_hours'],
  meansWithholdDocs: ['withholds_documents'],
};
const SEX: readonly ExploitationType[] = ['sexual_images', 'online_sexual_services'];
const TYPES: Partial<Record<CtdcVariable, readonly ExploitationType[]>> = {
  isForcedLabour: ['forced_labour', 'bonded_labour', 'child_labour', 'domestic_servitude', 'forced_begging'],
  isSexualExploit: ['sexual_exploitation', 'prostitution_exploitation', 'private_sexual_services', ...SEX],
  isOtherExploit: [
    ...(['forced_marriage', 'child_marriage', 'forced_criminality', 'organ_removal', 'illegal_adoption'] as const),
    ...(['forced_surrogacy', 'armed_group', 'attempted_sale', 'other'] as const),
  ],
  typeOfLabourDomesticWork: ['domestic_servitude'],
  typeOfSexProstitution: ['prostitution_exploitation'],
  typeOfSexPornography: SEX,
};
const RECRUITERS: Partial<Record<CtdcVariable, readonly RecruiterRelationship[]>> = {
  recruiterRelationIntimatePartner: ['intimate_partner', 'spouse'],
  recruiterRelationFriend: ['friend'],
  recruiterRelationFamily: ['parent', 'sibling', 'other_relative'],
  recruiterRelationOther: [
    ...(['family_acquaintance', 'family_employee', 'neighbour', 'employer', 'agent_broker'] as const),
    ...(['brothel_keeper', 'online_contact', 'teacher_religious', 'stranger', 'other'] as const),
  ],
};

const GENDERS: Readonly<Record<Gender, string | null>> = {
  female: 'Woman',
  male: 'Man',
  transgender: 'Trans/Transgender/NonConforming',
  other: 'Trans/Transgender/NonConforming',
  unknown: null,
  not_asked: null,
};

/** One person in the codes of CTDC. */
export function codeRow(known: Known): CtdcRow {
  const empty = Object.fromEntries(CTDC_VARIABLES.map((name) => [name, null])) as CtdcRow; // its keys are the variables
  return {
    ...empty,
    yearOfRegistration: yearOf(known.registered),
    gender: GENDERS[known.gender],
    ageBroad: ageBand(known.birth, known.registered),
    citizenship: citizenshipOf(known.nationality),
    CountryOfExploitation: iso3(known.country),
    traffickMonths: monthsOf(known.happened),
    ...ones(MEANS, known.means),
    ...ones(TYPES, known.types),
    ...ones(RECRUITERS, known.recruiters),
  };
}

function ones<Code>(variables: Partial<Record<CtdcVariable, readonly Code[]>>, found: readonly Code[]) {
  const so = Object.entries(variables).filter(([, codes]) => codes.some((code) => found.includes(code)));
  return Object.fromEntries(so.map(([name]) => [name, 1]));
}

/** The band in which she surely was on that day; where it may be one of two, none. */
function ageBand(birth: Birth | null, on: string): string | null {
  if (birth === null) return null;
  const { least, most } = ageAt(birth, day(on));
  if (least === null || most === null) return null;
  const band = AGE_BANDS.find(([from, to]) => from <= least && (to === null || most <= to));
  if (!band) return null;
  return band[1] === null ? `${band[0]}+` : `${band[0]}--${band[1]}`;
}

/** Two citizenships are rare enough to be known by, and some no one may be known by. */
function citizenshipOf(nationality: readonly string[]): string | null {
  const [only] = nationality;
  return nationality.length !== 1 || only === undefined || SENSITIVE_CITIZENSHIPS.includes(only) ? null : iso3(only);
}

const DAYS_A_MONTH = 30.44;

/** How long it lasted, where every part of it has both its days. */
function monthsOf(happened: readonly Dated[]): string | null {
  const [from] = happened.map(({ earliest }) => earliest ?? '').sort();
  const to = happened
    .map(({ latest }) => latest ?? '')
    .sort()
    .at(-1);
  if (!from || !to || happened.some(({ earliest, latest }) => earliest === null || latest === null)) return null;
  const months = daysFrom(from, to) / DAYS_A_MONTH;
  return months <= 12 ? '0--12' : months <= 24 ? '13--24' : '25+';
}
