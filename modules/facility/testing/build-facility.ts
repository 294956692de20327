import type { z } from 'zod';
import type { Stored } from '#kernel/record.ts';
import type { BedFacts } from '#modules/facility/model/bed.ts';
import type { BedUseFacts } from '#modules/facility/model/bed-use.ts';
import type { HouseLogFacts, NewHouseLog } from '#modules/facility/model/house-log.ts';
import type { NewRegistration, RegistrationFacts } from '#modules/facility/model/registration.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };

/** A children's home, registered for five years and for six girls. */
export function buildRegistrationFacts(
  facts: Partial<z.infer<typeof NewRegistration>> = {},
): z.infer<typeof NewRegistration> {
  return {
    homeId: 'homeaaaaaaaa',
    law: 'jj-41',
    shelterType: 'childrens_home',
    number: 'MH/CCI/118',
    authority: 'District Women and Child Development Office',
    since: '2021-08-01',
    untilDay: '2026-07-31',
    places: [{ group: 'girls', ageFrom: 6, ageTo: 17, beds: 6 }],
    note: null,
    ...facts,
  };
}

export function buildRegistration(facts: Partial<Stored<RegistrationFacts>> = {}): Stored<RegistrationFacts> {
  const stamp = { ...STAMP, id: 'paperaaaaaaa', scopeId: 'orgaaaaaaaaa' };
  return { ...stamp, ...buildRegistrationFacts(), ended: null, endedWhy: null, ...facts };
}

export function buildBed(facts: Partial<Stored<BedFacts>> = {}): Stored<BedFacts> {
  const open = { closedSince: null, closedUntil: null, closedWhy: null, gone: null };
  const stamp = { ...STAMP, id: 'bedaaaaaaaaa', scopeId: 'homeaaaaaaaa' };
  return { ...stamp, homeId: 'homeaaaaaaaa', room: 'Lotus', name: '1', ...open, ...facts };
}

export function buildBedUse(facts: Partial<Stored<BedUseFacts>> = {}): Stored<BedUseFacts> {
  return {
    ...STAMP,
    id: 'useaaaaaaaaa',
    scopeId: 'personaaaaaa',
    personId: 'personaaaaaa',
    placementId: 'placeaaaaaaa',
    homeId: 'homeaaaaaaaa',
    bedId: 'bedaaaaaaaaa',
    since: '2024-05-01T12:00:00.000Z',
    untilAt: null,
    ...facts,
  };
}

export function buildLogFacts(facts: Partial<z.infer<typeof NewHouseLog>> = {}): z.infer<typeof NewHouseLog> {
  return {
    homeId: 'homeaaaaaaaa',
    on: '2024-05-13',
    shift: 'morning',
    kind: 'repair',
    words: 'The pump is out again.',
    ...facts,
  };
}

export function buildLog(facts: Partial<Stored<HouseLogFacts>> = {}): Stored<HouseLogFacts> {
  const stamp = { ...STAMP, id: 'logaaaaaaaaa', scopeId: 'homeaaaaaaaa' };
  return { ...stamp, ...buildLogFacts(), writtenBy: 'staffaaaaaaa', takenBy: null, takenAt: null, ...facts };
}
