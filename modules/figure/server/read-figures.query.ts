import { addDays } from '#kernel/calendar.ts';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { answerFigures, type Counted, type Figures } from '#modules/figure/model/answered-figure.ts';
import type { CountedPerson } from '#modules/figure/model/count-records.ts';
import type { DeclaredFigureFacts } from '#modules/figure/model/figure.ts';
import type { Span } from '#modules/figure/model/span.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

type PersonRow = {
  person: string;
  when: Dated;
  born: Dated | null;
  birthBasis: CountedPerson['birthBasis'];
  gender: CountedPerson['gender'];
};
type RescuedRow = PersonRow & { district: number | null; operation: string };

const PERSONS = (source: string, more = '') =>
  `select c.person, c.happened as "when", c.born, c.birth_basis as "birthBasis", c.gender${more} from app.${source}($1, $2) c`;

/** Every figure of the span. */
export async function readFigures(tx: Transaction, span: Span, today: string): Promise<Figures> {
  const { counted, declared } = await readCounted(tx, span);
  return answerFigures(counted, declared, span, today);
}

/**
 * What the figures of the span count. The counting functions see all records of the organisation and give none of them
 * away; whoever does not reach figures is refused by them, as by a policy.
 */
export async function readCounted(
  tx: Transaction,
  span: Span,
): Promise<{
  counted: Counted;
  declared: Stored<DeclaredFigureFacts>[];
}> {
  const declared = await readDeclared(tx);
  const declaredTo = declared
    .filter(({ indicator }) => indicator === 'persons_rescued')
    .map(({ period }) => period.latest ?? '')
    .sort()
    .at(-1);
  const since = [span.from, declaredTo ? addDays(declaredTo, 1) : '0001-01-01'].sort()[0] ?? span.from;
  const [rescued, arrested, operations, relationships, areas] = await Promise.all([
    readRescued(tx, { from: since, to: span.to }),
    tx.query<PersonRow>(PERSONS('persons_arrested_between'), [span.from, span.to]),
    tx.query<{ when: Dated }>('select c.happened as "when" from app.operations_held_between($1, $2) c', [
      span.from,
      span.to,
    ]),
    tx.query<{ when: Dated }>('select c.happened as "when" from app.outreach_relationships_by($1) c', [span.to]),
    tx.query<Counted['areas'][number]>('select c.since, c.until from app.outreach_areas_by($1) c', [span.to]),
  ]);
  const whens = (rows: readonly { when: Dated }[]) => rows.map(({ when }) => when);
  const counted: Counted = {
    rescued,
    arrested,
    operations: whens(operations),
    relationships: whens(relationships),
    areas,
  };
  return { counted, declared };
}

/** Those who reached safety, and in which district; `person` and `operation` are numbers that hold for these days alone. */
export const readRescued = (tx: Transaction, { from, to }: Span) =>
  tx.query<RescuedRow>(PERSONS('persons_rescued_between', ', c.district, c.operation'), [from, to]);

function readDeclared(tx: Transaction): Promise<Stored<DeclaredFigureFacts>[]> {
  return tx.query(
    `select f.id, f.scope_id as "scopeId", f.version, app.moment_text(f.changed_at) as "changedAt", f.changed_by as "changedBy",
       f.indicator, f.value, f.qualifier, f.unit, app.dated_json(f.period) as period, f.as_of as "asOf", app.source_json(f.source) as source, f.note
     from app.declared_figure f where f.organisation_id = (select app.my_organisation()) order by (f.period).earliest`,
  );
}
