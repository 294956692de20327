/** Sentences whose records belong to a later issue, and what they will be held by. They are listed, never faked. */
const STORIES = 'stories and their parts, told through the gate';
const COMMENTS = 'comments on stories';
const APPEALS = 'appeals and gifts';
const RELEASES = 'releases of figures to the public';

function all(ids: readonly string[], by: string): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, by]));
}

export const LATER: Readonly<Record<string, string>> = {
  ...all(['A0', 'A1', 'A3', 'A10', 'A20', 'A22', 'A28', 'A35', 'A36', 'A39'], STORIES),
  A2: RELEASES,
  A38: APPEALS,
  A40: COMMENTS,
  ...all(['B0', 'B1', 'B11', 'B12', 'B20', 'B23'], STORIES),
  ...all(['B2', 'B27'], RELEASES),
  ...all(['B28', 'B29'], APPEALS),
  ...all(['B30', 'B31'], COMMENTS),
};
