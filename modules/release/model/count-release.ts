import type { Stored } from '#kernel/record.ts';
import { answerFigures, type Counted } from '#modules/figure/model/answered-figure.ts';
import type { DeclaredFigureFacts } from '#modules/figure/model/figure.ts';
import { isWithin } from '#modules/figure/model/span.ts';
import { type CountedTable, countTable, NO_TABLE } from './count-table.ts';
import type { AskedRelease } from './release.ts';
import type { ReleaseKnown } from './release-known.ts';

export type CountedRecords = { counted: Counted; declared: readonly Stored<DeclaredFigureFacts>[] };

/** What the records say of what is asked: the number of the figures page, its table, and the operations behind it. */
export function countRelease(asked: AskedRelease, { counted, declared }: CountedRecords): ReleaseKnown | null {
  const span = { from: asked.fromDay, to: asked.toDay };
  const figure = answerFigures(counted, declared, span, asked.toDay).figures.find(
    ({ indicator, reach }) => indicator === asked.indicator && reach === asked.reach,
  );
  if (!figure) return null;
  const standing = asked.reach === 'standing' && figure.declaredPart !== null;
  return {
    counted: {
      // Beside those of whom there are records stands what was said of all: that is the number to tell.
      value: standing ? (figure.declaredPart ?? 0) : figure.value,
      qualifier: standing ? figure.declaredAs : figure.qualifier,
      declaredPart: figure.declaredPart,
      declaredAsOf: declaredFor(asked, declared),
      undecided: figure.undecided,
      ...operationsIn(counted, span),
    },
    table: tableOf(asked, counted),
  };
}

/** The day for which the newest of the declared totals it holds was declared. */
function declaredFor({ indicator, toDay }: AskedRelease, declared: CountedRecords['declared']): string | null {
  const within = declared.filter((one) => one.indicator === indicator && (one.period.latest ?? '9999') <= toDay);
  return (
    within
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1) ?? null
  );
}

function operationsIn({ operations }: Counted, span: { from: string; to: string }) {
  const held = operations.filter((when) => isWithin(when, span) !== 'outside');
  const days = held.map(({ latest, earliest }) => latest ?? earliest ?? span.to).sort();
  return { operations: held.length, lastOperation: days.at(-1) ?? null };
}

function tableOf({ indicator, brokenBy, fromDay, toDay }: AskedRelease, { rescued, arrested }: Counted): CountedTable {
  const rows = indicator === 'persons_rescued' ? rescued : arrested;
  return brokenBy.length === 0 ? NO_TABLE : countTable(rows, brokenBy, { from: fromDay, to: toDay });
}
