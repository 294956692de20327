import { useTranslation } from 'react-i18next';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import type { EvidenceFacts } from '#modules/evidence/model/evidence.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { Operation } from '#modules/operation/model/operation.ts';
import { Person } from '#modules/person/model/person.ts';
import type { Option } from '#platform/design/kinds.ts';
import { useReader, useRecords } from '#platform/web/records.ts';

export type About = Option & { kind: EvidenceFacts['aboutKind'] };

/** What evidence can belong to, as far as one sees it: investigations, operations, case files. */
export function useAbouts(): {
  abouts: About[];
  titleOf: (id: string) => string;
  aboutOf: (id: string | null) => About | null;
} {
  const { t } = useTranslation('evidence');
  const reader = useReader();
  const investigations = useRecords(Investigation).map(
    (one): About => ({ code: one.id, kind: 'investigation', label: t('about.investigation', { title: one.title }) }),
  );
  const operations = useRecords(Operation).map(
    (one): About => ({ code: one.id, kind: 'operation', label: t('about.operation', { title: one.codeName }) }),
  );
  const files = useRecords(CaseFile).map((one): About => {
    const person = reader.get(Person, one.personId);
    return {
      code: one.id,
      kind: 'case-file',
      label: t('about.file', { name: person?.nameUsed ?? t('about.unnamed'), code: person?.displayCode ?? '' }),
    };
  });
  const abouts = [...investigations, ...operations, ...files];
  const aboutOf = (id: string | null) => abouts.find((one) => one.code === id) ?? null;
  return { abouts, aboutOf, titleOf: (id) => aboutOf(id)?.label ?? t('about.other') };
}
