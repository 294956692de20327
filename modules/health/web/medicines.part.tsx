import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { isTakenOn, Medication, type MedicationFacts, MedicineHandout } from '#modules/health/model/medication.ts';
import { prescribe } from '#modules/health/model/medication-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecords } from '#platform/web/records.ts';
import { HandOutRow } from './hand-out-row.tsx';
import { PrescribeForm, StopForm } from './medication.form.tsx';

type Writing = { is: 'new' } | { is: 'stop'; medication: Stored<MedicationFacts> };

/** What she takes, what is still to be handed out today, and what she has not wanted. */
export function MedicinesPart({ personId }: PersonPartProps) {
  const { t } = useTranslation('medicine');
  const today = useToday();
  const [writing, setWriting] = useState<Writing | null>(null);
  const mayPrescribe = useMayAsk(prescribe);
  const all = useRecords(Medication, { personId });
  const taken = all.filter((one) => isTakenOn(one, today) || (one.stoppedOn === null && one.since > today));
  const close = () => setWriting(null);
  const action = mayPrescribe && (
    <Button kind="quiet" icon="add" onClick={() => setWriting({ is: 'new' })}>
      {t('add')}
    </Button>
  );
  if (all.length === 0 && !mayPrescribe) return null;
  return (
    <Section title={t('title')} action={action}>
      {taken.length === 0 && <EmptyLine>{t('none')}</EmptyLine>}
      {taken.length > 0 && (
        <RowList label={t('title')}>
          {taken.map((one) => (
            <MedicationRow
              key={one.id}
              medication={one}
              onStop={mayPrescribe ? () => setWriting({ is: 'stop', medication: one }) : null}
            />
          ))}
        </RowList>
      )}
      <HandOutRow personId={personId} />
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing?.is === 'new' && <PrescribeForm personId={personId} onClose={close} />}
        {writing?.is === 'stop' && <StopForm medication={writing.medication} onClose={close} />}
      </Drawer>
    </Section>
  );
}

function MedicationRow({ medication, onStop }: { medication: Stored<MedicationFacts>; onStop: (() => void) | null }) {
  const { t, i18n } = useTranslation('medicine');
  const { name, dose, times, untilOn, note, prescribedBy } = medication;
  const refused = useRecords(MedicineHandout, { medicationId: medication.id, what: 'refused' }).length;
  const under = (
    <>
      <span>{dose}</span>
      {times.length === 0 ? (
        <Tag>{t('whenAsked')}</Tag>
      ) : (
        times.map((time) => <Tag key={time}>{t(`time.${time}`)}</Tag>)
      )}
      {untilOn && <span>{t('until', { day: dayWords(untilOn, i18n.language) })}</span>}
      {note && <FactLine icon="attention">{note}</FactLine>}
      {prescribedBy && <span>{prescribedBy}</span>}
      {refused > 0 && <FactLine icon="refused">{t('refusedTimes', { count: refused })}</FactLine>}
    </>
  );
  const due = onStop && (
    <Button kind="quiet" onClick={onStop}>
      {t('stop')}
    </Button>
  );
  return <Row title={name} under={under} due={due || undefined} />;
}
