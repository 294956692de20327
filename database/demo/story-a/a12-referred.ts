import { day, moment } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { reportMissing } from '#modules/missing-person/model/report-missing.ts';
import { addKnownName } from '#modules/person/model/add-known-name.ts';
import { acceptReferral } from '#modules/referral/model/accept-referral.ts';
import { recordReferral } from '#modules/referral/model/record-referral.ts';
import { type Block, block } from '../block.ts';
import { DISTRICT, ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';
import { FILE, STORY_ID, WHO } from '../who.ts';

const PARTNER = source('partner', {
  manner: 'written',
  who: 'Govandi Mothers’ Circle',
  reliability: 'usually_reliable',
});

/** A child has not come home; a small organisation in her part of town has begun to look, and asks us to join. */
export const A12_REFERRED: readonly Block[] = [
  block({
    name: 'A12 referral',
    sentences: ['A12'],
    by: 'imran',
    at: '2023-08-25T10:00:00+05:30',
    ask: [
      recordReferral,
      {
        referralId: STORY_ID.referral,
        referral: {
          direction: 'in',
          received: moment('2023-08-25T09:20:00+05:30'),
          cameFrom: 'ngo_partner',
          fromOrganisation: ORGANISATIONS.govandiPartner,
          fromWhom: 'Their field coordinator',
          reliability: 'usually_reliable',
          nameUsed: 'Iniya',
          gender: 'female',
          ageSaid: '14 or 15',
          age: { least: 14, most: 15 },
          riskLevel: 'high',
          missingSince: day('2023-08-20'),
          lastSeenPlace: 'Mumbai, near her home',
          firNumber: null,
          whoElseKnows: 'Her mother, two neighbours',
          familySafety: null,
          consentBasis: 'guardian_consent',
          reason: 'They have asked in every lane and found no trace; she may have left the city.',
          words: 'Gone since Sunday. A man who worked near the family has not been seen since then either.',
          lang: 'en',
        },
      },
    ],
  }),
  block({
    name: 'A12 accepted',
    sentences: ['A11', 'A12'],
    by: 'imran',
    at: '2023-08-25T11:30:00+05:30',
    ask: [
      acceptReferral,
      {
        referralId: STORY_ID.referral,
        caseFileId: FILE.iniya,
        title: 'Iniya',
        role: 'missing_person',
        riskLevel: 'high',
        stage: 'tracing',
        person: {
          is: 'new',
          personId: WHO.iniya,
          nameUsed: 'Iniya',
          gender: 'female',
          born: null,
          age: { observed: { least: 14, most: 15 }, at: day('2023-08-20') },
          birthBasis: 'stated',
        },
        known: { known: 'nobody', personId: null, words: null },
      },
    ],
  }),
  block({
    name: 'A12 missing report',
    sentences: ['A12'],
    by: 'imran',
    at: '2023-08-25T12:00:00+05:30',
    ask: [
      reportMissing,
      {
        reportId: STORY_ID.report,
        report: {
          personId: WHO.iniya,
          caseFileId: FILE.iniya,
          missingSince: day('2023-08-20'),
          lastSeenPlace: 'Mumbai',
          lastSeenCountry: 'IN',
          lastSeenLgd: DISTRICT.mumbaiSuburban,
          circumstances: 'Left home on a Sunday afternoon and did not come back.',
          reportedByOrganisation: ORGANISATIONS.govandiPartner,
          reportedByWords: null,
          reportedOn: day('2023-08-25'),
          firNumber: null,
          firDate: null,
          portalNumber: null,
          ahtuTransferred: null,
          saidDuration: null,
          source: PARTNER,
        },
      },
    ],
  }),
  ...(['asha', 'farida', 'vaishali'] as const).map((name) =>
    block({
      name: `team of iniya ${name}`,
      by: 'imran',
      at: '2023-08-26T09:00:00+05:30',
      ask: [
        addTeamMember,
        { caseFileId: FILE.iniya, staffId: COLLEAGUES[name].staffId, until: null, reason: 'works on this file' },
      ],
    }),
  ),
  block({
    name: 'A11 the name in the post',
    sentences: ['A11'],
    by: 'asha',
    at: '2024-05-10T17:00:00+05:30',
    ask: [
      addKnownName,
      {
        knownNameId: idOf('published name iniya'),
        knownName: {
          personId: WHO.iniya,
          value: 'Iniya',
          kind: 'published',
          usedIn: 'the post of May 2024: not her real name',
        },
      },
    ],
  }),
];
