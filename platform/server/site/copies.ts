import type { Transaction } from '#platform/server/database/transaction.ts';

/** A copy that serves every language. */
export const EVERY_LANGUAGE = 'mul';

export type Copy = {
  kind: string;
  id: string;
  language: string;
  compartment: 'publishing' | 'figures' | 'donor' | 'directory';
  /** Letters of ASCII and hyphens; null for what has no page of its own. */
  slug: string | null;
  body: object;
  /** RFC 3339. Before this moment the site's role cannot read it. */
  visibleFrom: string;
};

/** Puts a copy where everybody may read it, or a new edition in the place of the old one. */
export async function putCopy(tx: Transaction, copy: Copy): Promise<void> {
  await tx.query(
    `insert into site.copy (organisation_id, kind, id, language, compartment, slug, body, visible_from)
     values (app.my_organisation(), $1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, kind, id, language) do update set slug = excluded.slug, body = excluded.body,
       visible_from = excluded.visible_from, taken_back_at = null, taken_back_for = null`,
    [copy.kind, copy.id, copy.language, copy.compartment, copy.slug, JSON.stringify(copy.body), copy.visibleFrom],
  );
}

/**
 * Takes every language of a copy back: its words are gone from the table, its place stays and says so.
 * @param forWords a code for words to the reader, such as `wish`; never the reason given in the house
 */
export async function takeBackCopy(tx: Transaction, kind: string, id: string, forWords: string): Promise<void> {
  await tx.query(
    `update site.copy set body = null, taken_back_at = now(), taken_back_for = $3
      where organisation_id = app.my_organisation() and kind = $1 and id = $2 and taken_back_at is null`,
    [kind, id, forWords],
  );
}
