/** Who has said why may open as many times more for an hour; directors are told. */
export const GOING_ON = { times: 3, minutes: 60 } as const;
