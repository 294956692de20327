import type { Dated } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import { adulthoodOf, type CountedPerson } from '#modules/figure/model/count-records.ts';
import type { CountedRecord, CountedRecords } from '#modules/figure/model/counted-record.ts';
import type { Indicator } from '#modules/figure/model/figure.ts';
import { isWithin, type Span } from '#modules/figure/model/span.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

type Row = {
  recordId: string;
  personId: string | null;
  displayCode: string | null;
  operationId: string | null;
  /** By the days alone; the words it was said in lie sealed. */
  when: Dated;
  born: Dated | null;
  birthBasis: CountedPerson['birthBasis'] | null;
  gender: CountedPerson['gender'] | null;
  /** JSON of what lies sealed of the record, the person and the operation; null where they may not be seen. */
  record: string;
  person: string | null;
  operation: string | null;
};
type Words = {
  nameUsed?: string | null;
  codeName?: string | null;
  at?: Dated;
  happened?: Dated;
  handedToWords?: string | null;
  place?: string | null;
  placePublic?: string | null;
};
type Because = 'handedToWords' | 'place' | 'placePublic';

const sealed = (kind: string, row: string, ...picks: string[]) =>
  `'{' || app.sealed_place('${kind}', ${row}.organisation_id, ${row}.id, ${row}.version, ${row}.sealed, ${picks.map((pick) => `'${pick}'`).join(', ')}) || '}'`;

const PERSON = `app.person_now(p.organisation_id, p.id) as "personId", p.display_code as "displayCode", app.dated_json(p.born) as born, p.birth_basis as "birthBasis", p.gender,
  ${sealed('person', 'p', 'nameUsed')} as person, o.id as "operationId", ${sealed('operation', 'o', 'codeName')} as operation`;

/** Under the policies of whoever asks: what they may not see is not in the answer, however large the number is. */
const SOURCES: Record<
  Exclude<Indicator, 'outreach_relationships' | 'outreach_areas'>,
  { text: string; because: Because }
> = {
  persons_rescued: {
    because: 'handedToWords',
    text: `select r.id as "recordId", ${PERSON}, app.dated_json(r.at) as "when", ${sealed('person-rescued', 'r', 'at', 'handedToWords')} as record
      from app.person_rescued r join app.person p on p.organisation_id = r.organisation_id and p.id = r.person_id
      left join app.operation o on o.organisation_id = r.organisation_id and o.id = r.operation_id
      where r.organisation_id = (select app.my_organisation()) and r.sealed is not null and app.may_lie_in(r.at, $1, $2) and not app.is_invented(r.organisation_id, r.person_id)`,
  },
  persons_arrested: {
    because: 'place',
    text: `select a.id as "recordId", ${PERSON}, app.dated_json(a.at) as "when", ${sealed('arrest', 'a', 'at', 'place')} as record
      from app.arrest a join app.person p on p.organisation_id = a.organisation_id and p.id = a.person_id
      left join app.operation o on o.organisation_id = a.organisation_id and o.id = a.operation_id
      where a.organisation_id = (select app.my_organisation()) and a.sealed is not null and app.may_lie_in(a.at, $1, $2) and not app.is_invented(a.organisation_id, a.person_id)`,
  },
  operations_held: {
    because: 'placePublic',
    text: `select o.id as "recordId", null as "personId", null as "displayCode", null as born, null as "birthBasis", null as gender, null as person,
      o.id as "operationId", ${sealed('operation', 'o', 'codeName')} as operation, app.dated_json(app.held_when(o)) as "when",
      ${sealed('operation', 'o', 'happened', 'placePublic')} as record
      from app.operation o
      where o.organisation_id = (select app.my_organisation()) and o.sealed is not null and o.status = 'concluded' and app.may_lie_in(app.held_when(o), $1, $2)`,
  },
};

/** The records a figure counts, one by one, as far as the asker may see them; someone counted once is listed once. */
export async function readCountedRecords(
  tx: Transaction,
  store: RecordStore,
  indicator: Indicator,
  span: Span,
  counted: number,
): Promise<CountedRecords> {
  // A woman who is known by an alias is a row in nobody's report, and in no list behind one; nor is a lane.
  if (indicator === 'outreach_relationships' || indicator === 'outreach_areas')
    return { records: [], seen: counted > 0 ? 'number-only' : 'all' };
  const { text, because } = SOURCES[indicator];
  const rows = await tx.query<Row>(text, [span.from, span.to]);
  const inside = rows
    .filter(({ when }) => isWithin(when, span) === 'inside')
    .toSorted((a, b) => compareDated(a.when, b.when));
  const once = [
    ...new Map(inside.toReversed().map((row) => [row.personId ?? row.recordId, row])).values(),
  ].toReversed();
  const records = await Promise.all(once.map(async (row) => toRecord(row, await openWords(tx, store, row), because)));
  return { records, seen: once.length === 0 && counted > 0 ? 'number-only' : once.length < counted ? 'some' : 'all' };
}

async function openWords(tx: Transaction, store: RecordStore, { record, person, operation }: Row): Promise<Words> {
  const told = [record, person, operation].filter((one) => one !== null);
  const opened = JSON.parse(await store.open(tx, `[${told.join(',')}]`)) as Words[];
  return Object.assign({}, ...opened);
}

/** A moment is told as the database knows it: an operation's start is no word of anybody's. */
function toRecord(row: Row, words: Words, because: Because): CountedRecord {
  const { recordId, personId, displayCode, operationId, born, birthBasis, gender } = row;
  const when = words.at ?? (row.when.precision === 'moment' ? row.when : (words.happened ?? row.when));
  const known = birthBasis !== null && gender !== null;
  return {
    recordId,
    personId,
    displayCode,
    operationId,
    nameUsed: words.nameUsed ?? null,
    codeName: words.codeName ?? null,
    when,
    because: words[because] ?? null,
    adulthood: known ? adulthoodOf({ person: personId ?? '', when, born, birthBasis, gender }) : null,
  };
}
