import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { FACILITY_REFUSALS } from './facility-refusals.ts';
import { HouseLog, NewHouseLog } from './house-log.ts';

/** A display code, as it stands on every card: NEEM-214. */
const CODE = /\b[A-Z]{2,}-\d{3}\b/;

/** Writes into the book of the house. A display code in it is refused: a whole shift reads this book. */
export const writeHouseLog = defineAct({
  name: 'facility.write-house-log',
  input: z.strictObject({ logId: AnyId, entry: NewHouseLog }),
  by: ['shelter-warden'],
  knows: ({ entry }) => ({ home: mustKnow(Organisation, entry.homeId) }),
  decide({ logId, entry }, { home }, { today, actor }) {
    if (home.kind !== 'home') return refuse(FACILITY_REFUSALS.notAHome);
    if (entry.on > today) return refuse({ ...FACILITY_REFUSALS.notYet, values: { today } });
    if (CODE.test(entry.words)) return refuse(FACILITY_REFUSALS.namesPerson);
    const facts = { ...entry, writtenBy: actor.staffId, takenBy: null, takenAt: null };
    return accept(added(HouseLog, { id: logId, scopeId: entry.homeId }, facts));
  },
});

/** The next shift has read the hand-over. Whoever wrote it cannot be the one who takes it. */
export const takeOverShift = defineAct({
  name: 'facility.take-over-shift',
  input: z.strictObject({ logId: AnyId }),
  by: ['shelter-warden'],
  knows: ({ logId }) => ({ entry: mustKnow(HouseLog, logId) }),
  decide(_input, { entry }, { actor, now }) {
    if (entry.kind !== 'hand-over') return refuse(FACILITY_REFUSALS.notAHandOver);
    if (entry.takenBy !== null) return refuse(FACILITY_REFUSALS.takenOverAlready);
    if (entry.writtenBy === actor.staffId) return refuse(FACILITY_REFUSALS.takenOverByAnother);
    return accept(changed(HouseLog, entry.id, { takenBy: actor.staffId, takenAt: now }));
  },
});
