import { hasRole } from '#kernel/actor.ts';
import { addDays, dayInIndia } from '#kernel/calendar.ts';
import type { Due } from '#kernel/due.ts';
import { OFFER_DAYS } from '#modules/appeal/model/offer.ts';
import { MODERATORS } from '#modules/comment/model/comment-acts.ts';
import { useMe, useToday } from '#platform/web/me.ts';
import { useServer } from '#platform/web/server-read.ts';

export type Waits = { kind: string; count: number; oldest: string };

/** Where each is decided, whose words say so, and how long somebody may be left without an answer. */
const KINDS: Readonly<Record<string, { room: string; words: string; days: number }>> = {
  comment: { room: 'xc', words: 'comment', days: 2 },
  prayer: { room: 'xw', words: 'prayer', days: 2 },
  offer: { room: 'xa', words: 'appeal', days: 7 },
};
/** So long before the house deletes what nobody has answered it is told. */
const TOLD_BEFORE_DAYS = 14;

/** What readers wait for: how many and since when, and not a word of theirs. */
export function readerDues(waiting: readonly Waits[], today: string): Due[] {
  return waiting.flatMap(({ kind, count, oldest }) => {
    const about = KINDS[kind];
    if (!about || count === 0) return [];
    const { room, words, days } = about;
    const since = dayInIndia(oldest);
    const swept = addDays(since, OFFER_DAYS);
    const isNear = today >= addDays(swept, -TOLD_BEFORE_DAYS);
    return [
      {
        id: `waits-${kind}`,
        sentence: { key: `${words}:due.waiting`, values: { count, since } },
        ...(isNear && { under: { key: `${words}:due.swept`, values: { day: swept } } }),
        track: null,
        personIds: [],
        dueOn: addDays(since, days),
        dueAt: null,
        address: [room, ''],
      },
    ];
  });
}

/** Asked of the server when Today is opened: what waits lies on no device. */
export function useReaderDues(): readonly Due[] {
  const may = hasRole(useMe(), ...MODERATORS);
  const today = useToday();
  const { data } = useServer<{ waiting: Waits[] }>(may ? '/api/readers/waiting' : null);
  return readerDues(data?.waiting ?? [], today);
}
