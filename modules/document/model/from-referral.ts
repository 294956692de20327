import { dayInIndia } from '#kernel/calendar.ts';
import type { ConsentPurpose } from '#kernel/code-lists/consent-purpose.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { ConsentFacts } from '#modules/consent/model/consent.ts';
import { birthOf, consentFor } from '#modules/consent/model/consent-for.ts';
import type { OutPacket, OutReferral } from '#modules/referral/model/out-referral.ts';
import type { PacketFact } from '#modules/referral/model/packet-template.ts';
import type { KnownForPaper, Making } from './known-for-paper.ts';
import { dayWords, listOf, type SayCode } from './paper-words.ts';

type Packet = StoredOf<typeof OutPacket>;
type Referral = StoredOf<typeof OutReferral>;

/** What a partner may have to know she agreed to. Each is asked by itself, and a box is ticked by its consent alone. */
const TOLD_TO_A_PARTNER: readonly ConsentPurpose[] = [
  'share_partner',
  'share_authority',
  'share_school',
  'medical_care',
  'counselling',
  'contact_family',
];

/** What a packet says of her, word for word as it left or is to leave. What it does not hold is not on the paper either. */
export function whatThePacketSays({ packet, referral }: KnownForPaper, say: SayCode) {
  const words = (fact: PacketFact) => packet?.facts.find((one) => one.fact === fact)?.words ?? null;
  const only = {
    askedFor: words('asks'),
    needs: listOf([words('needs'), words('health_needs')]),
    schoolingNow: words('schooling'),
    days: words('days'),
    legalNow: words('legal_stage'),
    lastSeenNow: words('last_seen'),
    children: words('children'),
    contactUs: words('contact_us'),
    serviceAsked: referral ? say('service_type', referral.service) : null,
  };
  if (!packet) return only;
  const inPlaceOf = {
    nameUsed: words('name_used'),
    gender: words('gender'),
    age: words('age'),
    languages: words('languages'),
    wish: words('wish'),
    safeContact: words('safe_contact'),
    neverContact: words('never_contact'),
    servicesPlanned: null,
  };
  return { ...only, ...inPlaceOf };
}

/** Lines that a packet decides about: without their words they are not there, for a gap invites to write too much. */
export function leftOutBy(packet: Packet | null): readonly string[] {
  if (!packet) return [];
  const held = new Set<string>(packet.facts.map(({ fact }) => fact));
  const lines: Readonly<Record<string, PacketFact>> = {
    ...{ gender: 'gender', age: 'age', languages: 'languages', wish: 'wish' },
    ...{ safeContact: 'safe_contact', neverContact: 'never_contact' },
  };
  const unsaid = Object.entries(lines).flatMap(([line, fact]) => (held.has(fact) ? [] : [line]));
  return [...unsaid, 'servicesPlanned'];
}

/** What she agreed to, as it stands on the day the paper is made: each by itself, with what this hand-over rests on. */
export function whatSheAgreedTo(known: KnownForPaper, { today }: Making, say: SayCode) {
  const { consents, referral, person } = known;
  const recipientId = referral?.toOrganisation;
  const found = (purpose: ConsentPurpose) =>
    consentFor(consents, { purpose, ...(recipientId && { recipientId }) }, today, birthOf(person));
  const boxes = TOLD_TO_A_PARTNER.map((purpose) => ({
    label: say('consent_purpose', purpose),
    on: found(purpose).state === 'given',
  }));
  const rests = referral ? found(referral.purpose) : null;
  const given = rests?.state === 'given' ? rests.consent : null;
  return {
    consents: boxes,
    consentBy: given ? givenWords(given, say) : otherBasis(referral, say),
    consentUntil: given?.until ? dayWords(dayOf(given.until)) : null,
  };
}

function givenWords({ givenBy, giverWords, how, asked }: ConsentFacts, say: SayCode): string | null {
  return listOf([say('paper', `given_${givenBy}`), giverWords, say('paper', `given_${how}`), dayWords(asked)]);
}

/** Handed over without her consent: under an order, or because her life was in danger. The paper says so. */
function otherBasis(referral: Referral | null, say: SayCode): string | null {
  if (!referral || referral.basis === 'consent') return null;
  return listOf([say('paper', `basis_${referral.basis}`), referral.basisWords]);
}

const ANSWER_MS = 24 * 3_600_000;

/** To whom it goes, and until when they answer. */
export function whereItGoes({ referral, organisations }: KnownForPaper) {
  const to = organisations.find(({ id }) => id === referral?.toOrganisation)?.name;
  const sent = referral?.sentAt ? new Date(Date.parse(referral.sentAt) + ANSWER_MS).toISOString() : null;
  return {
    partner: to ? listOf([to, referral?.toWhom]) : null,
    answerUntil: sent ? dayWords(dayOf(dayInIndia(sent), sent)) : null,
  };
}

function dayOf(on: string, at: string | null = null) {
  return { earliest: on, latest: on, at, said: null };
}
