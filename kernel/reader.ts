import type { Facts, RecordKind, Stored } from './record.ts';

/** Reads records that are at hand: a device's store, or what a query fetched. Timelines and dues are computed over it. */
export type Reader = {
  all: <F extends Facts>(kind: RecordKind<F>) => readonly Stored<F>[];
  get: <F extends Facts>(kind: RecordKind<F>, id: string | null | undefined) => Stored<F> | null;
};
