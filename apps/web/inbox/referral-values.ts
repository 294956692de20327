import type { z } from 'zod';
import type { Gender } from '#kernel/code-lists/gender.ts';
import { type Dated, moment } from '#kernel/dated.ts';
import { type KnownDraft, knownInput, NOT_ANSWERED } from '#modules/person/web/known-answer.field.tsx';
import type { Packet } from '#modules/referral/model/referral.ts';
import { namesTyped } from '#modules/referral/web/heard-in.ts';
import { orNull } from '#platform/web/or-null.ts';

/** What the form holds while a referral is taken down: boxes are empty texts, choices not made are null. */
export type ReferralValues = {
  referralId: string;
  received: Dated;
  cameFrom: string | null;
  fromOrganisation: string | null;
  fromWhom: string;
  reliability: string | null;
  nameUsed: string;
  namesHeard: string;
  answer: KnownDraft;
  gender: z.infer<typeof Gender>;
  ageSaid: string;
  least: number | null;
  most: number | null;
  riskLevel: string;
  missingSince: Dated | null;
  lastSeenPlace: string;
  firNumber: string;
  whoElseKnows: string;
  familySafety: string;
  consentBasis: string | null;
  reason: string;
  words: string;
  lang: string;
};

export function emptyReferral(referralId: string, now: string, lang: string): ReferralValues {
  return {
    referralId,
    received: moment(now),
    cameFrom: null,
    fromOrganisation: null,
    fromWhom: '',
    reliability: null,
    nameUsed: '',
    namesHeard: '',
    answer: NOT_ANSWERED,
    gender: 'not_asked',
    ageSaid: '',
    least: null,
    most: null,
    riskLevel: 'unassessed',
    missingSince: null,
    lastSeenPlace: '',
    firNumber: '',
    whoElseKnows: '',
    familySafety: '',
    consentBasis: null,
    reason: '',
    words: '',
    lang,
  };
}

const TEXTS = [
  'fromWhom',
  'nameUsed',
  'ageSaid',
  'lastSeenPlace',
  'firNumber',
  'whoElseKnows',
  'familySafety',
  'reason',
] as const;

/** The act's input: what was left empty was not told, and says so. */
export function referralInput({ referralId, least, most, answer, ...values }: ReferralValues): object {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, orNull(values[name])]));
  const namesHeard = namesTyped(values.namesHeard);
  const referral: Record<keyof Packet, unknown> = {
    ...values,
    ...texts,
    direction: 'in',
    age: ageOf(least, most),
    namesHeard,
  };
  return { referralId, referral, ...knownInput(answer) };
}

/** One number is an exact age; two are a guess between them. */
function ageOf(least: number | null, most: number | null): { least: number; most: number } | null {
  const [from, to] = [least ?? most, most ?? least];
  return from === null || to === null ? null : { least: from, most: to };
}
