import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import {
  HANDOUTS,
  Medication,
  type MedicationFacts,
  MedicineHandout,
  type ToHandOut,
  toHandOut,
} from '#modules/health/model/medication.ts';
import { handOutMedicine } from '#modules/health/model/medication-acts.ts';
import { Person } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';

type Waiting = ToHandOut<Stored<MedicationFacts>>;

/** What is still to be handed out today: to one person, or to everybody I look after. One tap each. */
export function HandOutRow({ personId }: { personId?: string }) {
  const { t } = useTranslation('medicine');
  const today = useToday();
  const mayHandOut = useMayAsk(handOutMedicine);
  const medications = useRecords(Medication, (one) => personId === undefined || one.personId === personId);
  const handouts = useRecords(MedicineHandout, { on: today });
  const waiting = toHandOut(medications, handouts, today);
  if (waiting.length === 0 || !mayHandOut) return null;
  return (
    <RowList label={t('today')}>
      {waiting.map((one) => (
        <One key={`${one.medication.id}${one.time}`} waiting={one} named={personId === undefined} />
      ))}
    </RowList>
  );
}

function One({ waiting: { medication, time }, named }: { waiting: Waiting; named: boolean }) {
  const { t } = useTranslation('medicine');
  const [ask, say, today] = [useAsk(), useRefusalWords(), useToday()];
  const person = useRecord(Person, medication.personId);
  const [refused, setRefused] = useState<string | null>(null);
  const tell = async (what: (typeof HANDOUTS)[number]) => {
    const { id: medicationId, personId } = medication;
    const handout = { personId, medicationId, on: today, time, what, words: null };
    const told = await ask(handOutMedicine, { handoutId: newId(), handout });
    setRefused(told.outcome === 'refused' ? say(told.refusal) : null);
  };
  const under = (
    <>
      {named && person && (
        <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={`/p/${person.id}`} />
      )}
      <span>{t(`time.${time}`)}</span>
      <span>{medication.dose}</span>
      {medication.note && <span>{medication.note}</span>}
      {refused && <ReasonNote title={t('notKept')} words={refused} />}
    </>
  );
  const acts = (
    <Cluster>
      {HANDOUTS.map((what) => (
        <Button key={what} kind={what === 'given' ? 'plain' : 'quiet'} onClick={() => void tell(what)}>
          {t(`what.${what}`)}
        </Button>
      ))}
    </Cluster>
  );
  return <Row title={medication.name} under={under} due={acts} />;
}
