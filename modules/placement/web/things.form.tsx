import { useTranslation } from 'react-i18next';
import { BELONGING_KINDS, Belonging, belongingState, HANDS } from '#modules/placement/model/belonging.ts';
import {
  acknowledgeBelongings,
  giveBackBelongings,
  takeInBelongings,
} from '#modules/placement/model/belonging-acts.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { StayForm } from './stay-form.tsx';
import type { StayFormProps } from './stay-form-props.ts';

/** One thing, and the form stays open for the next: a bag is emptied thing by thing, beside its owner. */
export function TakeInForm({ card: { stay, person }, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const today = useToday();
  const written = useRecords(Belonging, { placementId: stay.id });
  const initial = { came: today, kind: null as string | null, what: '', kept: null as string | null };
  const toInput = ({ came, kept, ...thing }: typeof initial) => ({
    placementId: stay.id,
    came,
    things: [{ belongingId: newId(), ...thing, kept: kept === null ? null : kept === 'kept' }],
  });
  const form = useActForm(takeInBelongings, {
    initial,
    toInput,
    onKept: () => {
      form.set('what', '');
      form.set('kind', null);
      form.set('kept', null);
    },
  });
  return (
    <StayForm form={form} title={t('things.takeIn')} keep={t('things.keepOne')} person={person} onClose={onClose}>
      {written.length > 0 && <Note icon="checklist">{t('things.written', { count: written.length })}</Note>}
      <SelectField
        {...pieceOf(form, 'kind')}
        label={t('things.kindLabel')}
        options={BELONGING_KINDS.map((code) => ({ code, label: t(`things.kind.${code}`) }))}
      />
      <TextField {...pieceOf(form, 'what')} label={t('things.what')} hint={t('things.whatHint')} maxLength={200} />
      <DayField {...pieceOf(form, 'came')} label={t('things.came')} max={today} />
      <ChoiceTiles
        {...pieceOf(form, 'kept')}
        label={t('things.whoHas')}
        options={['kept', 'with-her'].map((code) => ({ code, label: t(`things.state.${code}`) }))}
        error={errorOf(form, 'kept')}
      />
    </StayForm>
  );
}

function useThings(placementId: string, state: 'kept' | 'given') {
  return useRecords(Belonging, (one) => one.placementId === placementId && belongingState(one) === state).map(
    ({ id, what }) => ({ code: id, label: what }),
  );
}

/** First acknowledgement: given out. */
export function GiveBackForm({ card: { stay, person }, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const options = useThings(stay.id, 'kept');
  const initial = { belongingIds: options.map(({ code }) => code), givenTo: '' };
  const toInput = (values: typeof initial) => ({ placementId: stay.id, ...values });
  const form = useActForm(giveBackBelongings, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('things.giveBack')} person={person} onClose={onClose}>
      <MultiSelectField {...pieceOf(form, 'belongingIds')} label={t('things.which')} options={options} />
      <TextField {...pieceOf(form, 'givenTo')} label={t('things.givenTo')} maxLength={200} />
    </StayForm>
  );
}

/** Second acknowledgement: received. */
export function AcknowledgeThingsForm({ card: { stay, person }, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const options = useThings(stay.id, 'given');
  const initial = { belongingIds: options.map(({ code }) => code), how: null as string | null };
  const toInput = (values: typeof initial) => ({ placementId: stay.id, ...values });
  const form = useActForm(acknowledgeBelongings, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('things.acknowledge')} person={person} onClose={onClose}>
      <MultiSelectField {...pieceOf(form, 'belongingIds')} label={t('things.which')} options={options} />
      <ChoiceTiles
        {...pieceOf(form, 'how')}
        label={t('things.howLabel')}
        options={HANDS.map((code) => ({ code, label: t(`things.how.${code}`) }))}
        error={errorOf(form, 'how')}
      />
    </StayForm>
  );
}
