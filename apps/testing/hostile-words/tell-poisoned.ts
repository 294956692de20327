import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { loadDemonstration } from '#database/demo/load-demonstration.ts';
import { COLLEAGUES, type ColleagueName, TENANTS } from '#database/demo/people.ts';
import { makeTeller, type Teller } from '#database/demo/teller.ts';
import type { AnyAct } from '#kernel/act.ts';
import { ACTS_BY_NAME } from '../../server/acts.ts';
import type { DemonstrationPerson, House } from '../../server/house-kind.ts';
import { fillAct, type Rows, readRows } from '../sweep/fill-act.ts';
import { makePoisonedAsk } from './ask-poisoned.ts';
import { Poison, type Put, wordPlacesOf } from './poison.ts';

/** Told when the organisation was founded, before anybody could ask; its words are those of the next colleague's. */
const NOT_AGAIN: ReadonlySet<string> = new Set(['staff.introduce-founder']);
const TRIES = 16;
/** What one act makes, another may be about: an approval that waits, a hold that is lifted. */
const ROUNDS = 2;

export type Poisoned = { people: DemonstrationPerson[]; put: readonly Put[]; unreached: string[] };

/** The demonstration, told with hostile words in every place that takes words; then every act that it does not tell. */
export async function tellPoisoned(house: House, owner: pg.Client, turn = 0): Promise<Poisoned> {
  const poison = new Poison(turn);
  const people = await loadDemonstration(house, () => {}, makePoisonedAsk(poison));
  const teller = makeTeller(house, makePoisonedAsk(poison, 'or-refused'));
  const left = () => {
    const reached = new Set(poison.put.map(({ act }) => act));
    return [...ACTS_BY_NAME.values()].filter(
      (act) => wordPlacesOf(act).length > 0 && !reached.has(act.name) && !NOT_AGAIN.has(act.name),
    );
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const rows = await readRows(owner);
      for (const act of left()) await askByChance({ house, teller, poison, rows }, act, round * 100);
    }
  } finally {
    await teller.leave();
  }
  return { people, put: poison.put, unreached: left().map(({ name }) => name) };
}

type Asking = { house: House; teller: Teller; poison: Poison; rows: Rows };

/** As whoever may ask it, about what is there, until it is accepted once. */
async function askByChance({ house, teller, poison, rows }: Asking, act: AnyAct, seed: number): Promise<void> {
  const askers = (Object.keys(COLLEAGUES) as ColleagueName[]).filter((name) => mayAsk(act, name));
  const ask = makePoisonedAsk(poison, 'or-refused');
  for (let one = 0; one < TRIES; one += 1) {
    const name = askers[one % askers.length];
    if (!name) return;
    const { input, basedOn } = fillAct(act, rows, tenantOf(name), seed + one + 1);
    const asked = { id: randomUUID(), name: act.name, askedAt: house.now().toISOString(), input };
    const command = { ...asked, ...(basedOn && { basedOn }) };
    const answer = await ask(house.path, await teller.tokenOf(name), command);
    if (answer.outcome === 'accepted') return;
  }
}

function mayAsk(act: AnyAct, name: ColleagueName): boolean {
  return act.by === 'everyone' || act.by.includes(COLLEAGUES[name].role);
}

function tenantOf(name: ColleagueName): string {
  return (COLLEAGUES[name].tenant === 'mumbai-smiles' ? TENANTS[0] : TENANTS[1]).id;
}
