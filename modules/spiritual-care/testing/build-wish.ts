import { day } from '#kernel/dated.ts';
import type { SpiritualWishFacts } from '#modules/spiritual-care/model/spiritual-care.ts';

/** She asked for a prayer. */
export function buildWish(facts: Partial<SpiritualWishFacts> = {}): Omit<SpiritualWishFacts, 'takenBack'> {
  const { takenBack: _never, ...rest } = facts;
  return {
    personId: 'personaaaaaa',
    asked: day('2024-05-02'),
    kind: 'prayer',
    ownWords: 'for my child',
    lang: 'en',
    ...rest,
  };
}
