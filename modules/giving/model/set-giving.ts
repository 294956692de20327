import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { GIFT_KEEPERS } from '#modules/gift/model/donor.ts';
import { Giving, type GivingFacts, givingFacts, publishedGiving } from './giving.ts';
import { GIVING_REFUSALS } from './giving-refusals.ts';
import { isWhole } from './published-giving.ts';

/**
 * Says into which account gifts come, by two and with a fresh proof: whoever could change it alone, or with a phone that was
 * left open, could lead every gift to herself.
 */
export const setGiving = defineAct({
  name: 'giving.set-giving',
  input: z.strictObject({ givingId: AnyId, giving: givingFacts }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  stepUp: true,
  knows: () => ({ before: mayKnow(Giving, {}) }),
  secondPerson: {
    by: ['director', 'administrator'],
    // What she must compare with the bank's own paper stands in what she is asked.
    tells: ({ giving: { upiId, account, foreignAccount } }) => ({
      key: 'approval:tells.set-giving',
      values: { upi: upiId ?? '–', account: account?.number ?? '–', foreign: foreignAccount?.number ?? '–' },
    }),
  },
  decide({ givingId, giving }, { before }, { actor }) {
    const wrong = whatIsWrong(giving);
    if (wrong) return refuse(wrong);
    if (!before) return accept(added(Giving, { id: givingId, scopeId: actor.organisationId }, giving));
    const isSame = JSON.stringify(publishedGiving(before)) === JSON.stringify(publishedGiving(giving));
    return isSame ? refuse(GIVING_REFUSALS.nothingChanged) : accept(changed(Giving, before.id, giving));
  },
});

function whatIsWrong(giving: GivingFacts): Refusal | null {
  const { texts, account, foreignAccount } = giving;
  if (new Set(texts.map(({ language }) => language)).size < texts.length) return GIVING_REFUSALS.languageTwice;
  // Money from abroad in the account for money of the country is an offence (FCRA s.17), whoever mixed it.
  if (account && foreignAccount && account.number === foreignAccount.number) return GIVING_REFUSALS.sameAccount;
  return isWhole(publishedGiving(giving)) ? null : GIVING_REFUSALS.notWhole;
}
