import type { z } from 'zod';
import { moment } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import type { told } from '#modules/tip/model/tip.ts';

/** A tip as somebody might bring it, with what the test cares about put in its place. */
export function buildTip(rest: Partial<z.infer<typeof told>> = {}): z.infer<typeof told> {
  return {
    channel: 'informant',
    received: moment('2024-04-20T09:30:00Z'),
    words: 'Women are kept in a room behind the front desk and may not go out.',
    lang: 'en',
    place: 'Nalasopara',
    source: source('informant', { manner: 'spoken', who: 'KITE-7', reliability: 'usually_reliable' }),
    ...rest,
  };
}
