import { openCheckpoint, verifyKeyText } from './checkpoint-note.ts';
import { originOf } from './journal-key.ts';
import type { Ask } from './read-tiles.ts';
import type { Fault, Verifying } from './verifying.ts';

/** Every head that was ever signed, by its size: the root the tree must have had then. */
export async function readHeads({ ask, key, organisation, keptHead }: Verifying) {
  const verifyKey = verifyKeyText(key, originOf(organisation));
  const rows = (await ask('select size, note from app.journal_checkpoint where organisation_id = $1 order by size', [
    organisation,
  ])) as { size: string; note: string }[];
  const heads = new Map<number, string>();
  const faults: Fault[] = [];
  const said = [
    ...rows.map(({ size, note }) => ({ size: Number(size), note })),
    ...(keptHead ? [{ size: null, note: keptHead }] : []),
  ];
  for (const { size, note } of said) {
    const head = openCheckpoint(note, verifyKey);
    if (!head || (size !== null && head.size !== size))
      faults.push({ what: 'head-not-signed', ...(size !== null && { size }) });
    else if ((heads.get(head.size) ?? head.root) !== head.root)
      faults.push({ what: 'head-does-not-fit', size: head.size });
    else heads.set(head.size, head.root);
  }
  return { heads, faults };
}

/** Entries that stand among those long signed, but were never signed themselves. */
export async function findAdded(ask: Ask, organisation: string): Promise<Fault[]> {
  const rows = (await ask(
    `select j.id from app.journal j join app.journal_tree t using (organisation_id) where j.organisation_id = $1 and (j.rev, j.seq) <= (t.rev, t.seq)
       and not exists (select from app.journal_leaf l where l.organisation_id = j.organisation_id and l.seq = j.seq) order by j.seq`,
    [organisation],
  )) as { id: string }[];
  return rows.map(({ id }) => ({ what: 'entry-added', entry: id }));
}

export async function readSize(ask: Ask, organisation: string): Promise<number> {
  const [tree] = (await ask('select size from app.journal_tree where organisation_id = $1', [organisation])) as {
    size: string;
  }[];
  return Number(tree?.size ?? 0);
}

/** Committed, and not yet in the tree: up to a minute's worth. */
export async function countWaiting(ask: Ask, organisation: string): Promise<number> {
  const [row] = (await ask(
    `select count(*) as waiting from app.journal j left join app.journal_tree t using (organisation_id)
      where j.organisation_id = $1 and (j.rev, j.seq) > (coalesce(t.rev, 0), coalesce(t.seq, 0))`,
    [organisation],
  )) as { waiting: string }[];
  return Number(row?.waiting ?? 0);
}
