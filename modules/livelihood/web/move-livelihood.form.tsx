import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { LivelihoodFacts } from '#modules/livelihood/model/livelihood.ts';
import { moveLivelihood } from '#modules/livelihood/model/livelihood-acts.ts';
import { LIVELIHOOD_MOVES } from '#modules/livelihood/model/livelihood-way.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Props = { livelihood: Stored<LivelihoodFacts>; onClose: () => void };

/** The next step, or the step back. */
export function MoveLivelihoodForm({ livelihood, onClose }: Props) {
  const { t } = useTranslation('livelihood');
  const today = useToday();
  const [stepId] = useState(newId);
  const { kind, state } = livelihood;
  const initial = {
    state: null as string | null,
    happened: day(today) as Dated | null,
    words: '',
    source: FROM_US,
  };
  const toInput = ({ words, source, ...values }: typeof initial) => ({
    ...values,
    stepId,
    livelihoodId: livelihood.id,
    words: orNull(words),
    source: sourceOf(source),
  });
  const form = useActForm(moveLivelihood, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={livelihood.what} onClose={onClose}>
      <ChoiceList
        {...pieceOf(form, 'state')}
        label={t('form.next')}
        options={optionsOf(LIVELIHOOD_MOVES[kind][state], (code) => t(`state.${kind}.${code}`))}
      />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <TextArea {...pieceOf(form, 'words')} label={t('form.words')} rows={2} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </ActFrame>
  );
}
