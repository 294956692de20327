import { hasRole } from '#kernel/actor.ts';
import { compareDated, isSurelyBefore } from '#kernel/dated-order.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import { isMasked } from '#kernel/masks.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { BirthOutcome, isLoss } from '#modules/health/model/pregnancy.ts';
import { CounsellingSession } from './session.ts';

/** That somebody talked with her, on its day. The words are closed, and for most who see the line they are not there at all. */
export const counsellingTimeline = defineTimeline({
  kind: CounsellingSession,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: ({ id, happened, attended, note, ownWords, changedAt, changedBy }) => [
    {
      ...{ id, kind: 'counselling-session', recordId: id, when: happened, track: 'recovery' as const, source: null },
      sentence: { key: `care:counselling.${attended}` },
      painful: [ownWords, note].filter((words): words is string => words !== null && words !== ''),
      changedAt,
      changedBy,
    },
  ],
});

/**
 * For a counsellor: the next talk that was agreed, and whoever wanted company after a loss and has had none. For whoever
 * leads the case: that somebody has to act now, and nothing of why.
 */
export const counsellingDues: DueMaker = (reader, actor, { today }) => {
  const sessions = reader.all(CounsellingSession);
  const groups = Map.groupBy(sessions, ({ personId }) => personId);
  const newest = [...groups.values()].flatMap((all) =>
    all.toSorted((a, b) => compareDated(b.happened, a.happened)).slice(0, 1),
  );
  const pressing = newest.filter((one) => one.risk === 'act-now' && hasRole(actor, 'case-manager', 'counsellor'));
  const flagged = pressing.map(({ id, personId, happened }) => due(`flag-${id}`, personId, happened.latest, 'actNow'));
  if (!hasRole(actor, 'counsellor')) return flagged;
  const agreed = newest.filter((one) => !isMasked(one) && one.nextOn !== null && one.nextOn <= today);
  const grieving = reader.all(BirthOutcome).filter((one) => isLoss(one) && one.support === 'wanted');
  const alone = grieving.filter(
    ({ personId, happened }) => !(groups.get(personId) ?? []).some((one) => !isSurelyBefore(one.happened, happened)),
  );
  return [
    ...flagged,
    ...agreed.map(({ id, personId, nextOn }) => due(`talk-${id}`, personId, nextOn, 'next')),
    ...alone.map(({ id, personId }) => due(`company-${id}`, personId, today, 'company')),
  ];
};

function due(id: string, personId: string, dueOn: string | null, key: string): Due {
  const sentence = { key: `care:counselling.due.${key}` };
  return { id, sentence, track: 'recovery', personIds: [personId], dueOn, dueAt: null, address: ['p', personId] };
}
