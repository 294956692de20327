import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { sayAim, stateIncome } from '#modules/livelihood/model/her-own-words.ts';
import { INCOME_BANDS } from '#modules/livelihood/model/livelihood.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Props = { personId: string; onClose: () => void };

/** What she wants to live from, as she says it. */
export function AimForm({ personId, onClose }: Props) {
  const { t, i18n } = useTranslation('livelihood');
  const today = useToday();
  const [aimId] = useState(newId);
  const initial = { words: '', said: day(today) as Dated | null };
  const toInput = (values: typeof initial) => ({ aimId, aim: { ...values, personId, lang: i18n.language } });
  const form = useActForm(sayAim, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('act.aim')} onClose={onClose}>
      <OwnWordsField {...pieceOf(form, 'words')} label={t('aim.words')} />
      <DateWithPrecision {...pieceOf(form, 'said')} label={t('form.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}

/** What she says she earns, in bands, if she wants to say it. */
export function IncomeForm({ personId, onClose }: Props) {
  const { t, i18n } = useTranslation('livelihood');
  const today = useToday();
  const [statementId] = useState(newId);
  const initial = { band: null as string | null, words: '', said: day(today) as Dated | null };
  const toInput = ({ words, ...values }: typeof initial) => ({
    statementId,
    statement: { ...values, personId, words: orNull(words), lang: i18n.language },
  });
  const form = useActForm(stateIncome, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('act.income')} onClose={onClose}>
      <Note icon="own-view">{t('income.note')}</Note>
      <ChoiceList
        {...pieceOf(form, 'band')}
        label={t('income.band')}
        options={optionsOf(INCOME_BANDS, (code) => t(`band.${code}`))}
      />
      <OwnWordsField {...pieceOf(form, 'words')} label={t('income.words')} />
      <DateWithPrecision {...pieceOf(form, 'said')} label={t('form.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
