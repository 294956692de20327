import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { dischargePerson } from '#modules/placement/model/discharge-person.ts';
import { adulthoodOf } from '#modules/placement/model/stay.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { AboutPerson } from './about-person.tsx';

type Values = {
  discharged: Dated | null;
  dischargeOutcome: string | null;
  dischargedTo: string;
  dischargeOrder: string;
  dischargeWithoutOrder: string;
  handedTo: string;
  receipt: string;
};

/** Somebody leaves. For an adult this always works, and says so; for a child it asks for the order. */
export function DischargeForm({ card: { stay, person }, onClose }: { card: BoardStay; onClose: () => void }) {
  const { t } = useTranslation('placement');
  const today = useToday();
  const initial: Values = {
    discharged: day(today),
    dischargeOutcome: null,
    dischargedTo: '',
    dischargeOrder: '',
    dischargeWithoutOrder: '',
    handedTo: '',
    receipt: '',
  };
  const toInput = ({ discharged, dischargeOutcome, ...words }: Values) => ({
    placementId: stay.id,
    personId: person.id,
    discharged,
    ending: {
      dischargeOutcome,
      ...Object.fromEntries(Object.entries(words).map(([name, text]) => [name, orNull(text)])),
    },
  });
  const form = useActForm(dischargePerson, { initial, toInput, onKept: onClose });
  const isAdult = adulthoodOf(person, day(today)) === 'adult';
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('discharge.title')}
      about={<AboutPerson person={person} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
      keepLabel={t('discharge.keep')}
    >
      {isAdult && <Note icon="door">{t('stay.adultFree')}</Note>}
      <WhenAndWhere form={form} cameOn={stay.admitted.earliest ?? undefined} />
      {!isAdult && <OrderOfCommittee form={form} />}
      <TextField {...pieceOf(form, 'handedTo')} label={t('form.handedTo')} maxLength={300} />
      <TextField {...pieceOf(form, 'receipt')} label={t('form.receipt')} maxLength={200} />
    </FormFrame>
  );
}

function WhenAndWhere({ form, cameOn }: { form: ActForm<Values>; cameOn: string | undefined }) {
  const { t } = useTranslation('placement');
  const today = useToday();
  return (
    <>
      <DateWithPrecision
        {...pieceOf(form, 'discharged')}
        label={t('discharge.when')}
        today={today}
        endsBefore={today}
        startsAfter={cameOn}
        error={errorOf(form, 'discharged') ?? errorOf(form, 'when')}
      />
      <SelectField
        {...pieceOf(form, 'dischargeOutcome')}
        label={t('discharge.outcome')}
        options={useCodeOptions('discharge_outcome')}
      />
      <TextField {...pieceOf(form, 'dischargedTo')} label={t('discharge.to')} maxLength={300} />
    </>
  );
}

function OrderOfCommittee({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('placement');
  return (
    <>
      <TextField
        {...pieceOf(form, 'dischargeOrder')}
        label={t('form.order')}
        hint={t('form.eitherOr')}
        maxLength={200}
      />
      <TextArea {...pieceOf(form, 'dischargeWithoutOrder')} label={t('form.cannotWait')} />
    </>
  );
}
