import { useTranslation } from 'react-i18next';
import { GLASS_CATEGORIES, GLASS_MINUTES } from '#kernel/break-glass.ts';
import { openGlass } from '#modules/break-glass/model/open-glass.ts';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';

type Values = { glassId: string; code: string; category: string | null; reason: string };

/** In an emergency: the code of the person, why, and twenty characters that two colleagues will read at once. */
export function OpenGlassForm({ onClose }: WriteActProps) {
  const { t } = useTranslation('break-glass');
  const initial: Values = { glassId: newId(), code: '', category: null, reason: '' };
  const form = useActForm(openGlass, { initial, onKept: onClose });
  const categories = GLASS_CATEGORIES.map((code) => ({ code, label: t(`category.${code}`) }));
  return (
    <ActFrame form={form} title={t('open.title')} onClose={onClose} keepLabel={t('open.keep')}>
      <Note icon="attention" tone="risk">
        {t('open.warning', { minutes: GLASS_MINUTES })}
      </Note>
      <TextField {...pieceOf(form, 'code')} label={t('open.code')} hint={t('open.codeHint')} />
      <SelectField {...pieceOf(form, 'category')} label={t('open.category')} options={categories} />
      <TextArea {...pieceOf(form, 'reason')} label={t('open.reason')} hint={t('open.reasonHint')} rows={3} />
    </ActFrame>
  );
}
