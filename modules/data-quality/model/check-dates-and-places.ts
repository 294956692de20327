import { yearOf } from '#kernel/calendar.ts';
import type { Dated } from '#kernel/dated.ts';
import { isWithin } from '#modules/figure/model/span.ts';
import { daysMissing, monthsOf } from '#modules/missing-person/model/days-missing.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import {
  type Concerned,
  type Contradiction,
  fromStatement,
  heldWhen,
  type Looking,
  operationsOf,
  type StatementOf,
} from './contradiction.ts';
import type { StatementFacts } from './statement.ts';

/** "Last month": every one of the dates must lie in the days the words mean. */
export function checkPeriodWords(statement: StatementOf<'period-words'>, looking: Looking): Contradiction[] {
  const { earliest, latest } = statement.claim.period;
  if (earliest === null || latest === null) return [];
  const dates = datesOf(statement, looking);
  const outside = dates.filter((when) => isWithin(when, { from: earliest, to: latest }) === 'outside');
  if (outside.length === 0) return [];
  return [
    fromStatement(statement, {
      values: { dates: dates.length, outside: outside.length, first: firstOf(dates), last: lastOf(dates) },
    }),
  ];
}

/** "27 April": whoever reads it next year reads another day. */
export function checkYearMissing(statement: StatementOf<'year-missing'>, looking: Looking): Contradiction[] {
  const [when] = datesOf(statement, looking);
  return when?.earliest ? [fromStatement(statement, { values: { year: String(yearOf(when.earliest)) } })] : [];
}

/** "Eight months": the words and the days between the two dates. */
export function checkDurationWords(statement: StatementOf<'duration-words'>, { reader }: Looking): Contradiction[] {
  const { amount, unit } = statement.claim;
  const report = statement.about.map(({ id }) => reader.get(MissingReport, id)).find((one) => one !== null);
  if (!report?.foundWhen) return [];
  const days = daysMissing(report, report.foundWhen.latest ?? '');
  const months = monthsOf(days);
  if (days.least === null || days.most === null || months === null) return [];
  const [least, most] = {
    day: [days.least, days.most],
    week: [days.least / 7, days.most / 7],
    month: [months.least, months.most],
  }[unit] as [number, number];
  if (least <= amount && amount <= most) return [];
  return [
    fromStatement(statement, {
      values: {
        amount,
        unit,
        leastDays: days.least,
        mostDays: days.most,
        months: months.least === months.most ? String(months.least) : `${months.least}–${months.most}`,
      },
    }),
  ];
}

/** "In Mumbai": another district is another committee, another police command, another court. */
export function checkPlaceWords(statement: StatementOf<'place-words'>, looking: Looking): Contradiction[] {
  const { lgdDistricts, place } = statement.claim;
  const elsewhere = placesOf(statement, looking).filter(
    ({ lgdDistrict }) => lgdDistrict !== null && !lgdDistricts.includes(lgdDistrict),
  );
  return elsewhere.map(({ kind, id, name }) => ({
    ...fromStatement(statement, { values: { place, recorded: name }, records: [{ kind, id }] }),
    id: `place-words:${statement.id}:${id}`,
  }));
}

type Place = Concerned & { name: string; lgdDistrict: number | null };

/** Where the operations were, and the parts of town we go to, as far as they are at hand. */
function placesOf(statement: StatementFacts, looking: Looking): Place[] {
  const operations = operationsOf(statement, looking).map(
    ({ id, placePublic, lgdDistrict }): Place => ({ kind: 'operation', id, name: placePublic ?? '', lgdDistrict }),
  );
  const areas = statement.about.flatMap(({ kind, id }): Place[] => {
    const area = kind === 'outreach-area' ? looking.reader.get(OutreachArea, id) : null;
    return area ? [{ kind, id, name: area.city ?? area.name, lgdDistrict: area.lgdDistrict }] : [];
  });
  return [...operations, ...areas];
}

function datesOf(statement: StatementOf<'period-words' | 'year-missing'>, looking: Looking): Dated[] {
  return operationsOf(statement, looking).flatMap((one) => heldWhen(one) ?? []);
}

function firstOf(dates: readonly Dated[]): string {
  return dates.map(({ earliest, latest }) => earliest ?? latest ?? '').sort()[0] ?? '';
}

function lastOf(dates: readonly Dated[]): string {
  return (
    dates
      .map(({ earliest, latest }) => latest ?? earliest ?? '')
      .sort()
      .at(-1) ?? ''
  );
}
