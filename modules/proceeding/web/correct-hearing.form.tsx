import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctHearing } from '#modules/proceeding/model/correct-hearing.ts';
import type { HearingFacts } from '#modules/proceeding/model/proceeding.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { changesOf } from '#platform/web/changes-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { draftOf, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import { FormPage } from './form-page.tsx';
import { WhatFor } from './what-for.tsx';

/** Another day was named, or something was written down wrongly. What came of it can only be put right once it was written. */
export function CorrectHearingForm({ hearing, onClose }: { hearing: Stored<HearingFacts>; onClose: () => void }) {
  const { t } = useTranslation('proceeding');
  const isHeld = hearing.outcome !== null;
  const initial = {
    ...{ on: hearing.on, purpose: hearing.purpose as string | null, presence: hearing.presence as string | null },
    ...{ note: hearing.note ?? '', outcome: hearing.outcome ?? '', adjourned: hearing.adjourned },
    source: draftOf(hearing.source),
  };
  const toInput = ({ note, outcome, adjourned, source, ...same }: typeof initial) => {
    const held = isHeld ? { outcome, adjourned } : {};
    const after = { ...same, ...held, note: orNull(note), source: sourceOf(source) };
    return { hearingId: hearing.id, changes: changesOf<object>(hearing, after) };
  };
  const form = useActForm(correctHearing, {
    ...{ initial, toInput, onKept: onClose },
    basedOn: { [hearing.id]: hearing.version },
  });
  return (
    <FormPage form={form} title={t('correct')} onClose={onClose}>
      <DayField {...pieceOf(form, 'on')} label={t('form.on')} />
      <WhatFor form={form} purpose="purpose" presence="presence" />
      {isHeld && <TextArea {...pieceOf(form, 'outcome')} label={t('form.outcome')} rows={3} />}
      {isHeld && <CheckField {...pieceOf(form, 'adjourned')} label={t('form.adjourned')} />}
      <TextField {...pieceOf(form, 'note')} label={t('form.note')} maxLength={1000} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </FormPage>
  );
}
