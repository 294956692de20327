import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored, StoredOf } from '#kernel/record.ts';
import { correctLivelihoodStep } from '#modules/livelihood/model/correct-step.ts';
import { ARRANGED_BY, type LivelihoodFacts, type LivelihoodStep } from '#modules/livelihood/model/livelihood.ts';
import { correctLivelihood } from '#modules/livelihood/model/livelihood-acts.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

type Props = { livelihood: Stored<LivelihoodFacts>; onClose: () => void };

/** Puts a way right: what it is, with whom, who found it. */
export function CorrectLivelihoodForm({ livelihood, onClose }: Props) {
  const { t } = useTranslation('livelihood');
  const { what, withOrganisationId, withWhom, arrangedBy, note } = livelihood;
  const initial = {
    ...{ what, withOrganisationId, arrangedBy: arrangedBy as string },
    ...{ withWhom: withWhom ?? '', note: note ?? '' },
  };
  const toInput = (values: typeof initial) => ({
    livelihoodId: livelihood.id,
    changes: changesOf<object>(livelihood, {
      ...values,
      withWhom: orNull(values.withWhom),
      note: orNull(values.note),
    }),
  });
  const basedOn = { [livelihood.id]: livelihood.version };
  const form = useActForm(correctLivelihood, { initial, toInput, basedOn, onKept: onClose });
  const organisations = useRecords(Organisation).map(({ id, name }) => ({ code: id, label: name }));
  return (
    <ActFrame form={form} title={t('act.correct')} about={t(`kind.${livelihood.kind}`)} onClose={onClose}>
      <TextField {...pieceOf(form, 'what')} label={t('form.what')} maxLength={200} />
      <ChoiceList
        {...pieceOf(form, 'arrangedBy')}
        label={t('form.arrangedBy')}
        options={optionsOf(ARRANGED_BY, (code) => t(`arrangedBy.${code}`))}
      />
      <SelectField {...pieceOf(form, 'withOrganisationId')} label={t('form.organisation')} options={organisations} />
      <TextField {...pieceOf(form, 'withWhom')} label={t('form.withWhom')} maxLength={200} />
      <TextArea {...pieceOf(form, 'note')} label={t('form.note')} rows={2} />
    </ActFrame>
  );
}

type StepProps = Props & { step: StoredOf<typeof LivelihoodStep> };

/** Puts the last step right: its day, and what was said of it. */
export function CorrectStepForm({ livelihood, step, onClose }: StepProps) {
  const { t } = useTranslation('livelihood');
  const today = useToday();
  const initial = { happened: step.happened as Dated | null, words: step.words ?? '' };
  const toInput = ({ happened, words }: typeof initial) => ({
    ...{ stepId: step.id, livelihoodId: livelihood.id, happened, words: orNull(words) },
  });
  const form = useActForm(correctLivelihoodStep, { initial, toInput, onKept: onClose });
  return (
    <ActFrame
      form={form}
      title={t('act.correctStep')}
      about={t(`state.${livelihood.kind}.${step.state}`)}
      onClose={onClose}
    >
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <TextArea {...pieceOf(form, 'words')} label={t('form.words')} rows={2} />
    </ActFrame>
  );
}
