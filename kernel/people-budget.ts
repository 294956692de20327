/** How many different people a colleague may open in an hour beyond her own caseload. The database says the same. */
export const PEOPLE_AN_HOUR = { everyone: 60, director: 120 } as const;
/** Who has said why may open as many times more for an hour; directors are told. */
export const GOING_ON = { times: 3, minutes: 60 } as const;
