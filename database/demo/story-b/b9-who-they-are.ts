import { month } from '#kernel/dated.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addKnownName } from '#modules/person/model/add-known-name.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES, type ColleagueName } from '../people.ts';
import { FILE_B, WHO } from '../who.ts';

type One = {
  name: 'rajitha' | 'rubina' | 'sona';
  nameUsed: string;
  child: boolean;
  /** When India Partners wrote down that they know her. */
  on: string;
  title: string;
  stage: 'accepted' | 'in_shelter';
  sentences: readonly string[];
  team: readonly ColleagueName[];
};

/** The names of the story are names it gives them; who they were nobody wrote. */
const THREE: readonly One[] = [
  {
    name: 'rajitha',
    nameUsed: 'Rajitha',
    child: false,
    on: '2009-05-18',
    title: 'Rajitha: wants to leave',
    stage: 'accepted',
    sentences: ['B13'],
    team: ['mary', 'esther', 'grace', 'hannah', 'samuel'],
  },
  {
    name: 'rubina',
    nameUsed: 'Rubina',
    child: true,
    on: '2009-06-03',
    title: 'Rubina, four: alone in the lanes',
    stage: 'in_shelter',
    sentences: ['B9'],
    team: ['mary', 'jaya'],
  },
  {
    name: 'sona',
    nameUsed: 'Sona',
    child: true,
    on: '2009-06-03',
    title: 'Sona, four: alone in the lanes',
    stage: 'in_shelter',
    sentences: ['B9'],
    team: ['mary', 'jaya'],
  },
];

/** B9 and B13: the three whom the second story speaks of, and who may know of each. What happened to them the other files tell. */
export const B9_WHO_THEY_ARE: readonly Block[] = THREE.flatMap((one) => [
  met(one),
  told(one),
  filed(one),
  ...letIn(one),
]);

function met({ name, nameUsed, child, on, sentences }: One): Block {
  return block({
    name: `person ${name}`,
    sentences,
    by: 'ruth',
    at: `${on}T11:00:00+05:30`,
    ask: [
      addPerson,
      {
        personId: WHO[name],
        nameUsed,
        gender: 'female',
        born: null,
        // Of her the story says that she was grown when she was met, and no number.
        age: {
          observed: child ? { least: 4, most: 4 } : { least: 18, most: 60 },
          at: month(child ? '2009-06' : '2009-01'),
        },
        birthBasis: 'stated',
      },
    ],
  });
}

/** What the story calls her. It stands beside what she is called, and must never be taken for it. */
function told({ name, nameUsed, sentences }: One): Block {
  return block({
    name: `published name ${name}`,
    sentences,
    by: 'ruth',
    at: '2009-07-29T10:00:00+05:30',
    ask: [
      addKnownName,
      {
        knownNameId: idOf(`published name ${name}`),
        knownName: { personId: WHO[name], value: nameUsed, kind: 'published', usedIn: 'the story of 29 July 2009' },
      },
    ],
  });
}

function filed({ name, title, stage, on, sentences }: One): Block {
  return block({
    name: `file ${name}`,
    sentences,
    by: 'ruth',
    at: `${on}T11:10:00+05:30`,
    ask: [openCaseFile, { caseFileId: FILE_B[name], personId: WHO[name], title, riskLevel: 'high', stage }],
  });
}

function letIn({ name, on, team }: One): Block[] {
  return team.map((colleague, index) =>
    block({
      name: `${colleague} knows of ${name}`,
      by: 'ruth',
      at: `${on}T11:2${index}:00+05:30`,
      ask: [
        addTeamMember,
        { caseFileId: FILE_B[name], staffId: COLLEAGUES[colleague].staffId, until: null, reason: 'walks with her' },
      ],
    }),
  );
}
