import { useTranslation } from 'react-i18next';
import { AssessmentTool, type ToolFacts } from '#modules/assessment/model/tool.ts';
import { isKey } from '#modules/assessment/model/tools/words.ts';
import { useRecords } from '#platform/web/records.ts';

/** A label of a tool as the reader reads it: from the catalogue for tools of the house, else as the organisation wrote it. */
export function useToolWords(): (label: string) => string {
  const { t } = useTranslation('assessment-tools');
  return (label) => (isKey(label) ? t(label) : label);
}

/** A score as the reader writes numbers. */
export function useScoreWords(): (score: number) => string {
  const { language } = useTranslation().i18n;
  return (score) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(score);
}

/** The organisation's own tools, all editions. */
export function useOwnTools(): readonly ToolFacts[] {
  return useRecords(AssessmentTool);
}
