import type { ServiceType } from '#kernel/code-lists/service-type.ts';
import { shareWithPartner } from '#modules/case-file/model/share-with-partner.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import {
  beginOutService,
  giveOutFeedback,
  takeOnOutReferral,
  turnDownOutReferral,
} from '#modules/referral/model/answer-out-referral.ts';
import type { PacketFact } from '#modules/referral/model/packet-template.ts';
import { prepareOutReferral } from '#modules/referral/model/prepare-out-referral.ts';
import { sendOutReferral } from '#modules/referral/model/send-out-referral.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';
import { FILE, FILE_B, type PersonName, WHO } from '../who.ts';
import { asked } from './asked.ts';

type Packet = Partial<Record<PacketFact, string>>;
type Handed = {
  who: PersonName;
  caseFileId: string;
  by?: 'asha' | 'ruth';
  toStaffId?: string;
  to: string;
  service: ServiceType;
  on: string;
  feedbackDue: string;
  packet: Packet;
};
const id = (who: string) => idOf(`handed over ${who}`);

function prepared({ who, caseFileId, by = 'asha', to, toStaffId, service, on, packet }: Handed): Block {
  const facts = Object.entries(packet).map(([fact, words]) => ({ fact: fact as PacketFact, words }));
  const about = { referralId: id(who), packetId: idOf(`packet ${who}`), caseFileId, toOrganisation: to, service };
  const rest = { toWhom: null, toStaffId: toStaffId ?? null, basis: 'consent', basisWords: null, lang: 'en' } as const;
  return block({
    name: `hand over ${who} draft`,
    by,
    at: `${on}T11:40:00+05:30`,
    ask: [prepareOutReferral, { ...about, ...rest, facts }],
  });
}

function sent(handed: Handed): Block[] {
  const { who, by = 'asha', on, feedbackDue } = handed;
  const input = { referralId: id(who), personId: WHO[who], feedbackDue };
  return [
    prepared(handed),
    block({ name: `hand over ${who} sent`, by, at: `${on}T11:50:00+05:30`, ask: [sendOutReferral, input] }),
  ];
}

const ASHA = { contact_us: 'Asha Pawar, Mumbai Smiles, by the office telephone' };

/** A class for the afternoons. Taken on; then she took her consent back, and it came back with it. */
const INIYA: readonly Block[] = [
  ...sent({
    who: 'iniya',
    caseFileId: FILE.iniya,
    to: ORGANISATIONS.indiaPartners,
    service: 'bridge_tutoring',
    on: '2024-05-02',
    feedbackDue: '2024-05-30',
    packet: {
      asks: 'A place in the afternoon class until the examination.',
      name_used: 'Iniya',
      age: '15',
      schooling: 'Seventh grade; the examination is in June.',
      ...ASHA,
    },
  }),
  block({
    name: 'hand over iniya taken on',
    by: 'asha',
    at: '2024-05-03T10:00:00+05:30',
    ask: [takeOnOutReferral, { referralId: id('iniya'), by: 'Their class teacher, by phone', words: 'From Monday.' }],
  }),
];

/** Sewing lessons: taken on, begun, and a first word of how it goes. */
const SHEELA: readonly Block[] = [
  ...sent({
    who: 'sheela',
    caseFileId: FILE.sheela,
    to: ORGANISATIONS.indiaPartners,
    service: 'vocational_training',
    on: '2024-05-06',
    feedbackDue: '2024-05-14',
    packet: {
      asks: 'Two mornings a week in the sewing class.',
      name_used: 'Sheela',
      days: 'Tuesday and Thursday before noon',
      never_contact: 'No calls in the evening',
      ...ASHA,
    },
  }),
  block({
    name: 'hand over sheela taken on',
    by: 'asha',
    at: '2024-05-06T17:00:00+05:30',
    ask: [takeOnOutReferral, { referralId: id('sheela'), by: 'Their coordinator, by phone', words: null }],
  }),
  block({
    name: 'hand over sheela begun',
    by: 'asha',
    at: '2024-05-07T12:30:00+05:30',
    ask: [beginOutService, { referralId: id('sheela') }],
  }),
  block({
    name: 'hand over sheela first word',
    by: 'asha',
    at: '2024-05-10T12:00:00+05:30',
    ask: [
      giveOutFeedback,
      {
        ...{ feedbackId: idOf('first word of sheela'), referralId: id('sheela'), by: 'Their teacher, by phone' },
        ...{ words: 'She came both mornings and is quick with her hands.', goesOn: 'yes', nextDue: '2024-05-15' },
      },
    ],
  }),
];

/** Near her family: sent yesterday to somebody of theirs who has an account here, and not answered yet. */
const TARA = sent({
  who: 'tara',
  caseFileId: FILE.tara,
  to: ORGANISATIONS.govandiPartner,
  toStaffId: COLLEAGUES.neela.staffId,
  service: 'aftercare',
  on: '2024-05-12',
  feedbackDue: '2024-06-12',
  packet: {
    asks: 'Somebody who looks in once a month and tells us how she is.',
    name_used: 'Tara',
    never_contact: 'Never say where she was; never in the evening',
    days: 'Mornings',
    ...ASHA,
  },
});

/** No bed there: declined with its reason, so that nobody asks them again tomorrow. */
const REVA: readonly Block[] = [
  asked('reva', 'share_partner', '2024-05-08T10:30:00+05:30', {
    recipientId: ORGANISATIONS.govandiPartner,
    explained: 'They have two rooms; they would know what to call her and whom she must not meet.',
  }),
  ...sent({
    who: 'reva',
    caseFileId: FILE.reva,
    to: ORGANISATIONS.govandiPartner,
    service: 'safe_shelter',
    on: '2024-05-08',
    feedbackDue: '2024-05-20',
    packet: {
      asks: 'A bed for two weeks.',
      name_used: 'Reva',
      age: '24',
      never_contact: 'Nobody from her lane may know',
      ...ASHA,
    },
  }),
  block({
    name: 'hand over reva declined',
    by: 'asha',
    at: '2024-05-08T18:00:00+05:30',
    ask: [
      turnDownOutReferral,
      {
        ...{ referralId: id('reva'), by: 'Their coordinator, by phone' },
        ...{ declineReason: 'no_capacity', words: 'Both rooms are taken until June.' },
      },
    ],
  }),
];

/** A draft whose consent nobody has asked for: it reads as it would leave, and cannot. */
const MANJU = prepared({
  who: 'manju',
  caseFileId: FILE.manju,
  to: ORGANISATIONS.indiaPartners,
  service: 'legal_aid',
  on: '2024-05-11',
  feedbackDue: '',
  packet: { asks: 'A first talk with a lawyer.', name_used: 'Manju', age: '22 to 45', ...ASHA },
});

const WORKSHOP = idOf('workshop of the second story');

/** Of the other house, years before: a workshop that teaches sewing. What she lost is no business of theirs. */
const RAJITHA: readonly Block[] = [
  block({
    name: 'a workshop that teaches sewing',
    by: 'ruth',
    at: '2009-07-06T10:00:00+05:30',
    ask: [
      addOrganisation,
      {
        organisationId: WORKSHOP,
        names: [],
        organisation: {
          ...{ name: 'Needle and Thread', kind: 'partner', authorityType: null, city: 'Mumbai', country: 'IN' },
          ...{ lgdDistrict: null, capacity: null, serves: 'women', note: null },
        },
      },
    ],
  }),
  asked('rajitha', 'share_partner', '2009-07-06T11:00:00+05:30', {
    by: 'ruth',
    recipientId: WORKSHOP,
    explained: 'They teach sewing; they would know what to call her and which days suit her. Nothing of what happened.',
  }),
  ...sent({
    who: 'rajitha',
    caseFileId: FILE_B.rajitha,
    by: 'ruth',
    to: WORKSHOP,
    service: 'vocational_training',
    on: '2009-07-06',
    feedbackDue: '2009-08-06',
    packet: {
      asks: 'A place in the sewing course, so that she can stand on her own feet.',
      name_used: 'Rajitha',
      days: 'Every morning',
      contact_us: 'Ruth Pillai, India Partners',
    },
  }),
  block({
    name: 'hand over rajitha taken on',
    by: 'ruth',
    at: '2009-07-07T10:00:00+05:30',
    ask: [takeOnOutReferral, { referralId: id('rajitha'), by: 'The forewoman, in person', words: 'From next week.' }],
  }),
];

/** They searched with us from the first day: how she learns is shared with them until the examination is over. */
const SHARED = block({
  name: 'schooling of iniya shared',
  by: 'asha',
  at: '2024-05-03T12:00:00+05:30',
  ask: [
    shareWithPartner,
    {
      caseFileId: FILE.iniya,
      staffId: COLLEAGUES.neela.staffId,
      carries: ['person', 'schooling'],
      until: '2024-06-30T18:29:59.000Z',
      reason: 'helps her with the examination in June',
    },
  ],
});

export const HANDED_OVER_BLOCKS: readonly Block[] = [SHARED, ...INIYA, ...SHEELA, ...TARA, ...REVA, MANJU, ...RAJITHA];
