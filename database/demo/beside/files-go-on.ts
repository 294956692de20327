import type { CaseTrackStage } from '#kernel/code-lists/case-track-stage.ts';
import { about, type Dated, day, month, partOfMonth } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { assignOwner } from '#modules/case-file/model/assign-owner.ts';
import { changeStage } from '#modules/case-file/model/change-stage.ts';
import { correctCaseFile } from '#modules/case-file/model/correct-case-file.ts';
import { noteSafeContact, recordWish } from '#modules/person/model/correct-person.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES, type ColleagueName } from '../people.ts';
import { EARLY_APRIL } from '../story-a/a14-found.ts';
import { FILE, type FileName, WHO } from '../who.ts';

const TWO_WEEKS_AGO = about('2024-04-27', '2024-05-01', 'two weeks ago');

type Step = { stage: CaseTrackStage; since: Dated; until?: Dated; planned?: boolean; by?: ColleagueName; at: string };

function step(file: FileName, { stage, since, until, planned = false, by = 'asha', at }: Step): Block {
  const name = `stage ${file} ${stage}`;
  return block({
    name,
    by,
    at,
    ask: [
      changeStage,
      {
        stageId: idOf(name),
        caseFileId: FILE[file],
        stage,
        since,
        untilWhen: until ?? null,
        planned,
        reason: null,
        source: OWN_STAFF,
      },
    ],
  });
}

/** The tracks of her file, side by side. */
const TRACKS: readonly Block[] = [
  step('iniya', { stage: 'located', since: EARLY_APRIL, by: 'imran', at: '2024-04-11T11:20:00+05:30' }),
  step('iniya', {
    stage: 'rescued',
    since: EARLY_APRIL,
    until: EARLY_APRIL,
    by: 'imran',
    at: '2024-04-11T11:21:00+05:30',
  }),
  step('iniya', { stage: 'medical_care', since: EARLY_APRIL, at: '2024-04-11T19:20:00+05:30' }),
  step('iniya', { stage: 'legal_followup', since: partOfMonth('2024-04', 'early'), at: '2024-04-12T12:00:00+05:30' }),
  step('iniya', { stage: 'recovery', since: day('2024-04-15'), at: '2024-04-15T12:00:00+05:30' }),
  step('iniya', { stage: 'in_shelter', since: TWO_WEEKS_AGO, at: '2024-05-01T17:20:00+05:30' }),
  step('iniya', { stage: 'schooling', since: month('2024-06'), planned: true, at: '2024-05-11T13:10:00+05:30' }),
  ...(['reva', 'sheela', 'anjali'] as const).map((name) =>
    step(name, { stage: 'in_shelter', since: day('2024-04-27'), at: '2024-04-28T10:10:00+05:30' }),
  ),
  ...(['tara', 'manju', 'kamla', 'savita', 'rehana'] as const).map((name) =>
    step(name, { stage: 'post_return_followup', since: day('2024-05-09'), at: '2024-05-09T19:30:00+05:30' }),
  ),
];

/** What she says stands above what we think; and two colleagues gave one fact two values. */
const HER_WORDS: readonly Block[] = [
  block({
    name: 'her own view',
    by: 'asha',
    at: '2024-05-09T16:10:00+05:30',
    basedOn: { [FILE.iniya]: 1 },
    ask: [
      correctCaseFile,
      { caseFileId: FILE.iniya, riskLevel: 'medium', ownView: 'I feel safe here', ownViewSaid: day('2024-05-09') },
    ],
  }),
  block({
    name: 'her wish',
    by: 'asha',
    at: '2024-05-11T12:00:00+05:30',
    basedOn: { [WHO.iniya]: 2 },
    ask: [recordWish, { personId: WHO.iniya, wish: 'to go back to my class', wishSaid: day('2024-05-11') }],
  }),
  block({
    name: 'how to reach her, as Asha knows it',
    by: 'asha',
    at: '2024-05-10T18:30:00+05:30',
    basedOn: { [WHO.iniya]: 2 },
    ask: [
      noteSafeContact,
      {
        personId: WHO.iniya,
        safeContact: 'her mother, number ending 41',
        neverContact: 'after 18:00, no messages',
      },
    ],
  }),
  block({
    name: 'how to reach her, as Imran knew it',
    by: 'imran',
    at: '2024-05-11T09:12:00+05:30',
    basedOn: { [WHO.iniya]: 2 },
    ask: [
      noteSafeContact,
      {
        personId: WHO.iniya,
        safeContact: 'her mother, number ending 17',
        neverContact: 'after 18:00, no messages',
      },
    ],
  }),
];

const HANDED_OVER_AT: Readonly<Record<string, string>> = {
  iniya: '2024-04-12T17:00:00+05:30',
  reva: '2024-04-28T17:00:00+05:30',
  sheela: '2024-04-28T17:01:00+05:30',
  anjali: '2024-04-28T17:02:00+05:30',
};

/** Who searched, or led the day, hands the file over to whoever cares from now on. */
const HANDED_OVER: readonly Block[] = Object.entries(FILE).map(([name, caseFileId]) =>
  block({
    name: `file of ${name} handed over`,
    by: name === 'iniya' ? 'imran' : 'farida',
    at: HANDED_OVER_AT[name] ?? '2024-05-08T17:00:00+05:30',
    ask: [assignOwner, { caseFileId, staffId: COLLEAGUES.asha.staffId, reason: 'cares for her from now on' }],
  }),
);

export const FILE_BLOCKS: readonly Block[] = [...TRACKS, ...HER_WORDS, ...HANDED_OVER];
