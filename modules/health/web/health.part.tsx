import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { BirthOutcome, Pregnancy } from '#modules/health/model/pregnancy.ts';
import { recordPregnancy } from '#modules/health/model/pregnancy-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecords } from '#platform/web/records.ts';
import { CorrectEncounterForm } from './correct-encounter.form.tsx';
import { EncounterRows } from './encounter-rows.tsx';
import styles from './health.module.css';
import type { Writing } from './health-writing.ts';
import { CorrectOutcomeForm, OutcomeForm } from './outcome.form.tsx';
import { CorrectPregnancyForm } from './pregnancy.form.tsx';
import { PregnancyCard } from './pregnancy-card.tsx';
import { RecordEncounterForm } from './record-encounter.form.tsx';

/** Health, closed: that there are entries stands here, what they say opens by a deliberate click. */
export function HealthPart({ personId }: PersonPartProps) {
  const { t } = useTranslation('health');
  const [writing, setWriting] = useState<Writing | null>(null);
  const mayWrite = useMayAsk(recordPregnancy);
  const pregnancies = useRecords(Pregnancy, { personId });
  const outcomes = useRecords(BirthOutcome, { personId });
  const encounters = useRecords(HealthEncounter, { personId });
  const close = () => setWriting(null);
  const onWrite = mayWrite ? setWriting : null;
  return (
    <section className={styles.part}>
      <SectionTitle>{t('part.title')}</SectionTitle>
      {pregnancies.map((one) => (
        <PregnancyCard
          key={one.id}
          pregnancy={one}
          outcome={outcomes.find(({ pregnancyId }) => pregnancyId === one.id) ?? null}
          onWrite={onWrite}
        />
      ))}
      {encounters.length === 0 && <EmptyLine>{t('part.none')}</EmptyLine>}
      <EncounterRows
        encounters={encounters}
        onCorrect={onWrite && ((encounter) => onWrite({ is: 'correct', encounter }))}
      />
      {onWrite && (
        <Cluster>
          <Button icon="add" onClick={() => onWrite({ is: 'encounter' })}>
            {t('part.add')}
          </Button>
        </Cluster>
      )}
      <Drawer opened={writing !== null} onClose={close} title={t('part.title')}>
        {writing && <Form writing={writing} personId={personId} onClose={close} />}
      </Drawer>
    </section>
  );
}

function Form({ writing, personId, onClose }: { writing: Writing; personId: string; onClose: () => void }) {
  switch (writing.is) {
    case 'encounter':
      return <RecordEncounterForm personId={personId} onClose={onClose} />;
    case 'correct':
      return <CorrectEncounterForm encounter={writing.encounter} onClose={onClose} />;
    case 'correct-pregnancy':
      return <CorrectPregnancyForm pregnancy={writing.pregnancy} onClose={onClose} />;
    case 'outcome':
      return <OutcomeForm pregnancy={writing.pregnancy} onClose={onClose} />;
    default:
      return <CorrectOutcomeForm outcome={writing.outcome} onClose={onClose} />;
  }
}
