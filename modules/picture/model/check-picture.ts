import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { refuseAlts } from './add-picture.ts';
import { PICTURE_EDITORS, Picture, type PictureLabel, pictureFacts, TRACES, type Trace } from './picture.ts';
import { PICTURE_REFUSALS } from './picture-refusals.ts';

const answers = Object.fromEntries(TRACES.map((trace) => [trace, z.boolean()])) as Record<Trace, z.ZodBoolean>;

/**
 * A second person looks at a picture for what leads to somebody, and answers each point: nothing is taken for granted.
 * One that shows any of it is gone at once, with its file.
 */
export const checkPicture = defineAct({
  name: 'picture.check-picture',
  input: z.strictObject({ pictureId: AnyId, answers: z.strictObject(answers) }),
  by: PICTURE_EDITORS,
  answeredBy: 'server',
  knows: ({ pictureId }) => ({ picture: mustKnow(Picture, pictureId) }),
  decide({ pictureId, answers: said }, { picture }, { actor, today }) {
    if (picture.state !== 'waiting') return refuse(PICTURE_REFUSALS.notWaiting);
    if (picture.addedBy === actor.staffId) return refuse(PICTURE_REFUSALS.lookedAtBySame);
    const seen = TRACES.filter((trace) => said[trace]);
    const state = seen.some((trace) => !mayBeSeen(trace, picture.label)) ? ('unfit' as const) : ('fit' as const);
    return accept(changed(Picture, pictureId, { state, seen, checkedBy: actor.staffId, checkedOn: today }));
  },
});

/** A model who agreed, or one that was drawn, is nobody whom we serve, and the page says which. Everything else leads somewhere. */
function mayBeSeen(trace: Trace, label: PictureLabel): boolean {
  return (trace === 'face' || trace === 'child') && (label === 'posed' || label === 'drawn');
}

/** Puts right what a picture says to whoever cannot see it, and who made it. */
export const describePicture = defineAct({
  name: 'picture.describe-picture',
  input: z.strictObject({ pictureId: AnyId, changes: pictureFacts.pick({ madeBy: true, alts: true }) }),
  by: PICTURE_EDITORS,
  merges: true,
  knows: ({ pictureId }) => ({ picture: mustKnow(Picture, pictureId) }),
  decide({ pictureId, changes }, { picture }) {
    if (picture.state === 'withdrawn' || picture.state === 'unfit') return refuse(PICTURE_REFUSALS.ended);
    const wrong = refuseAlts(changes.alts);
    return wrong ? refuse(wrong) : accept(changed(Picture, pictureId, changes));
  },
});

/** Takes a picture back from everywhere it is shown. Asks nothing but why. */
export const withdrawPicture = defineAct({
  name: 'picture.withdraw-picture',
  input: z.strictObject({ pictureId: AnyId, why: z.string().trim().min(1).max(1000) }),
  by: PICTURE_EDITORS,
  answeredBy: 'server',
  knows: ({ pictureId }) => ({ picture: mustKnow(Picture, pictureId) }),
  decide({ pictureId, why }, { picture }) {
    if (picture.state === 'withdrawn' || picture.state === 'unfit') return refuse(PICTURE_REFUSALS.ended);
    return accept(changed(Picture, pictureId, { state: 'withdrawn' as const, endedWhy: why }));
  },
});
