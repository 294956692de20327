import type { RecordKind } from '#kernel/record.ts';
import { jsonOf, memberOf, sealedMembers } from './json-sql.ts';
import { maskedJson } from './mask-sql.ts';
import { snake } from './snake.ts';

/** The few texts of SQL that a kind of record needs, made once from its definition. */
export type RecordSql = {
  table: string;
  /**
   * An expression giving the record as the text of JSON in our form, for a row named `t`; masked where its reader's roles
   * mask it. What is sealed stands in it as cipher text between marks: see `openText`. Null where the person was erased.
   */
  json: string;
  /** The same without masks, for deciding: what an act must know does not leave the server. */
  whole: string;
  insert: string;
  /** The column of a fact; refuses facts that lie sealed, for the database cannot ask for them. */
  columnOf: (fact: string) => string;
  /** Facts that have a column, whether or not they lie sealed besides. */
  columns: readonly string[];
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
  const kept = columnsOf(kind);
  const columnOf = (fact: string) => {
    if (fact in BASE) return BASE[fact as keyof typeof BASE];
    if (!kept.includes(fact)) throw new Error(`${kind.kind}.${fact} lies sealed: the database cannot ask for it.`);
    return snake(fact);
  };
  const columns = ['organisation_id', ...Object.values(BASE), ...kept.map(snake), 'sealed'];
  const list = columns.map((column) => `"${column}"`).join(', ');
  const whole = wholeJson(kind);
  return {
    table,
    columnOf,
    columns: kept,
    json: maskedJson(kind, whole),
    whole,
    insert: `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`,
  };
}

/** What lies sealed has no column, but for a date: rules and counts ask for its days. */
export function columnsOf(kind: RecordKind): string[] {
  return kind.factNames.filter((name) => !kind.sealed.includes(name) || kind.forms[name] === 'dated');
}

function wholeJson(kind: RecordKind): string {
  const plain = kind.factNames.filter((name) => !kind.sealed.includes(name)).map((name) => memberOf(kind, name));
  return jsonOf(kind.sealed.length > 0 ? [...plain, sealedMembers(kind)] : plain);
}
