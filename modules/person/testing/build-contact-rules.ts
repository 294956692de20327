import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { ContactRulesFacts } from '#modules/person/model/contact-rules.ts';

/** She may be called on Mondays and Wednesdays from eleven to four; never at home, and her family is not spoken with. */
export function buildContactRules(facts: Partial<Stored<ContactRulesFacts>> = {}): Stored<ContactRulesFacts> {
  const aboutId = facts.aboutId ?? 'personaaaaaa';
  return {
    id: 'rulesaaaaaaa',
    scopeId: aboutId,
    version: 1,
    changedAt: '2024-05-02T04:11:00.000Z',
    changedBy: 'staffaaaaaaa',
    aboutId,
    agreed: day('2024-05-02'),
    saidBy: 'herself',
    noContact: false,
    safeWays: ['phone'],
    neverWays: ['home-visit', 'family'],
    days: [1, 3],
    from: '11:00',
    until: '16:00',
    through: 'her aunt, number ending 41',
    never: 'no man’s voice',
    maySay: 'from the sewing class',
    endWords: 'wrong number, aunty',
    ...facts,
  };
}
