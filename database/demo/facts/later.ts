/** Sentences whose records belong to a later issue, and what they will be held by. They are listed, never faked. */
const COMMENTS = 'comments on stories';
const APPEALS = 'appeals and gifts';

function all(ids: readonly string[], by: string): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, by]));
}

export const LATER: Readonly<Record<string, string>> = {
  A38: APPEALS,
  A40: COMMENTS,
  ...all(['B28', 'B29'], APPEALS),
  ...all(['B30', 'B31'], COMMENTS),
};

/** Sentences that are held, but for a part that belongs to a later issue: said beside them, so that nobody reads *held* as *whole*. */
export const PARTLY: Readonly<Record<string, string>> = {
  B27: APPEALS,
};
