import type { AnyAct } from '#kernel/act.ts';
import { addDrawing, addPicture } from './add-picture.ts';
import { checkPicture, describePicture, withdrawPicture } from './check-picture.ts';

export const PICTURE_ACTS: readonly AnyAct[] = [addPicture, addDrawing, checkPicture, describePicture, withdrawPicture];
