import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { correctCaseFile } from '#modules/case-file/model/correct-case-file.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';

type Values = { ownView: string; ownViewSaid: Dated | null };

/** Her own view of the risk, in her words. It stands above the staff's. */
export function OwnViewForm({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const today = useToday();
  const file = useRecord(CaseFile, caseFileId);
  const initial: Values = { ownView: '', ownViewSaid: day(today) };
  const toInput = ({ ownView, ownViewSaid }: Values) => ({ caseFileId, ownView: orNull(ownView), ownViewSaid });
  const basedOn = { [caseFileId]: file?.version ?? 1 };
  const form = useActForm(correctCaseFile, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('ownView.title')} about={<AboutFile caseFileId={caseFileId} />} onClose={onClose}>
      <OwnWordsField {...pieceOf(form, 'ownView')} label={t('ownView.words')} />
      <DateWithPrecision {...pieceOf(form, 'ownViewSaid')} label={t('ownView.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
