import { by } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { addArea, letIntoArea } from '#modules/outreach/model/keep-areas.ts';
import { meetContact } from '#modules/outreach/model/meet-contact.ts';
import { newId } from '#platform/server/random.ts';
import type { AnyStored } from '#platform/server/records/record-store.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

export const MET = {
  ...{ alias: 'Bulbul', centreId: null, firstContact: by('2024-02-29', 'by February'), languages: ['hi'] },
  ...{ age: { least: 20, most: 30 }, safeContact: 'at the stall', neverContact: 'no phone', forArea: false },
};

export type OutreachHouse = {
  house: TestHouse;
  ruth: Colleague;
  mercy: Colleague;
  kavita: Colleague;
  rhea: Colleague;
  areaId: string;
  /** What one of them finds, of a kind. */
  seenBy: (one: Colleague, kind: unknown, where: Record<string, string>) => Promise<AnyStored[]>;
  /** Mercy meets somebody; gives the id under which she is known. */
  meet: (more?: object) => Promise<string>;
};

/** A lane with two workers, the case manager who keeps it, and a director who reads nothing of it. */
export async function openOutreachHouse(): Promise<OutreachHouse> {
  const house = await openTestHouse();
  const areaId = newId();
  const [ruth, mercy] = [await house.admit('case-manager'), await house.admit('outreach-worker')];
  const [kavita, rhea] = [await house.admit('outreach-worker'), await house.admit('director')];
  const area = { name: 'Mill lane', city: 'Mumbai', workedSince: by('2001-07-31'), workedUntil: null, note: null };
  await ruth.done(addArea, { areaId, area });
  for (const { staffId } of [mercy, kavita])
    await ruth.done(letIntoArea, { areaId, staffId, reason: 'Goes there every week.' });
  return {
    ...{ house, ruth, mercy, kavita, rhea, areaId },
    seenBy: (one, kind, where) =>
      one.reads((tx) => house.house.path.store.find(tx, { kind: kind as RecordKind, where, how: 'all' })),
    async meet(more = {}) {
      const [contactId, stepId] = [newId(), newId()];
      await mercy.done(meetContact, { contactId, stepId, areaId, ...MET, ...more });
      return contactId;
    },
  };
}
