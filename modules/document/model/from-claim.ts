import type { Scheme } from '#modules/compensation/model/claim.ts';
import type { Loss } from '#modules/compensation/model/nalsa-2018.ts';
import type { KnownForPaper } from './known-for-paper.ts';
import { dayWords, listOf, type SayCode } from './paper-words.ts';

const SCHEME_BOX: Partial<Record<Scheme, string>> = {
  'nalsa-2018': 'schemeAdult',
  pocso: 'schemeChild',
  state: 'schemeOld',
  manodhairya: 'schemeState',
};

/** Only where the loss says which box it is: a grievous injury *or* a mental one is no answer to either. */
const HARM_BOX: Partial<Record<Loss, string>> = {
  'life-lost': 'harmLife',
  'gang-rape': 'harmRape',
  rape: 'harmRape',
  'unnatural-assault': 'harmRape',
  'disability-80': 'harmInjury',
  'disability-40': 'harmInjury',
  'disability-20': 'harmInjury',
  'disability-below-20': 'harmInjury',
  'loss-of-foetus-or-fertility': 'harmFoetus',
  'pregnancy-from-rape': 'harmPregnancy',
  'burns-disfigured': 'harmBurns',
  'burns-above-50': 'harmBurns',
  'burns-below-50': 'harmBurns',
  'burns-below-20': 'harmBurns',
  'acid-face': 'harmBurns',
  'acid-above-50': 'harmBurns',
  'acid-below-50': 'harmBurns',
  'acid-below-20': 'harmBurns',
};

/** What is asked for, and what was paid before. */
export function whatIsClaimed({ claim }: KnownForPaper, say: SayCode) {
  if (!claim) return { ticked: [], claim: null, losses: null, earlierRelief: null, claimTo: null };
  const { scheme, losses, authority, reference, applied, interimAmount, interimPaid } = claim;
  const boxes = [SCHEME_BOX[scheme], ...losses.map((loss) => HARM_BOX[loss])];
  const paid = interimAmount !== null && interimPaid !== null;
  return {
    ticked: [...new Set(boxes.flatMap((box) => box ?? []))],
    claim: listOf([reference, applied && dayWords(applied)]),
    losses: listOf(losses.map((loss) => say('loss', loss))),
    earlierRelief: paid ? listOf([`₹ ${interimAmount}`, dayWords(interimPaid)]) : null,
    claimTo: authority,
  };
}
