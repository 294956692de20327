import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { datedWords } from '#platform/design/dated-words.ts';
import type { Option } from '#platform/design/kinds.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { useRecords } from '#platform/web/records.ts';

/** The open case file of this person, which family work is written into. */
export function useOpenFile(personId: string | undefined) {
  return useRecords(CaseFile, (file) => file.personId === personId && file.closedAt === null)[0] ?? null;
}

/** Codes of this module as answers to choose from. */
export function useFamilyOptions(list: string, codes: readonly string[]): Option[] {
  const { t } = useTranslation('family-work');
  return optionsOf(codes, (code) => t(`${list}.${code}`));
}

export function useDayWords(): (value: Dated | null) => string {
  const { t, i18n } = useTranslation('design');
  return (value) => (value ? datedWords(value, t, i18n.language).range : '');
}
