import { z } from 'zod';
import { allKnown, defineAct, mayKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { DRAWINGS } from './drawings/drawings.ts';
import { type Alt, PICTURE_EDITORS, Picture, type PictureFacts, pictureFacts } from './picture.ts';
import { PICTURE_REFUSALS } from './picture-refusals.ts';

/** A picture that lies here, drawn anew, and whether what it was drawn from is evidence: both found by the server's half. */
export type DrawnPicture = { sha256: string; likeness: string; width: number; height: number };
export type PictureKnown = { drawn: DrawnPicture | null; amongEvidence: 'no' | 'yes' | 'not-yet' };

const told = pictureFacts.pick({ madeBy: true, alts: true });

/** Takes a picture that was sent into the house's own. A second person looks at it before it stands in a story. */
export const addPicture = defineAct({
  name: 'picture.add-picture',
  input: told.extend({ pictureId: AnyId, sha256: pictureFacts.shape.sha256, label: pictureFacts.shape.label }),
  by: PICTURE_EDITORS,
  answeredBy: 'server',
  knows: ({ sha256 }) => ({ same: mayKnow(Picture, { sha256 }) }),
  decide({ pictureId, label, ...words }, known, { actor }) {
    const { drawn, amongEvidence } = known as typeof known & PictureKnown;
    const wrong = refuseAlts(words.alts) ?? refuseDrawn(drawn, amongEvidence, known.same !== null);
    if (wrong || !drawn) return refuse(wrong ?? PICTURE_REFUSALS.notSent);
    const facts = { ...NEW, ...words, ...drawn, label, drawing: null, state: 'waiting' as const };
    return accept(
      added(Picture, { id: pictureId, scopeId: actor.organisationId }, { ...facts, addedBy: actor.staffId }),
    );
  },
});

/** What stands beside one of our drawings in every language: the words of the catalogues, read by the server's half. */
export type DrawingKnown = { drawn: DrawnPicture; words: Pick<PictureFacts, 'madeBy' | 'alts'> };

/** Takes one of our own drawings, made of nothing but lines of this program: nobody can be found in it. */
export const addDrawing = defineAct({
  name: 'picture.add-drawing',
  input: z.strictObject({ pictureId: AnyId, drawing: z.enum(DRAWINGS) }),
  by: PICTURE_EDITORS,
  answeredBy: 'server',
  knows: ({ drawing }) => ({ same: allKnown(Picture, { drawing }) }),
  decide({ pictureId, drawing }, known, { actor }) {
    const { drawn, words } = known as typeof known & DrawingKnown;
    if (known.same.some(({ state }) => state === 'fit')) return refuse(PICTURE_REFUSALS.hereAlready);
    const facts = { ...NEW, ...words, ...drawn, label: 'drawn' as const, drawing, state: 'fit' as const };
    return accept(
      added(Picture, { id: pictureId, scopeId: actor.organisationId }, { ...facts, addedBy: actor.staffId }),
    );
  },
});

const NEW = { checkedBy: null, checkedOn: null, seen: [], endedWhy: null };

function refuseDrawn(
  drawn: DrawnPicture | null,
  amongEvidence: PictureKnown['amongEvidence'],
  isHere: boolean,
): Refusal | null {
  const found = refuseEvidence(amongEvidence);
  if (found) return found;
  if (!drawn) return PICTURE_REFUSALS.notSent;
  return isHere ? PICTURE_REFUSALS.hereAlready : null;
}

/** Which piece it is like is told to nobody: that alone would say what is kept here, and of whom. */
export function refuseEvidence(found: PictureKnown['amongEvidence']): Refusal | null {
  if (found === 'no') return null;
  return found === 'yes' ? PICTURE_REFUSALS.isEvidence : PICTURE_REFUSALS.evidenceNotSeen;
}

export function refuseAlts(alts: readonly Alt[]): Refusal | null {
  return new Set(alts.map(({ language }) => language)).size === alts.length ? null : PICTURE_REFUSALS.altTwice;
}
