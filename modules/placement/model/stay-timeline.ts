import { day, moment } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { defineTimeline, type TimelineFact } from '#kernel/timeline.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Leave, type LeaveFacts } from './leave.ts';
import { LeavingWish } from './leaving-wish.ts';
import { StayOrder } from './stay-order.ts';
import { Transfer, type TransferFacts } from './transfer.ts';

type Base = { id: string; changedAt: string; changedBy: string };

function frame({ id, changedAt, changedBy }: Base, kind: string) {
  return { id, kind, recordId: id, track: 'protection' as const, source: OWN_STAFF, changedAt, changedBy };
}

/** Going on leave and coming back, each where it happened; before she goes, the plan. */
export const leaveTimeline = defineTimeline({
  kind: Leave,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(leave) {
    const values = { kind: leave.kind.replaceAll('-', '_') };
    const quiet = { key: 'placement:timeline.quiet.leave' };
    const sentence = (what: string) => ({ key: `placement:timeline.leave.${what}`, values });
    const base = frame(leave, 'leave');
    if (leave.leftAt === null) return [{ ...base, ...plannedLeave(leave, sentence), quiet }];
    const went: TimelineFact = { ...base, when: moment(leave.leftAt), sentence: sentence('went'), quiet };
    if (leave.backAt === null) return [went];
    return [went, { ...base, id: `${leave.id}-back`, when: moment(leave.backAt), sentence: sentence('back'), quiet }];
  },
});

function plannedLeave(leave: Stored<LeaveFacts>, sentence: (what: string) => TimelineFact['sentence']) {
  return leave.calledOff === null
    ? { when: moment(leave.goesAt), sentence: sentence('planned'), planned: true }
    : { when: moment(leave.calledOff), sentence: sentence('calledOff') };
}

export const stayOrderTimeline = defineTimeline({
  kind: StayOrder,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (order) => [
    {
      ...frame(order, 'stay-order'),
      when: day(order.on),
      track: 'legal',
      sentence: {
        key: `placement:timeline.order.${order.by}`,
        values: { number: order.number, until: order.untilDay ?? 'open' },
      },
      quiet: { key: 'placement:timeline.quiet.order' },
    },
  ],
});

/** That she wanted to leave, and how she was answered, stands for good: it is what a court asks first. */
export const leavingWishTimeline = defineTimeline({
  kind: LeavingWish,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(wish) {
    const base = frame(wish, 'leaving-wish');
    const quiet = { key: 'placement:timeline.quiet.wish' };
    const said = { ...base, when: moment(wish.said), sentence: { key: 'placement:timeline.wish.said' }, quiet };
    if (wish.answer === null || wish.answered === null) return [said];
    const key = `placement:timeline.wish.${wish.answer.replaceAll('-', '_')}`;
    const answered = { ...base, id: `${wish.id}-answered`, when: moment(wish.answered) };
    return [said, { ...answered, sentence: { key, values: { why: wish.why ?? '' } }, quiet }];
  },
});

/** Handed over and received are two facts: what lies between them is seen. */
export const transferTimeline = defineTimeline({
  kind: Transfer,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(transfer, reader) {
    const base = frame(transfer, 'transfer');
    const quiet = { key: 'placement:timeline.quiet.transfer' };
    const say = (what: string) => ({
      sentence: { key: `placement:timeline.transfer.${what}`, values: valuesOf(transfer, reader) },
      quiet,
    });
    const { handedAt, receivedAt, calledOff, plannedOn, notArrived } = transfer;
    if (handedAt === null && calledOff === null) {
      const when = day(plannedOn ?? transfer.changedAt.slice(0, 10));
      return [{ ...base, when, ...say('planned'), planned: true }];
    }
    const missing = notArrived === null ? [] : ['placement:missing.notArrived'];
    return [
      ...(handedAt ? [{ ...base, when: moment(handedAt), ...say('handed') }] : []),
      ...(receivedAt
        ? [{ ...base, id: `${base.id}-here`, when: moment(receivedAt), ...say('received'), missing }]
        : []),
      ...(calledOff ? [{ ...base, id: `${base.id}-off`, when: moment(calledOff), ...say('calledOff') }] : []),
    ];
  },
});

function valuesOf({ toId, handedTo }: Stored<TransferFacts>, reader: Reader): Record<string, string> {
  return { place: reader.get(Organisation, toId)?.name ?? '…', who: handedTo ?? '…' };
}
