import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type BreakGlassFacts, VERDICTS } from '#modules/break-glass/model/break-glass.ts';
import { reviewGlass } from '#modules/break-glass/model/settle-glass.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';

type Values = { verdict: string | null; words: string };

/** Whether it was right, in the words of somebody who has asked. */
export function ReviewGlassForm({ glass, onClose }: { glass: Stored<BreakGlassFacts>; onClose: () => void }) {
  const { t } = useTranslation('break-glass');
  const who = useRecord(StaffMember, glass.staffId)?.name ?? '';
  const initial: Values = { verdict: null, words: '' };
  const toInput = (values: Values) => ({ glassId: glass.id, ...values });
  const form = useActForm(reviewGlass, { initial, toInput, onKept: onClose });
  const verdicts = VERDICTS.map((code) => ({ code, label: t(`verdict.${code}`) }));
  return (
    <ActFrame
      form={form}
      title={t('review.title')}
      about={t('told1', { who, code: glass.code })}
      onClose={onClose}
      keepLabel={t('review.keep')}
    >
      <FactLine icon="attention" tone="risk">
        {t(`category.${glass.category}`)}
      </FactLine>
      <p className="s-private">{glass.reason}</p>
      <SelectField {...pieceOf(form, 'verdict')} label={t('review.verdict')} options={verdicts} />
      <TextArea {...pieceOf(form, 'words')} label={t('review.words')} rows={3} />
    </ActFrame>
  );
}
