import type { BoardStay } from '#modules/placement/model/board.ts';

/** `id` names the leave, the wish or the transfer it is about; empty where it is about the stay itself. */
export type StayFormProps = { card: BoardStay; id: string; onClose: () => void };
