import { day } from '#kernel/dated.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { recordSession } from '#modules/counselling/model/session-acts.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';

const noor = { personId: idOf('resident Noor'), caseFileId: idOf('file of resident Noor') };

/** A counsellor is let into one file, and two talks are written down that nobody but counsellors of hers reads. */
export const TALK_BLOCKS: readonly Block[] = [
  block({
    name: 'nisha talks with noor',
    by: 'asha',
    at: '2024-05-02T10:00:00+05:30',
    ask: [
      addTeamMember,
      { caseFileId: noor.caseFileId, staffId: COLLEAGUES.nisha.staffId, until: null, reason: 'She asked to talk.' },
    ],
  }),
  talk('first talk of noor', '2024-05-03', {
    ...{
      kind: 'first',
      note: 'She sat by the window. We spoke of the food here and of the rains at home.',
      nextOn: '2024-05-10',
    },
    ownWords: 'I do not know yet what I want to say.',
  }),
  talk('second talk of noor', '2024-05-10', {
    ...{
      kind: 'talk',
      note: 'She sleeps little before a hearing. We counted the days together.',
      nextOn: '2024-05-13',
    },
    ownWords: null,
  }),
];

type Said = { kind: 'first' | 'talk'; note: string; nextOn: string; ownWords: string | null };

function talk(name: string, on: string, said: Said): Block {
  const came = { happened: day(on), attended: 'came', risk: 'none', groupSize: null, minutes: 45, lang: 'en' } as const;
  const session = { ...came, ...said, personId: noor.personId };
  return block({
    name,
    by: 'nisha',
    at: `${on}T16:00:00+05:30`,
    ask: [recordSession, { sessionId: idOf(name), session }],
  });
}
