import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import type { Prayer } from '#modules/prayer/model/prayer.ts';
import { writePrayer } from '#modules/prayer/model/prayer-acts.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { type Said, SaidInLanguages, textsOf } from './said-in-languages.tsx';

type Values = Said & { prayerId: string; until: string };
type FormProps = { prayer: StoredOf<typeof Prayer> | null; onClose: () => void };

/** Writes what people are asked to pray for, in as many languages as there are words for. */
export function WritePrayerForm({ prayer, onClose }: FormProps) {
  const { t } = useTranslation('prayer');
  const today = useToday();
  const words = (of: string) => prayer?.texts.find(({ language }) => language === of)?.words ?? '';
  const initial: Values = {
    prayerId: prayer?.id ?? newId(),
    until: prayer?.until ?? '',
    ...{ en: words('en'), hi: words('hi'), mr: words('mr'), es: words('es') },
  };
  const form = useActForm(writePrayer, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('write.title')} onClose={onClose} keepLabel={t('write.keep')}>
      <Note icon="show">{t('write.about')}</Note>
      <SaidInLanguages said={form.values} onChange={form.set} error={errorOf(form, 'texts')} />
      <DayField
        name="until"
        label={t('write.until')}
        hint={t('write.untilAside')}
        min={today}
        value={form.values.until}
        onChange={(day) => form.set('until', day)}
        error={errorOf(form, 'until')}
      />
    </ActFrame>
  );
}

function toInput({ prayerId, until, ...said }: Values): object {
  return { prayerId, sort: 'request', texts: textsOf(said), until: orNull(until) };
}
