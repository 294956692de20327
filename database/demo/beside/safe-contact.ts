import { day } from '#kernel/dated.ts';
import { tellSafeContact } from '#modules/outreach/model/tell-safe-contact.ts';
import { noteSafeContact } from '#modules/person/model/correct-person.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { STORY_B } from '../story-b/who.ts';
import { WHO } from '../who.ts';

const MAYA = idOf('person maya');

/** How two of them are reached without harm, as they said it themselves; and what outreach was told of one. */
export const SAFE_CONTACT_BLOCKS: readonly Block[] = [
  block({
    name: 'how maya is reached at home',
    by: 'asha',
    at: '2024-04-11T17:00:00+05:30',
    basedOn: { [MAYA]: 1 },
    ask: [
      noteSafeContact,
      {
        personId: MAYA,
        safeContact: 'The partner’s caseworker',
        neverContact: 'Nothing that her uncle could read',
        agreed: {
          rulesId: idOf('rules of maya'),
          rules: {
            agreed: day('2024-04-11'),
            saidBy: 'herself',
            noContact: false,
            safeWays: ['phone', 'home-visit', 'through-someone'],
            neverWays: ['message'],
            days: [],
            from: '11:00',
            until: '16:00',
            maySay: 'A friend from the sewing class. Nothing of Mumbai.',
            endWords: 'I will ask my mother about the goats',
          },
        },
      },
    ],
  }),
  block({
    name: 'how rajitha is reached',
    by: 'ruth',
    at: '2009-06-16T10:00:00+05:30',
    basedOn: { [WHO.rajitha]: 1 },
    ask: [
      noteSafeContact,
      {
        personId: WHO.rajitha,
        safeContact: 'The warden of the house',
        neverContact: 'Nobody says where she is',
        agreed: {
          rulesId: idOf('rules of rajitha'),
          rules: {
            agreed: day('2009-06-16'),
            saidBy: 'herself',
            noContact: false,
            safeWays: ['at-ours'],
            neverWays: ['phone', 'message', 'in-lane', 'family'],
            days: [],
            from: null,
            until: null,
            maySay: null,
            endWords: null,
          },
        },
      },
    ],
  }),
  block({
    name: 'outreach is told how rajitha is reached',
    by: 'ruth',
    at: '2009-06-16T10:15:00+05:30',
    ask: [
      tellSafeContact,
      { rulesId: idOf('rules of rajitha, told'), contactId: STORY_B.rajithaInOutreach, personId: WHO.rajitha },
    ],
  }),
];
