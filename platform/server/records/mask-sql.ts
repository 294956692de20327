import { factsShownMasked } from '#kernel/masks.ts';
import type { RecordKind } from '#kernel/record.ts';
import { jsonOf, memberOf, sealedMembers } from './json-sql.ts';

/**
 * The record as its reader may see it: whole, or masked where her roles reach its compartment masked and no way of hers
 * shows her the whole. What is hidden is not opened for her: no screen, export or stream can forget to leave it out.
 */
export function maskedJson(kind: RecordKind, whole: string): string {
  const shown = factsShownMasked(kind.kind);
  if (shown === null || kind.compartment === 'by-row') return whole;
  return `(case when '${kind.compartment}' = any ((select app.my_masks())::text[])
    and not app.sees_whole(t.organisation_id, t.scope_id, '${kind.compartment}') then ${masked(kind, shown)} else ${whole} end)`;
}

function masked(kind: RecordKind, shown: readonly string[]): string {
  const members: string[] = [];
  const picks: string[] = [];
  for (const name of kind.factNames) {
    // A date that may be seen comes from its column, without the words it was said in: they tell a story.
    const inColumn = !kind.sealed.includes(name) || kind.forms[name] === 'dated';
    if (!shown.includes(name)) hide(kind, name, members, picks);
    else if (inColumn) members.push(memberOf(kind, name));
    else picks.push(name);
  }
  if (picks.length > 0) members.push(sealedMembers(kind, picks));
  return jsonOf(members, ',"masked":true');
}

/** Of a form that screens can draw: nothing, no items, no words, a source of which only the kind is told. */
function hide(kind: RecordKind, name: string, members: string[], picks: string[]): void {
  const blank = kind.blanks[name];
  if (blank === undefined) throw new Error(`The fact ${name} of ${kind.kind} cannot be masked: it has no empty form.`);
  if (blank === 'source') picks.push(`${name}.kind`);
  else members.push(`',"${name}":${blank}'`);
}
