/** What an entry of the journal tells of. A kind lasts for ever: entries are never rewritten. */
export const ENTRY_KINDS = [
  'command',
  'refusal',
  'read',
  'reveal',
  'export',
  'grant',
  'sign-in',
  'sign-in-refused',
  'sign-out',
  'step-up',
  'break-glass',
  'custody',
  'keys',
  'erase',
  'alarm',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
