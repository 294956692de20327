const ID = /"([a-z2-7]{12})"/g;
const SCOPE = /"scopeId":"([a-z2-7]{12})"/g;

/** Every id in an answer that is about to leave, each once. A word of twelve such letters is taken for one too: it names nobody. */
export function idsIn(json: string): string[] {
  return found(ID, json);
}

/** Whose need-to-know the records of an answer fall under. */
export function scopesIn(json: string): string[] {
  return found(SCOPE, json);
}

function found(pattern: RegExp, json: string): string[] {
  const ids = new Set<string>();
  for (const [, id] of json.matchAll(pattern)) if (id) ids.add(id);
  return [...ids];
}
