import { addDays, yearOf } from '#kernel/calendar.ts';
import type { Adulthood } from '#kernel/code-lists/adulthood.ts';
import type { FigureQualifier } from '#kernel/code-lists/figure-qualifier.ts';
import type { Gender } from '#kernel/code-lists/gender.ts';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { type Source, source } from '#kernel/source.ts';
import { type Count, type CountedPerson, countDated, countPersons, type PersonCount } from './count-records.ts';
import { type DeclaredFigureFacts, type Indicator, UNIT_OF, type Unit } from './figure.ts';
import type { Span } from './span.ts';

/** A number with all that makes it one: how exact, of what, from when to when, as of when, from where. */
export type AnsweredFigure = {
  indicator: Indicator;
  /** `period`: in the span; `since`: declared total and records together; `standing`: how many there were on its last day. */
  reach: 'period' | 'since' | 'standing';
  value: number;
  qualifier: FigureQualifier;
  unit: Unit;
  period: Span;
  asOf: string;
  sources: readonly Source[];
  declaredPart: number | null;
  /** How exact the declared part is said to be, where it stands beside the records and is not added to them. */
  declaredAs: FigureQualifier | null;
  recordedPart: number;
  /** Records whose dates may lie in the span or not. */
  undecided: number;
  /** Address of the records it counts. */
  opens: string;
};

export type Figures = {
  span: Span;
  asOf: string;
  figures: readonly AnsweredFigure[];
  byAge: Record<Adulthood, number>;
  byGender: Record<Gender, number>;
};

/** What the records hold, without names: enough to count and to group. */
export type Counted = {
  rescued: readonly CountedPerson[];
  arrested: readonly CountedPerson[];
  operations: readonly Dated[];
  /** When each relationship of outreach began that still was one on the last day. */
  relationships: readonly Dated[];
  /** Parts of town: since when somebody works there, and until when. Null: not known, or still. */
  areas: readonly { since: Dated | null; until: Dated | null }[];
};

/** Every figure of the page, from the records of the time and the totals declared for the time before them. */
export function answerFigures(
  counted: Counted,
  declared: readonly Stored<DeclaredFigureFacts>[],
  span: Span,
  today: string,
): Figures {
  const rescued = countPersons(counted.rescued, span);
  const inSpan = { span, today };
  return {
    span,
    asOf: today,
    figures: [
      ofPeriod('persons_rescued', rescued, inSpan),
      sinceBeginning(counted.rescued, declared, inSpan),
      ofPeriod('operations_held', countDated(counted.operations, span), inSpan),
      ofPeriod('persons_arrested', countPersons(counted.arrested, span), inSpan),
      ...standing('outreach_relationships', countBegun(counted.relationships, span.to), declared, inSpan),
      ...standing('outreach_areas', countWorked(counted.areas, span.to), declared, inSpan),
    ],
    byAge: rescued.byAge,
    byGender: rescued.byGender,
  };
}

type At = { span: Span; today: string };

function ofPeriod(indicator: Indicator, count: Count | PersonCount, { span, today }: At): AnsweredFigure {
  return {
    indicator,
    reach: 'period',
    value: count.counted,
    qualifier: count.undecided === 0 ? 'exact' : 'at_least',
    unit: UNIT_OF[indicator],
    period: span,
    asOf: today,
    sources: [OWN_RECORDS],
    declaredPart: null,
    declaredAs: null,
    recordedPart: count.counted,
    undecided: count.undecided,
    opens: addressOf(indicator, span),
  };
}

const OWN_RECORDS = source('own-staff', { manner: 'written' });

/** A number that opens nothing cannot be checked, so each carries where its records are. */
function addressOf(indicator: Indicator, { from, to }: Span): string {
  return `/api/figures/${indicator}/records?from=${from}&to=${to}`;
}

/**
 * Declared until a day, recorded after it. Records from the declared time are left to the declared total, which holds
 * them already; added to it they would be counted twice.
 */
function sinceBeginning(
  rescued: readonly CountedPerson[],
  declared: readonly Stored<DeclaredFigureFacts>[],
  { span, today }: At,
): AnsweredFigure {
  const opening = declared.filter(
    ({ indicator, period }) => indicator === 'persons_rescued' && (period.latest ?? '9999') <= span.to,
  );
  const declaredTo = opening
    .map(({ period }) => period.latest ?? '')
    .sort()
    .at(-1);
  const first =
    [...opening.map(({ period }) => period.earliest ?? ''), ...firstRecorded(rescued, span)].sort()[0] ?? span.from;
  const recordedSpan = { from: declaredTo ? addDays(declaredTo, 1) : first, to: span.to };
  const recorded = countPersons(rescued, recordedSpan);
  const declaredPart = opening.reduce((sum, { value }) => sum + value, 0);
  return {
    ...ofPeriod('persons_rescued', recorded, { span: { from: `${yearOf(first)}-01-01`, to: span.to }, today }),
    reach: 'since',
    value: declaredPart + recorded.counted,
    qualifier:
      opening.find(({ qualifier }) => qualifier !== 'exact')?.qualifier ??
      (recorded.undecided === 0 ? 'exact' : 'at_least'),
    sources: [...opening.map((one) => one.source), OWN_RECORDS],
    declaredPart: opening.length > 0 ? declaredPart : null,
    opens: addressOf('persons_rescued', recordedSpan),
  };
}

/**
 * How many there were on the last day. A total that was declared of it stands beside and is not added: whoever said
 * *about fifty* counted those we have records of as well.
 */
function standing(
  indicator: Indicator,
  count: Count,
  declared: readonly Stored<DeclaredFigureFacts>[],
  { span, today }: At,
): AnsweredFigure[] {
  const [latest] = declared
    .filter((one) => one.indicator === indicator && (one.period.latest ?? '9999') <= span.to)
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf));
  const figure = ofPeriod(indicator, count, { span, today });
  // Where no outreach is recorded and none was declared, a zero would say that there is one.
  if (count.counted + count.undecided === 0 && !latest) return [];
  const beside = {
    reach: 'standing' as const,
    sources: [...(latest ? [latest.source] : []), OWN_RECORDS],
    declaredPart: latest?.value ?? null,
    declaredAs: latest?.qualifier ?? null,
  };
  return [{ ...figure, ...beside }];
}

/** What had surely begun by that day, however long before: *by February* is enough to be there in July. */
function countBegun(began: readonly Dated[], day: string): Count {
  const surely = began.filter(({ latest }) => latest !== null && latest <= day).length;
  const ahead = began.filter(({ earliest }) => earliest !== null && earliest > day).length;
  return { counted: surely, undecided: began.length - surely - ahead };
}

/** Worked in on that day: not known to be over. Where nobody wrote down since when, the record itself says that somebody goes. */
function countWorked(areas: Counted['areas'], day: string): Count {
  const open = areas.filter(({ until }) => until === null || until.earliest === null || until.earliest >= day);
  const surely = open.filter(({ since }) => since === null || (since.latest !== null && since.latest <= day)).length;
  const ahead = open.filter(({ since }) => since !== null && since.earliest !== null && since.earliest > day).length;
  return { counted: surely, undecided: open.length - surely - ahead };
}

function firstRecorded(rescued: readonly CountedPerson[], { to }: Span): string[] {
  return rescued
    .flatMap(({ when }) => (when.earliest !== null && when.earliest <= to ? [when.earliest] : []))
    .sort()
    .slice(0, 1);
}
