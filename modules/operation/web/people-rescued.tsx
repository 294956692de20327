import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { personName } from '#modules/person/model/person-name.ts';
import { AgeAtDate } from '#platform/design/age-at-date.tsx';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import { countTold } from '../model/operation-event.ts';
import { mayNow } from '../model/operation-lifecycle.ts';
import { recordRescued } from '../model/record-rescued.ts';
import type { PersonRescued } from '../model/rescue.ts';
import { CorrectRescuedForm } from './correct-rescued.form.tsx';
import styles from './operation.module.css';
import { RecordRescuedForm } from './record-rescued.form.tsx';
import type { WholeOperation } from './use-operation.ts';

type Rescued = StoredOf<typeof PersonRescued>;

/** Who reached safety: how old that day, what she wanted, who took over. */
export function PeopleRescued({ whole: { operation, rescued, events } }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const [opened, setOpened] = useState<Rescued | 'new' | null>(null);
  const close = () => setOpened(null);
  const may = useMayAsk(recordRescued) && mayNow(operation, 'record-rescued');
  const add = may && (
    <Button icon="add" kind="quiet" onClick={() => setOpened('new')}>
      {t('rescued.act')}
    </Button>
  );
  return (
    <section className={styles.section}>
      <SectionTitle count={rescued.length} action={add}>
        {t('rescued.title')}
      </SectionTitle>
      <ToldMore told={countTold(events, 'victims_identified')} written={rescued.length} />
      {rescued.length === 0 && <EmptyLine>{t('rescued.empty')}</EmptyLine>}
      <ul className={styles.people}>
        {rescued.map((one) => (
          <li key={one.id}>
            <OneRescued rescued={one} onCorrect={may ? () => setOpened(one) : null} />
          </li>
        ))}
      </ul>
      <Drawer opened={opened !== null} onClose={close} title={t('rescued.formTitle')}>
        {opened === 'new' && <RecordRescuedForm operation={operation} onClose={close} />}
        {opened !== null && opened !== 'new' && <CorrectRescuedForm rescued={opened} onClose={close} />}
      </Drawer>
    </section>
  );
}

/** The taps of the day counted more people than have a record: nobody may be left uncounted, nor be made up. */
export function ToldMore({ told, written }: { told: number; written: number }) {
  const { t } = useTranslation('operation');
  if (told <= written) return null;
  return (
    <FactLine icon="missing-paper" tone="risk">
      {t('told.more', { told, written })}
    </FactLine>
  );
}

function OneRescued({ rescued, onCorrect }: { rescued: Rescued; onCorrect: (() => void) | null }) {
  const { t } = useTranslation('operation');
  const person = useRecord(Person, rescued.personId);
  const home = useRecord(Organisation, rescued.handedToId);
  const { name, code } = personName(person);
  const to = home?.name ?? rescued.handedToWords;
  const birth = person?.born ? { on: person.born, basis: rescued.ageBasis } : null;
  return (
    <Card>
      <div className={styles.stack}>
        <div className={styles.line}>
          <PersonChip name={name ?? undefined} code={code} to={`/p/${rescued.personId}`} />
          <AgeAtDate birth={birth} at={rescued.at} />
          {onCorrect && (
            <span className={styles.end}>
              <Button icon="correct" kind="quiet" onClick={onCorrect}>
                {t('correct.act')}
              </Button>
            </span>
          )}
        </div>
        {rescued.wish ? (
          <OwnWords text={rescued.wish} lang={rescued.wishLang ?? undefined} />
        ) : (
          <FactLine icon="missing-paper" tone="risk">
            {t('rescued.noWish')}
          </FactLine>
        )}
        {to && <FactLine icon="handed-over">{t('rescued.handedTo', { to })}</FactLine>}
        {rescued.stillWithUs === true && (
          <FactLine icon="shield" tone="ok">
            {t('rescued.stillWithUs')}
          </FactLine>
        )}
        {rescued.belongings && <FactLine icon="lists">{rescued.belongings}</FactLine>}
        {rescued.condition && <ClosedDetail kind={t('rescued.condition')}>{rescued.condition}</ClosedDetail>}
      </div>
    </Card>
  );
}
