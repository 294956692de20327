import type { RecordKind } from '#kernel/record.ts';
import { snake } from './snake.ts';

/** A record of these members as the text of JSON. Put together as text, which costs PostgreSQL half of what its own JSON builder costs. */
export function jsonOf(members: readonly string[], more = ''): string {
  // Ids need no quoting: see app.id.
  const base = `'{"id":"' || t.id || '","scopeId":"' || t.scope_id || '","version":' || t.version
    || ',"changedAt":"' || app.moment_text(t.changed_at) || '","changedBy":"' || t.changed_by || '"${more}'`;
  return `(${[base, ...members, `'}'`].join(' || ')})`;
}

/** A fact that lies in its column, as a member. */
export function memberOf(kind: RecordKind, name: string): string {
  return `',"${name}":' || ${factJson(kind, name)}`;
}

function factJson(kind: RecordKind, name: string): string {
  const column = `t."${snake(name)}"`;
  const form = kind.forms[name];
  if (form === 'dated') return `app.dated_text(${column})`;
  if (form === 'source') return `app.source_text(${column})`;
  if (form === 'moment') return `coalesce('"' || app.moment_text(${column}) || '"', 'null')`;
  return `coalesce(to_json(${column})::text, 'null')`;
}

/**
 * What lies sealed, all of it or what is picked, as members: the cipher text and where it was read, between marks. As
 * `app.sealed_place` writes it, but spelled out, for here every row counts.
 */
export function sealedMembers(kind: RecordKind, picks: readonly string[] = []): string {
  const place = ['organisation_id', 'id', 'version', 'sealed'].map((column) => `t.${column}`).join(` || '.' || `);
  const wanted = picks.map((pick) => `\\x02${pick}`).join('');
  return `',' || E'\\x01${kind.kind}.' || ${place} || E'${wanted}\\x01'`;
}
