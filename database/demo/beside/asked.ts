import { addMonths } from '#kernel/calendar.ts';
import type { ConsentPurpose } from '#kernel/code-lists/consent-purpose.ts';
import { day, moment } from '#kernel/dated.ts';
import { type AskedFacts, recordConsent } from '#modules/consent/model/record-consent.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { nameNominee } from '#modules/subject-request/model/nominee-acts.ts';
import { receiveRequest } from '#modules/subject-request/model/request-acts.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { type PersonName, WHO } from '../who.ts';

const HALF_A_YEAR = 6;

/** One question and its answer. Everything told here is invented. */
export function asked(
  who: PersonName,
  purpose: ConsentPurpose,
  at: string,
  { explained, by = 'asha', ...rest }: Partial<AskedFacts> & { explained: string | null; by?: 'asha' | 'ruth' },
): Block {
  const consent: AskedFacts = {
    personId: WHO[who],
    purpose,
    recipientId: null,
    answer: 'given',
    givenBy: 'self',
    giverWords: null,
    assent: null,
    how: 'spoken',
    lang: 'hi',
    explained,
    covers: null,
    witness: null,
    asked: moment(at),
    until: rest.answer === 'refused' ? null : addMonths(at.slice(0, 10), HALF_A_YEAR),
    ...rest,
  };
  const name = consentName(who, purpose, rest.recipientId ?? null);
  return block({ name, by, at, ask: [recordConsent, { consentId: idOf(name), consent }] });
}

export function consentName(who: PersonName, purpose: ConsentPurpose, recipientId: string | null): string {
  return `consent ${who} ${purpose}${recipientId ? ` ${recipientId}` : ''}`;
}

const MOTHER = { givenBy: 'parent', giverWords: 'Her mother', assent: 'given' } as const;
const AFTERNOON = '2024-04-29T15:00:00+05:30';

/** Iniya, her mother beside her: one question at a time. One was answered with no, one was taken back. */
const INIYA: readonly Block[] = [
  asked('iniya', 'medical_care', '2024-04-13T12:00:00+05:30', {
    ...MOTHER,
    explained: 'A doctor listens and looks, a nurse stays in the room, and she says when to stop.',
  }),
  asked('iniya', 'case_management', AFTERNOON, {
    ...MOTHER,
    explained: 'What we write down, who reads it, and that she may see it and have it put right.',
    how: 'signed',
  }),
  asked('iniya', 'photo_record', '2024-04-29T15:10:00+05:30', {
    answer: 'refused',
    explained: 'A photo in her record, for nobody but us.',
  }),
  asked('iniya', 'counselling', '2024-04-29T15:20:00+05:30', {
    ...MOTHER,
    explained: 'A woman to talk with once a week, who keeps what is said to herself.',
    until: '2024-05-24',
  }),
  asked('iniya', 'share_school', '2024-05-02T11:00:00+05:30', {
    ...MOTHER,
    recipientId: ORGANISATIONS.school,
    explained: 'The school is told that she is ill and wants to sit the examination; nothing else.',
    covers: 'Not where she was, and not where she lives now.',
  }),
  asked('iniya', 'share_partner', '2024-05-02T11:30:00+05:30', {
    ...MOTHER,
    recipientId: ORGANISATIONS.indiaPartners,
    explained: 'They have a class in the afternoons; they would know her name and her age.',
  }),
];

/** Women of the other stories, each for herself. */
const WOMEN: readonly Block[] = [
  asked('reva', 'case_management', '2024-04-28T16:00:00+05:30', { explained: 'What we write down and who reads it.' }),
  asked('reva', 'story_publication', '2024-05-10T16:00:00+05:30', {
    answer: 'refused',
    explained: 'Her story without her name.',
  }),
  asked('tara', 'case_management', '2024-05-09T12:00:00+05:30', { explained: 'What we write down and who reads it.' }),
  asked('tara', 'share_partner', '2024-05-09T12:10:00+05:30', {
    recipientId: ORGANISATIONS.govandiPartner,
    explained: 'They live near her family and would look in once a month; they know what to call her and when to come.',
    how: 'thumb',
  }),
  asked('sheela', 'share_partner', '2024-05-06T10:20:00+05:30', {
    recipientId: ORGANISATIONS.indiaPartners,
    explained: 'They teach sewing; they would know what to call her and which days suit her.',
  }),
];

const SCHOOL_OF_OTHERS = consentName('iniya', 'share_partner', ORGANISATIONS.indiaPartners);

/** She thought it over, and nobody asked her why. */
export const TAKEN_BACK: Block = block({
  name: 'consent taken back iniya',
  by: 'asha',
  at: '2024-05-11T16:30:00+05:30',
  ask: [
    withdrawConsent,
    {
      consentId: idOf(SCHOOL_OF_OTHERS),
      personId: WHO.iniya,
      withdrawn: moment('2024-05-11T16:20:00+05:30'),
      withdrawnBy: 'self',
      withdrawnWords: null,
      follows: 'Nothing more goes to them. What they were sent is closed, and they are asked to delete what they kept.',
    },
  ],
});

/** Reva wants to read what is written of her. */
const REQUEST: Block = block({
  name: 'request of reva',
  by: 'asha',
  at: '2024-05-10T16:20:00+05:30',
  ask: [
    receiveRequest,
    {
      requestId: idOf('request of reva'),
      request: {
        personId: WHO.reva,
        kind: 'see',
        asked: moment('2024-05-10T16:20:00+05:30'),
        askedBy: 'self',
        askedByWords: null,
        verified: 'known_in_person',
        wants: 'What have you written of me? I want to read it.',
        lang: 'hi',
      },
    },
  ],
});

/** She names somebody, freely, on a quiet afternoon. */
const NOMINEE: Block = block({
  name: 'sheela names somebody',
  by: 'asha',
  at: '2024-05-09T15:30:00+05:30',
  ask: [
    nameNominee,
    {
      nomineeId: idOf('nominee of sheela'),
      nominee: {
        personId: WHO.sheela,
        name: 'Rukmini',
        relation: 'the woman who cooked in the next room; like an aunt',
        relatedId: null,
        reach: 'Through the sewing class, in the mornings only',
        named: day('2024-05-09'),
        how: 'spoken',
        witness: 'Nisha Rao',
        lang: 'hi',
      },
    },
  ],
});

export const CONSENT_BLOCKS: readonly Block[] = [...INIYA, ...WOMEN, TAKEN_BACK, REQUEST, NOMINEE];
