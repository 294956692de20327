import type { AnyAct } from './act.ts';
import { decide, type Permit, type Subject, type Verdict } from './decide.ts';
import { purposesOfAct } from './purposes.ts';
import { tierOfAct } from './tiers.ts';

/** What an act says of itself, as the decision wants it. */
export function permitOf(act: AnyAct): Permit {
  const purposes = purposesOfAct(act);
  if (purposes.length === 0)
    throw new Error(`The act ${act.name} does not say what it is for: see kernel/purposes.ts.`);
  return {
    by: act.by,
    tiers: [tierOfAct(act.name)],
    purposes,
    stepUp: act.stepUp === true,
    secondPerson: act.secondPerson !== undefined,
  };
}

const NOBODYS_WORLD = { now: '', grants: [], links: [] };

/** Whether this person may ask for this at all. What she cannot see is refused besides, by what the act must know. */
export function mayAskFor(subject: Subject, permit: Permit): Verdict {
  const [purpose = 'care'] = permit.purposes;
  return decide(subject, { action: 'ask', resource: permit }, purpose, NOBODYS_WORLD);
}
