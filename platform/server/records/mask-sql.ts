import { factsShownMasked } from '#kernel/masks.ts';
import type { RecordKind } from '#kernel/record.ts';
import { snake } from './snake.ts';

/** An expression giving one fact of a row `t` as the text of JSON. */
export type FactSql = (kind: RecordKind, name: string) => string;
type JsonOf = (kind: RecordKind, factOf: FactSql, more?: string) => string;

/**
 * The record as its reader may see it: whole, or masked where her roles reach its compartment masked and no way of hers
 * shows her the whole. The database leaves out what is hidden: no screen, export or stream can forget to.
 */
export function maskedJson(kind: RecordKind, whole: FactSql, jsonOf: JsonOf): string {
  const shown = factsShownMasked(kind.kind);
  if (shown === null || kind.compartment === 'by-row') return jsonOf(kind, whole);
  const masked = jsonOf(
    kind,
    (of, name) => (shown.includes(name) ? shownFact(of, name, whole) : hidden(of, name)),
    ',"masked":true',
  );
  return `(case when '${kind.compartment}' = any ((select app.my_masks())::text[])
    and not app.sees_whole(t.organisation_id, t.scope_id, '${kind.compartment}') then ${masked} else ${jsonOf(kind, whole)} end)`;
}

/** A date that may be seen comes without the words it was said in: they tell a story. */
function shownFact(kind: RecordKind, name: string, whole: FactSql): string {
  if (kind.forms[name] !== 'dated') return whole(kind, name);
  const column = `t."${snake(name)}"`;
  return `app.dated_text(row((${column}).earliest, (${column}).latest, (${column}).at, (${column}).precision, null)::app.dated)`;
}

/** Of a form that screens can draw: nothing, no items, no words, a source of which only the kind is told. */
function hidden(kind: RecordKind, name: string): string {
  const blank = kind.blanks[name];
  if (blank === undefined) throw new Error(`The fact ${name} of ${kind.kind} cannot be masked: it has no empty form.`);
  if (blank !== 'source') return `'${blank}'`;
  return `app.source_text(row((t."${snake(name)}").kind, null, null, null)::app.source)`;
}
