import { PublishedFigure } from '#modules/release/model/published-figure.ts';
import type { Asked } from '../page.ts';
import type { CopyKind, Found } from '../shelf.ts';

const FIGURE: CopyKind<PublishedFigure> = { kind: 'figure', shape: PublishedFigure };

export type FoundFigure = Found<PublishedFigure> & { body: PublishedFigure };
/** One that is no longer told: taken back, or with another in its place. */
export type GoneFigure = { id: string; nextId: string | null };
export type ReadFigures = { ours: FoundFigure[]; others: FoundFigure[]; gone: GoneFigure[] };

/** What is public in numbers, newest first: ours, those of others, and the places of those that are gone. */
export async function readFigures({ shelf, site }: Asked): Promise<ReadFigures> {
  const all = await shelf.all(site.organisationId, FIGURE);
  const told = all
    .filter((one): one is FoundFigure => one.body !== null)
    .sort((a, b) => b.body.madePublicOn.localeCompare(a.body.madePublicOn) || a.id.localeCompare(b.id));
  const next = new Map(told.flatMap(({ id, body }) => (body.supersedes ? [[body.supersedes, id] as const] : [])));
  return {
    ours: told.filter(({ body }) => body.quoted === null),
    others: told.filter(({ body }) => body.quoted !== null),
    gone: all.flatMap(({ id, body }) => (body === null ? [{ id, nextId: next.get(id) ?? null }] : [])),
  };
}
