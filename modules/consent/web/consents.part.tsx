import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMasked } from '#kernel/masks.ts';
import type { Stored } from '#kernel/record.ts';
import type { ConsentFacts } from '#modules/consent/model/consent.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecord } from '#platform/web/records.ts';
import styles from './consent.module.css';
import { ConsentChip } from './consent-chip.tsx';
import { ConsentDetail } from './consent-detail.tsx';
import { CorrectConsentForm } from './correct-consent.form.tsx';
import { RecordConsentForm } from './record-consent.form.tsx';
import { type ConsentQuestion, useConsents } from './use-consents.ts';
import { WithdrawConsentForm } from './withdraw-consent.form.tsx';

type Opened =
  | { is: 'ask' }
  | { is: 'see' | 'again' | 'withdraw'; question: ConsentQuestion }
  | { is: 'correct'; consent: Stored<ConsentFacts> };

/** What she agreed to, what she did not, and what nobody has asked her: one question at a time, on her page. */
export function ConsentsPart({ personId }: PersonPartProps) {
  const person = useRecord(Person, personId);
  return person && !isMasked(person) ? <Consents person={person} /> : null;
}

function Consents({ person }: { person: Stored<PersonFacts> }) {
  const { t } = useTranslation('consent-page');
  const [opened, setOpened] = useState<Opened | null>(null);
  const questions = useConsents(person);
  const mayAsk = useMayAsk(recordConsent);
  const ask = mayAsk && (
    <Button kind="quiet" icon="write" onClick={() => setOpened({ is: 'ask' })}>
      {t('ask')}
    </Button>
  );
  const title = t('title', { gender: person.gender });
  return (
    <section className={styles.part}>
      <SectionTitle action={ask}>{title}</SectionTitle>
      <Cluster label={title}>
        {questions.map((question) => (
          <ConsentChip
            key={`${question.purpose}${question.recipientId}`}
            question={question}
            onOpen={() => setOpened({ is: 'see', question })}
          />
        ))}
      </Cluster>
      <Drawer opened={opened !== null} onClose={() => setOpened(null)} title={title}>
        {opened && <Inside person={person} opened={opened} onOpen={setOpened} />}
      </Drawer>
    </section>
  );
}

type InsideProps = { person: Stored<PersonFacts>; opened: Opened; onOpen: (opened: Opened | null) => void };

function Inside({ person, opened, onOpen }: InsideProps) {
  const close = () => onOpen(null);
  if (opened.is === 'ask') return <RecordConsentForm person={person} onClose={close} />;
  if (opened.is === 'correct') return <CorrectConsentForm consent={opened.consent} onClose={close} />;
  const { question } = opened;
  if (opened.is === 'again') return <RecordConsentForm person={person} about={question} onClose={close} />;
  const { consent } = question.found;
  if (opened.is === 'withdraw' && consent) return <WithdrawConsentForm consent={consent} onClose={close} />;
  return (
    <ConsentDetail
      question={question}
      onAct={(is) => onOpen({ is, question })}
      onCorrect={(consent) => onOpen({ is: 'correct', consent })}
      onClose={close}
    />
  );
}
