import { source } from '#kernel/source.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { Person } from './person.ts';

/** What she wants, in her own words, on the day she said it. Nothing else about a person is something that happened. */
export const personTimeline = defineTimeline({
  kind: Person,
  belongsTo: (person) => ({ personIds: [person.id] }),
  tell(person) {
    if (person.wish === null || person.wishSaid === null) return [];
    return [
      {
        id: `${person.id}-wish`,
        kind: 'person',
        recordId: person.id,
        when: person.wishSaid,
        track: 'recovery',
        sentence: { key: 'person:timeline.wish', values: { wish: person.wish } },
        source: source('self', { manner: 'spoken' }),
        quiet: { key: 'person:timeline.quiet' },
        changedAt: person.changedAt,
        changedBy: person.changedBy,
      },
    ];
  },
});
