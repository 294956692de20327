import type { KeyObject } from 'node:crypto';
import { readCheckpoint } from '#kernel/checkpoint.ts';
import { verifyKeyText } from './checkpoint-note.ts';
import { ENTRY_COLUMNS, type Entry } from './entry.ts';
import { originOf } from './journal-key.ts';
import { consistencyPath, inclusionPath } from './merkle-tree.ts';
import { type Ask, tilesOf } from './read-tiles.ts';

/** Everything somebody outside needs to check one entry, but for the key: that she must have from somewhere else. */
export type InclusionProof = {
  entry: Entry;
  index: number;
  size: number;
  /** Hexadecimal, from the leaf upwards. */
  path: string[];
  checkpoint: string;
  verifyKey: string;
};

/** Null where there is no such entry for whoever asks; `waiting` while it is younger than the last head. */
export async function proveEntry(
  ask: Ask,
  key: KeyObject,
  { organisation, id }: { organisation: string; id: string },
): Promise<InclusionProof | 'waiting' | null> {
  const [row] = (await ask(
    `select ${ENTRY_COLUMNS}, l.index, c.note from app.journal j
       left join app.journal_leaf l on l.organisation_id = j.organisation_id and l.seq = j.seq
       left join lateral (select c.note from app.journal_checkpoint c where c.organisation_id = j.organisation_id
         and c.size > l.index order by c.size desc limit 1) c on true
      where j.organisation_id = $1 and j.id = $2`,
    [organisation, id],
  )) as (Entry & { index: string | null; note: string | null })[];
  if (!row) return null;
  const { index: place, note: checkpoint, ...entry } = row;
  const head = checkpoint === null ? null : readCheckpoint(checkpoint);
  if (place === null || checkpoint === null || !head) return 'waiting';
  const index = Number(place);
  const path = await inclusionPath(tilesOf(ask, organisation), index, head.size);
  return {
    entry,
    index,
    size: head.size,
    path: path.map((hash) => Buffer.from(hash).toString('hex')),
    checkpoint,
    verifyKey: verifyKeyText(key, originOf(organisation)),
  };
}

/** The last head, and what shows whoever knew the tree at `known` that it only grew since. */
export type HeadProof = { checkpoint: string | null; verifyKey: string; consistency: string[] };

/** A tree that is smaller than `known` has no such proof: its head alone tells that something is wrong. */
export async function proveHead(
  ask: Ask,
  key: KeyObject,
  { organisation, known }: { organisation: string; known: number },
): Promise<HeadProof> {
  const [row] = (await ask(
    'select c.note from app.journal_checkpoint c where c.organisation_id = $1 order by c.size desc limit 1',
    [organisation],
  )) as { note: string }[];
  const size = row ? (readCheckpoint(row.note)?.size ?? 0) : 0;
  const path = await consistencyPath(tilesOf(ask, organisation), known, size);
  return {
    checkpoint: row?.note ?? null,
    verifyKey: verifyKeyText(key, originOf(organisation)),
    consistency: path.map((hash) => Buffer.from(hash).toString('base64')),
  };
}
