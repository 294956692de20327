import { createHash } from 'node:crypto';
import type { Actor } from '#kernel/actor.ts';
import type { DrawingKnown, DrawnPicture, PictureKnown } from '#modules/picture/model/add-picture.ts';
import { draw } from '#modules/picture/model/drawings/draw.ts';
import type { DrawingName } from '#modules/picture/model/drawings/drawings.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import en from '#words/en/picture.json' with { type: 'json' };
import es from '#words/es/picture.json' with { type: 'json' };
import hi from '#words/hi/picture.json' with { type: 'json' };
import mr from '#words/mr/picture.json' with { type: 'json' };
import { type DrawnAnew, drawAnew } from './draw/draw-anew.ts';
import { keepPicture, removePicture } from './picture-files.ts';
import { type AskEvidence, viewsOfPicture } from './views-of-picture.ts';

const DRAWN = `select sha256, likeness, width, height from app.picture_file
  where organisation_id = app.my_organisation() and sha256 = $1`;

/** What was sent lies here already; whether it is kept as evidence is asked anew: some may have come since. */
export const addPictureHandler = (keys: SubjectKeys, askEvidence: AskEvidence): Handler => ({
  async load(tx: Transaction, { sha256 }: { sha256: string }): Promise<PictureKnown> {
    const [drawn] = await tx.query<DrawnPicture>(DRAWN, [sha256]);
    const views = await viewsOfPicture(tx, keys, sha256);
    return { drawn: drawn ?? null, amongEvidence: await askEvidence(tx, { sha256, views }) };
  },
});

/** Our own drawing is made when somebody first takes it, in the transaction that does. */
export function addDrawingHandler(keys: SubjectKeys): Handler {
  const made = new Map<DrawingName, Promise<DrawnAnew>>();
  const drawing = (name: DrawingName) => {
    const found = made.get(name) ?? drawAnew('lines', Buffer.from(draw(name)));
    made.set(name, found);
    found.catch(() => made.delete(name));
    return found;
  };
  return {
    async load(_tx: Transaction, { drawing: name }: { drawing: DrawingName }): Promise<DrawingKnown> {
      const { likeness, width, height } = await drawing(name);
      return { drawn: { sha256: hashOf(name), likeness, width, height }, words: wordsOf(name) };
    },
    async applied(tx: Transaction, { drawing: name }: { drawing: DrawingName }, { organisationId, staffId }: Actor) {
      await keepPicture(tx, keys, { organisationId, staffId, sha256: hashOf(name) }, await drawing(name));
    },
  };
}

const CATALOGUES = { en, hi, mr, es };

function wordsOf(name: DrawingName): DrawingKnown['words'] {
  const alts = Object.entries(CATALOGUES).map(([language, words]) => ({
    language: language as keyof typeof CATALOGUES,
    words: words.drawing[name],
  }));
  return { madeBy: en.madeByOurs, alts };
}

const hashOf = (name: DrawingName) => createHash('sha256').update(draw(name)).digest('hex');

/** A picture that may not be shown, or no longer, is gone with its file, here and from the public site. */
export const endedPictureHandler: Handler = {
  load: async () => ({}),
  async applied(tx: Transaction, { pictureId }: { pictureId: string }) {
    const [row] = await tx.query<{ sha256: string; state: string }>(
      'select sha256, state from app.picture where organisation_id = app.my_organisation() and id = $1',
      [pictureId],
    );
    if (!row || row.state === 'fit') return;
    removePicture(tx, row.sha256);
    tx.query('delete from site.picture where organisation_id = app.my_organisation() and id = $1', [pictureId]);
  },
};
