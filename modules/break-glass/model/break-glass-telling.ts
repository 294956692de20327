import { GLASS_REVIEW_MINUTES } from '#kernel/break-glass.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import type { DueMaker } from '#kernel/due.ts';
import { addMinutes } from '#kernel/moment.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { BreakGlass, mayReview } from './break-glass.ts';

/** In the file's own history: who opened it from outside, and what for. */
export const breakGlassTimeline = defineTimeline({
  kind: BreakGlass,
  belongsTo: ({ caseFileId, personId }) => ({
    ...(caseFileId && { caseFileIds: [caseFileId] }),
    ...(personId && { personIds: [personId] }),
  }),
  tell: (glass, reader) => [
    {
      id: glass.id,
      kind: BreakGlass.kind,
      recordId: glass.id,
      when: day(dayInIndia(glass.openedAt)),
      track: 'protection',
      sentence: {
        key: glass.verdict === null ? 'break-glass:timeline.opened' : 'break-glass:timeline.reviewed',
        values: {
          who: reader.get(StaffMember, glass.staffId)?.name ?? '',
          why: `break-glass:category.${glass.category}`,
          ...(glass.verdict !== null && { verdict: `break-glass:verdict.${glass.verdict}` }),
        },
      },
      source: null,
      quiet: { key: 'break-glass:quiet' },
      changedAt: glass.changedAt,
      changedBy: glass.changedBy,
    },
  ],
});

/** Told at once to those who were named, and until one of them has reviewed it. The line itself names nobody. */
export const breakGlassDues: DueMaker = (reader, actor) =>
  reader
    .all(BreakGlass)
    .filter((glass) => glass.verdict === null && mayReview(glass, actor))
    .map((glass) => ({
      id: glass.id,
      sentence: { key: 'break-glass:due' },
      track: 'protection',
      personIds: [],
      dueOn: null,
      dueAt: addMinutes(glass.openedAt, GLASS_REVIEW_MINUTES),
      address: ['r', glass.id],
    }));
