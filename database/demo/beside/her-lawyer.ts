import { day } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { planHearing } from '#modules/proceeding/model/hearing-acts.ts';
import { openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { correctTestimony } from '#modules/testimony/model/record-testimony.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';
import { FILE, WHO } from '../who.ts';

const POLICE = source('police', { manner: 'spoken' });
const COPY = idOf('copy of the statement of iniya');
const PROCEEDING = idOf('proceeding reva');

/** Invented: our legal officer is let into two files. She brings the copy of a statement, and notes a day on which Reva goes out. */
export const LAWYER_BLOCKS: readonly Block[] = [
  ...(['iniya', 'reva'] as const).map((name, index) =>
    block({
      name: `legal officer of ${name}`,
      by: 'asha',
      at: `2024-05-06T12:3${index}:00+05:30`,
      ask: [
        addTeamMember,
        {
          caseFileId: FILE[name],
          staffId: COLLEAGUES.sarita.staffId,
          until: null,
          reason: 'stands beside her in court',
        },
      ],
    }),
  ),
  block({
    name: 'copy of the statement of iniya',
    by: 'sarita',
    at: '2024-05-08T10:00:00+05:30',
    ask: [
      recordEvidence,
      {
        evidenceId: COPY,
        evidence: {
          ...{ aboutKind: 'case-file', aboutId: FILE.iniya, kind: 'document', lang: 'en' },
          description: 'Copy of a statement, two pages, in a closed envelope.',
          ...{
            collected: day('2024-05-08'),
            collectedBy: 'our legal officer',
            collectedWhere: 'at the police station',
          },
          ...{ sha256: null, size: null, mime: null, originalName: null, source: POLICE },
        },
      },
    ],
  }),
  block({
    name: 'the copy belongs to the statement',
    by: 'sarita',
    at: '2024-05-08T10:10:00+05:30',
    ask: [
      correctTestimony,
      {
        ...{ testimonyId: idOf('statement iniya'), proceedingId: idOf('proceeding iniya') },
        changes: { copyGiven: 'yes', evidenceId: COPY },
      },
    ],
    basedOn: { [idOf('statement iniya')]: 1 },
  }),
  block({
    name: 'court reva',
    by: 'sarita',
    at: '2024-05-08T11:00:00+05:30',
    ask: [
      openProceeding,
      {
        proceedingId: PROCEEDING,
        proceeding: {
          ...{ caseFileId: FILE.reva, personId: WHO.reva, accusedIds: [WHO.accusedOfKite] },
          ...{ offence: day('2024-04-27'), sections: [], procedure: 'crpc', firNumber: null, firDate: null },
          ...{ policeStation: null, cnr: null, court: null, stage: 'remand', stageSince: day('2024-04-28') },
          ...{ advocate: null, advocateKind: 'not-known', prosecutor: null, source: POLICE },
        },
      },
    ],
  }),
  block({
    name: 'day in court reva',
    by: 'sarita',
    at: '2024-05-08T11:10:00+05:30',
    ask: [
      planHearing,
      {
        hearingId: idOf('hearing reva'),
        hearing: {
          ...{ proceedingId: PROCEEDING, personId: WHO.reva, on: '2024-05-22', purpose: 'her-statement' },
          ...{ presence: 'needed', outcome: null, adjourned: false, note: null, source: POLICE },
        },
      },
    ],
  }),
];
