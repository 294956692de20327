import type { CodeListName } from '#kernel/code-lists.ts';

/** The code list a field's value is from, where it is a code: so that a clash shows the words and not the code. */
const LIST_OF_FIELD: Readonly<Record<string, CodeListName>> = {
  riskLevel: 'risk_level',
  status: 'case_status',
  track: 'track',
  gender: 'gender',
  birthBasis: 'birth_basis',
  role: 'participant_role',
};

export function listOfField(field: string): CodeListName | null {
  return LIST_OF_FIELD[field] ?? null;
}

/** Fields that have a name of their own in the catalogue `attention`; all others are called *one field*. */
const NAMED = [
  ...Object.keys(LIST_OF_FIELD),
  'title',
  'ownView',
  'ownViewSaid',
  'words',
  'painful',
  'happened',
  'source',
  'nameUsed',
  'born',
  'wish',
  'wishSaid',
  'safeContact',
  'languages',
  'nationality',
  'since',
  'note',
  'planned',
  'until',
  'basis',
  'reason',
];

export function fieldNameKey(field: string): string {
  return NAMED.includes(field) ? `fields.${field}` : 'fields.other';
}
