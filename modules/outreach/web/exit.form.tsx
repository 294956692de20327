import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TRAVEL_MODES } from '#kernel/code-lists/travel-mode.ts';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { type AssistedExitFacts, FIR_CHOICES } from '#modules/outreach/model/assisted-exit.ts';
import { correctExit, planExit } from '#modules/outreach/model/exit-acts.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import type { AboutContact } from './about-contact.ts';

type Exit = Stored<AssistedExitFacts>;
type Values = {
  decided: Dated | null;
  herWords: string;
  firChoice: string | null;
  safetyPlan: string;
  helperIds: string[];
  helperWords: string;
  transport: string | null;
  destinationId: string | null;
  destinationWords: string;
  children: number | null;
};

/** Her way out: that she has decided, and as much of the plan as there is. Nothing of it waits for the police. */
export function ExitForm({ contact, about, exit, onClose }: AboutContact & { exit?: Exit | undefined }) {
  const { t, i18n } = useTranslation('outreach-room');
  const [ids] = useState(() => ({ exitId: newId(), stepId: newId(), trustStepId: newId() }));
  const today = useToday();
  const toInput = (values: Values) =>
    exit
      ? { exitId: exit.id, changes: changesOf<Partial<AssistedExitFacts>>(exit, planOf(values)) }
      : { ...ids, exit: { contactId: contact.id, lang: i18n.language, decided: values.decided, ...planOf(values) } };
  const form = useActForm(exit ? correctExit : planExit, {
    initial: draftOf(exit, today),
    toInput,
    basedOn: exit && { [exit.id]: exit.version },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t(exit ? 'exit.correct' : 'exit.plan')} about={about} onClose={onClose}>
      {!exit && (
        <>
          <OwnWordsField {...pieceOf(form, 'herWords')} label={t('exit.herWords')} />
          <DateWithPrecision {...pieceOf(form, 'decided')} label={t('exit.decided')} today={today} endsBefore={today} />
        </>
      )}
      <Police form={form} />
      <Plan form={form} />
    </ActFrame>
  );
}

function draftOf(exit: Exit | undefined, today: string): Values {
  return {
    decided: exit?.decided ?? day(today),
    herWords: exit?.herWords ?? '',
    firChoice: exit?.firChoice ?? 'not_asked',
    safetyPlan: exit?.safetyPlan ?? '',
    helperIds: exit?.helperIds ?? [],
    helperWords: exit?.helperWords ?? '',
    transport: exit?.transport ?? null,
    destinationId: exit?.destinationId ?? null,
    destinationWords: exit?.destinationWords ?? '',
    children: exit?.children ?? null,
  };
}

/** The draft as the record holds it; the codes are those of its own lists. */
function planOf({ decided: _, ...values }: Values): Partial<AssistedExitFacts> {
  return {
    ...values,
    herWords: orNull(values.herWords),
    safetyPlan: orNull(values.safetyPlan),
    helperWords: orNull(values.helperWords),
    destinationWords: orNull(values.destinationWords),
  } as Partial<AssistedExitFacts>;
}

function Police({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('outreach-room');
  return (
    <>
      <Note icon="herself">{t('exit.noPolice')}</Note>
      <SelectField
        {...pieceOf(form, 'firChoice')}
        label={t('exit.fir')}
        options={FIR_CHOICES.map((code) => ({ code, label: t(`fir.${code}`) }))}
      />
    </>
  );
}

function Plan({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation(['outreach-room', 'codes']);
  const colleagues = useRecords(StaffMember, { leftOn: null }).map(({ id, name }) => ({ code: id, label: name }));
  const homes = useRecords(Organisation, { kind: 'home' }).map(({ id, name }) => ({ code: id, label: name }));
  const ways = TRAVEL_MODES.filter((code) => code !== 'police_vehicle' && code !== 'unknown');
  return (
    <>
      <TextArea
        {...pieceOf(form, 'safetyPlan')}
        label={t('outreach-room:exit.safety')}
        hint={t('outreach-room:exit.safetyHint')}
        rows={3}
      />
      <MultiSelectField {...pieceOf(form, 'helperIds')} label={t('outreach-room:exit.helpers')} options={colleagues} />
      <TextField {...pieceOf(form, 'helperWords')} label={t('outreach-room:exit.helperWords')} maxLength={500} />
      <SelectField
        {...pieceOf(form, 'transport')}
        label={t('outreach-room:exit.transport')}
        options={ways.map((code) => ({ code, label: t(`codes:travel_mode.${code}`) }))}
      />
      <SelectField {...pieceOf(form, 'destinationId')} label={t('outreach-room:exit.destination')} options={homes} />
      <TextField
        {...pieceOf(form, 'destinationWords')}
        label={t('outreach-room:exit.destinationWords')}
        hint={t('outreach-room:exit.noAddress')}
        maxLength={300}
      />
      <NumberField {...pieceOf(form, 'children')} label={t('outreach-room:exit.children')} min={0} max={20} />
    </>
  );
}
