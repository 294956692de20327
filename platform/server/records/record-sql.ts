import type { RecordKind } from '#kernel/record.ts';
import { type FactSql, maskedJson } from './mask-sql.ts';
import { snake } from './snake.ts';

/** The few texts of SQL that a kind of record needs, made once from its definition. */
export type RecordSql = {
  table: string;
  /** An expression giving the record as the text of JSON in our form, for a row named `t`; masked where its reader's roles mask it. */
  json: string;
  /** The same without masks, for deciding: what an act must know does not leave the server. */
  whole: string;
  insert: string;
  columnOf: (fact: string) => string;
};

const BASE = {
  id: 'id',
  scopeId: 'scope_id',
  version: 'version',
  changedAt: 'changed_at',
  changedBy: 'changed_by',
} as const;

export function makeRecordSql(kind: RecordKind): RecordSql {
  const table = `app.${kind.kind.replaceAll('-', '_')}`;
  const columnOf = (fact: string) => (fact in BASE ? BASE[fact as keyof typeof BASE] : snake(fact));
  const columns = ['organisation_id', ...Object.values(BASE), ...kind.factNames.map(snake)];
  const list = columns.map((column) => `"${column}"`).join(', ');
  return {
    table,
    columnOf,
    json: maskedJson(kind, wholeFact, jsonOf),
    whole: jsonOf(kind, wholeFact),
    insert: `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`,
  };
}

/** Put together as text, which costs PostgreSQL half of what its own JSON builder costs. Ids need no quoting: see app.id. */
function jsonOf(kind: RecordKind, factOf: FactSql, more = ''): string {
  const base = `'{"id":"' || t.id || '","scopeId":"' || t.scope_id || '","version":' || t.version
    || ',"changedAt":"' || app.moment_text(t.changed_at) || '","changedBy":"' || t.changed_by || '"${more}'`;
  const facts = kind.factNames.map((name) => `',"${name}":' || ${factOf(kind, name)}`);
  return `(${[base, ...facts, `'}'`].join(' || ')})`;
}

function wholeFact(kind: RecordKind, name: string): string {
  const column = `t."${snake(name)}"`;
  const form = kind.forms[name];
  if (form === 'dated') return `app.dated_text(${column})`;
  if (form === 'source') return `app.source_text(${column})`;
  if (form === 'moment') return `coalesce('"' || app.moment_text(${column}) || '"', 'null')`;
  return `coalesce(to_json(${column})::text, 'null')`;
}

/** A record's facts as the row that jsonb_populate_recordset reads. */
export function rowOf(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [snake(name), value]));
}
