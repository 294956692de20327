import { useTranslation } from 'react-i18next';
import type { Concerned } from '#modules/data-quality/model/contradiction.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { Operation } from '#modules/operation/model/operation.ts';
import { OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { Person } from '#modules/person/model/person.ts';
import type { Option } from '#platform/design/kinds.ts';
import { useReader } from '#platform/web/records.ts';

/** Records of these kinds to choose from, as far as they are at hand. */
export function useConcerned(kinds: readonly Concerned['kind'][]): (Option & Concerned)[] {
  const { t } = useTranslation(['data-quality', 'design']);
  const reader = useReader();
  const personWords = (id: string) => {
    const person = reader.get(Person, id);
    return `${person?.nameUsed ?? t('design:unknownName')} ${person?.displayCode ?? ''}`.trim();
  };
  const option = (kind: Concerned['kind'], id: string, label: string) => ({ kind, id, code: id, label });
  const all = [
    ...reader.all(Operation).map((one) => option('operation', one.id, t('record.operation', { name: one.codeName }))),
    ...reader.all(OutreachArea).map(({ id, name }) => option('outreach-area', id, t('record.area', { name }))),
    ...reader
      .all(MissingReport)
      .map(({ id, personId }) => option('missing-report', id, `${t('record.report')}: ${personWords(personId)}`)),
    ...reader.all(Person).map(({ id }) => option('person', id, personWords(id))),
  ];
  return all.filter(({ kind }) => kinds.includes(kind));
}
