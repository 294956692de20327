import type { Place } from '#modules/comment/model/pieces.ts';
import type { WaitingComment } from '#modules/comment/model/sent-comment.ts';
import { type ServerRead, useServer } from '#platform/web/server-read.ts';

export type MarkedComment = WaitingComment & { marks: Place[]; nameMarks: Place[] };
export type Waiting = { waiting: number; comments: MarkedComment[] };

/** Comments that wait. They are asked of the server each time: no device keeps what nobody has looked at. */
export const useWaiting = (): ServerRead<Waiting> => useServer<Waiting>('/api/comments/waiting');
