import type { Dated } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import { adulthoodOf, type CountedPerson } from '#modules/figure/model/count-records.ts';
import type { CountedRecord, CountedRecords } from '#modules/figure/model/counted-record.ts';
import type { Indicator } from '#modules/figure/model/figure.ts';
import { isWithin, type Span } from '#modules/figure/model/span.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

type Row = Omit<CountedRecord, 'adulthood'> & {
  born: Dated | null;
  birthBasis: CountedPerson['birthBasis'] | null;
  gender: CountedPerson['gender'] | null;
};

const PERSON = `p.id as "personId", p.name_used as "nameUsed", p.display_code as "displayCode", app.dated_json(p.born) as born,
  p.birth_basis as "birthBasis", p.gender, o.id as "operationId", o.code_name as "codeName"`;

/** Under the policies of whoever asks: what they may not see is not in the answer, however large the number is. */
const SOURCES: Record<Indicator, string> = {
  persons_rescued: `select r.id as "recordId", ${PERSON}, app.dated_json(r.at) as "when", r.handed_to_words as because
    from app.person_rescued r join app.person p on p.organisation_id = r.organisation_id and p.id = r.person_id
    left join app.operation o on o.organisation_id = r.organisation_id and o.id = r.operation_id
    where r.organisation_id = (select app.my_organisation()) and app.may_lie_in(r.at, $1, $2)`,
  persons_arrested: `select a.id as "recordId", ${PERSON}, app.dated_json(a.at) as "when", a.place as because
    from app.arrest a join app.person p on p.organisation_id = a.organisation_id and p.id = a.person_id
    left join app.operation o on o.organisation_id = a.organisation_id and o.id = a.operation_id
    where a.organisation_id = (select app.my_organisation()) and app.may_lie_in(a.at, $1, $2)`,
  operations_held: `select o.id as "recordId", null as "personId", null as "nameUsed", null as "displayCode", null as born, null as "birthBasis",
    null as gender, o.id as "operationId", o.code_name as "codeName", app.dated_json(app.held_when(o)) as "when", o.place_public as because
    from app.operation o where o.organisation_id = (select app.my_organisation()) and o.status = 'concluded' and app.may_lie_in(app.held_when(o), $1, $2)`,
};

/** The records a figure counts, one by one, as far as the asker may see them; someone counted once is listed once. */
export async function readCountedRecords(
  tx: Transaction,
  indicator: Indicator,
  span: Span,
  counted: number,
): Promise<CountedRecords> {
  const rows = await tx.query<Row>(SOURCES[indicator], [span.from, span.to]);
  const inside = rows
    .filter(({ when }) => isWithin(when, span) === 'inside')
    .toSorted((a, b) => compareDated(a.when, b.when));
  const once = [
    ...new Map(inside.toReversed().map((row) => [row.personId ?? row.recordId, row])).values(),
  ].toReversed();
  return {
    records: once.map(toRecord),
    seen: once.length === 0 && counted > 0 ? 'number-only' : once.length < counted ? 'some' : 'all',
  };
}

function toRecord({ born, birthBasis, gender, ...row }: Row): CountedRecord {
  const known = birthBasis !== null && gender !== null;
  return {
    ...row,
    adulthood: known ? adulthoodOf({ person: row.personId ?? '', when: row.when, born, birthBasis, gender }) : null,
  };
}
