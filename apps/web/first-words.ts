type Words = { [name: string]: string | Words };

/** Spoken around every screen, at the door, and on Today itself. */
const WHOLE: ReadonlySet<string> = new Set(['care', 'design', 'door', 'rooms', 'shell', 'task', 'value']);
/** What is due, and what changed in words that a passer-by may read: of every module. */
const SAID_ON_TODAY =
  /(^|\.)due(\.|$)|^quiet(\.|$)|^told(\.|$)|^timeline\.(quiet|added)|^need\.told$|^custody\.told$|^presence\.|^step\.|^methods\.|^closed$|^title\./;
/** The labels that those sentences are filled with. */
const CODES: ReadonlySet<string> = new Set(['risk_level', 'track', 'case_track_stage', 'consent_purpose']);

/**
 * The part of a catalogue that Today and the frame around it speak with: it travels before anything is seen. All else
 * comes with the first other screen. A sentence of Today that is not here makes Today wait for all words; a test says so.
 */
export function firstWords(namespace: string, words: Words): Words {
  if (WHOLE.has(namespace)) return words;
  const isFirst = (path: string) =>
    namespace === 'codes' ? CODES.has(path.split('.')[0] ?? '') : SAID_ON_TODAY.test(path);
  return pick(words, '', isFirst);
}

function pick(words: Words, before: string, isFirst: (path: string) => boolean): Words {
  const picked: Words = {};
  for (const [name, value] of Object.entries(words)) {
    const path = before === '' ? name : `${before}.${name}`;
    if (typeof value === 'string') {
      if (isFirst(path)) picked[name] = value;
      continue;
    }
    const some = pick(value, path, isFirst);
    if (Object.keys(some).length > 0) picked[name] = some;
  }
  return picked;
}
