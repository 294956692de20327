import type { ActivityKind } from '#kernel/code-lists/activity-kind.ts';
import type { ActivityWith } from '#kernel/code-lists/activity-with.ts';
import { day } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { addActivity } from '#modules/investigation/model/add-activity.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { STORY_ID } from '../who.ts';

const O = ORGANISATIONS;

/** Twenty-two things that were done in some seven and a half months, with whom, and what came of them. */
const DONE: readonly [on: string, kind: ActivityKind, withWhom: ActivityWith, words: string, result: string | null][] =
  [
    [
      '2023-08-26',
      'coordination_meeting',
      'ngo_partner',
      'Shared what both sides know and who asks whom.',
      'One list of places to ask',
    ],
    [
      '2023-08-29',
      'coordination_meeting',
      'police',
      'Gave the police the description and the last place.',
      'They ask at the stations',
    ],
    [
      '2023-09-04',
      'field_visit',
      'community_leader',
      'Asked the elders of three lanes.',
      'One saw her with a man of the workshop',
    ],
    ['2023-09-09', 'interview', 'social_worker', 'Spoke with the social worker who knows the family.', null],
    [
      '2023-09-12',
      'field_visit',
      'ngo_partner',
      'Asked at bus stands with two of the partner’s mothers.',
      'A ticket seller may have seen her',
    ],
    ['2023-09-18', 'record_check', 'police', 'The police looked up the man’s number.', 'Switched off since the day'],
    [
      '2023-09-25',
      'interview',
      'social_worker',
      'Her class friends, with their teacher there.',
      'He had given her a phone',
    ],
    [
      '2023-09-30',
      'field_visit',
      'community_leader',
      'The leader of his home village was called.',
      'He has not come there',
    ],
    ['2023-10-09', 'interview', 'social_worker', 'A second talk with the family, at home.', null],
    [
      '2023-10-16',
      'coordination_meeting',
      'police',
      'Monthly meeting with the trafficking unit.',
      'Unit follows the phone',
    ],
    ['2023-10-24', 'phone_call', 'ngo_partner', 'Asked partners along the border by telephone.', 'Three keep watch'],
    ['2023-10-30', 'field_visit', 'community_leader', 'A priest who travels between the villages was asked.', null],
    [
      '2023-11-13',
      'coordination_meeting',
      'police',
      'Meeting with the trafficking unit.',
      'Number active for one evening near the border',
    ],
    [
      '2023-11-29',
      'interview',
      'social_worker',
      'A social worker in the border district was visited.',
      'Girls are taken over that crossing',
    ],
    [
      '2023-12-05',
      'phone_call',
      'ngo_partner',
      'A partner beyond the border was asked.',
      'Heard of a man who wanted money for a girl',
    ],
    [
      '2023-12-18',
      'coordination_meeting',
      'police',
      'Asked that the search go to the trafficking unit after four months.',
      'No paper has been given',
    ],
    [
      '2023-12-21',
      'phone_call',
      'ngo_partner',
      'The partner beyond the border called back.',
      'The two have left the place',
    ],
    [
      '2024-01-15',
      'online_research',
      'social_worker',
      'Looked with a social worker at an account in his name.',
      'A picture from Bihar',
    ],
    ['2024-01-29', 'coordination_meeting', 'police', 'Gave the picture to the unit.', 'They write to Bihar'],
    [
      '2024-02-19',
      'field_visit',
      'ngo_partner',
      'Two weeks of asking in Bihar with a partner there.',
      'A room was rented by such a pair',
    ],
    [
      '2024-03-18',
      'record_check',
      'police',
      'The unit has the number active again in Bihar.',
      'Same district as the room',
    ],
    [
      '2024-03-27',
      'coordination_meeting',
      'police',
      'Meeting with the unit and, by telephone, the police in Bihar.',
      'They will go in together',
    ],
  ];

const ORGANISATION_OF: Partial<Record<ActivityWith, string>> = {
  police: O.traffickingUnit,
  ngo_partner: O.govandiPartner,
};

function activity([on, kind, withWhom, words, result]: (typeof DONE)[number], index: number): Block {
  const other = ORGANISATION_OF[withWhom];
  return block({
    name: `A13 activity ${index + 1}`,
    sentences: kind === 'coordination_meeting' && withWhom === 'police' ? ['A5', 'A13'] : ['A13'],
    by: 'imran',
    at: `${on}T18:00:00+05:30`,
    ask: [
      addActivity,
      {
        activityId: idOf(`A13 activity ${index + 1}`),
        activity: {
          investigationId: STORY_ID.search,
          happened: day(on),
          kind,
          withWhom: [withWhom],
          organisationIds: other ? [other] : [],
          words,
          lang: 'en',
          result,
          source: source('own-staff', { manner: 'written' }),
        },
      },
    ],
  });
}

export const A13_ACTIVITIES: readonly Block[] = DONE.map(activity);
