import { by } from '#kernel/dated.ts';
import { noteRound } from '#modules/outreach/model/note-visit.ts';
import { leaveUnreported } from '#modules/outreach/model/report-child.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { AREAS, STORY_B } from './who.ts';

/** Two girls of four, alone by day and by night, as the papers of 2009 have it. */
export const B08_CHILDREN_ALONE: readonly Block[] = STORY_B.childrenSeen.flatMap((childId, index) => [
  seen(childId, index),
  answered(childId, index),
]);

function seen(childId: string, index: number): Block {
  return block({
    name: `child seen alone ${index}`,
    sentences: ['B6', 'B7', 'B8', 'B9'],
    by: 'mary',
    at: `2009-05-28T10:0${index}:00+05:30`,
    ask: [
      noteRound,
      {
        visitId: idOf(`round of child ${index}`),
        areaId: AREAS.oldMarket,
        visit: {
          centreId: null,
          happened: by('2009-05-28', 'in these months, by day and by night'),
          met: 'met',
          services: ['child_protection'],
          dangerSigns: [],
          withStaff: [],
          herWords: null,
          words: 'We spoke with her mother about a place for her.',
          lang: 'en',
        },
        reached: null,
        child: {
          childId,
          alias: null,
          age: { least: 4, most: 4 },
          company: 'alone',
          partOfDay: 'night',
          signs: ['hungry', 'not_in_school'],
          words: 'Wandered alone through the lanes, by day and by night.',
        },
      },
    ],
  });
}

function answered(childId: string, index: number): Block {
  return block({
    name: `why child ${index} is not reported now`,
    sentences: ['B9'],
    by: 'ruth',
    at: `2009-06-22T11:0${index}:00+05:30`,
    ask: [
      leaveUnreported,
      {
        childId,
        words:
          'Her mother has had her admitted to Anandalay in June. The order of the committee is missing; it stands as missing with her stay.',
      },
    ],
  });
}
