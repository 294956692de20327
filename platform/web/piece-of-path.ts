const PARTS: ReadonlySet<string> = new Set([
  'earliest',
  'latest',
  'at',
  'precision',
  'said',
  'manner',
  'who',
  'reliability',
  'least',
  'most',
]);

/**
 * `entry.happened.latest` is asked for by the piece named `happened`: parts of a date or a source have no piece of their own.
 * A kind is part of a source; of anything else it is asked for by a piece of its own, and so is `action.who` where the form has one.
 */
export function pieceOfPath(path: string, values: object): string {
  const names = path.split('.').filter((name) => !/^\d+$/.test(name));
  while (names.length > 1 && isPart(names.at(-1) ?? '', names.at(-2) ?? '', values)) names.pop();
  return names.at(-1) ?? path;
}

function isPart(last: string, of: string, values: object): boolean {
  if (/source$/i.test(of)) return PARTS.has(last) || last === 'kind';
  return PARTS.has(last) && !(last in values && !(of in values));
}
