/** Sentences whose records belong to a later issue, and what they will be held by. They are listed, never faked. */
export const LATER: Readonly<Record<string, string>> = {};

/** Sentences that are held, but for a part that belongs to a later issue: said beside them, so that nobody reads *held* as *whole*. */
export const PARTLY: Readonly<Record<string, string>> = {};
