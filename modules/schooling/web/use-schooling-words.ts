import { useTranslation } from 'react-i18next';
import type { EducationRecordFacts } from '#modules/schooling/model/education-record.ts';
import type { SchoolEngagementFacts } from '#modules/schooling/model/school-engagement.ts';
import { datedWords } from '#platform/design/dated-words.ts';

/** A stretch of schooling, and what a school answered, each in one line. */
export function useSchoolingWords() {
  const { t, i18n } = useTranslation(['schooling', 'codes', 'design']);
  const { t: ofDesign } = useTranslation('design');
  const day = (value: NonNullable<EducationRecordFacts['since']>) => datedWords(value, ofDesign, i18n.language).range;
  return {
    record({ status, grade, since, untilWhen }: EducationRecordFacts): string {
      const label = t(`codes:education_status.${status}`);
      const words = grade === null ? label : t('line.withGrade', { status: label, grade });
      const when = untilWhen ?? since;
      return when ? t('line.since', { words, when: day(when) }) : words;
    },
    asked({ decision, asked, decided, examWindow }: SchoolEngagementFacts): string {
      if (decision === 'asked') return t('line.answerWaited', { when: day(asked) });
      if (decision === 'refused') return t('line.refusedBySchool', { when: day(decided ?? asked) });
      return t('line.examsAllowed', { when: day(examWindow ?? decided ?? asked) });
    },
  };
}
