import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { planHearing } from '#modules/proceeding/model/hearing-acts.ts';
import { openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { Hearing, type HearingFacts, Proceeding, type ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './court.module.css';
import { CourtMonth } from './court-month.tsx';
import { PlanHearingForm, RecordHearingForm } from './hearing.form.tsx';
import { CloseProceedingForm, MoveProceedingForm } from './move-proceeding.form.tsx';
import { OpenProceedingForm } from './open-proceeding.form.tsx';
import { HearingRow, ProceedingRow } from './proceeding-row.tsx';

type Writing =
  | { is: 'open' }
  | { is: 'plan' | 'move' | 'close'; proceeding: Stored<ProceedingFacts> }
  | { is: 'write'; hearing: Stored<HearingFacts> };

/** What police and court do, and when: days in court first, for somebody has to be told and taken there. */
export function CourtScreen({ actions: more, children }: { actions?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('proceeding');
  const [writing, setWriting] = useState<Writing | null>(null);
  const mayOpen = useMayAsk(openProceeding);
  const proceedings = useRecords(Proceeding);
  const close = () => setWriting(null);
  const actions = (
    <>
      {more}
      {mayOpen && (
        <Button kind="primary" icon="write" onClick={() => setWriting({ is: 'open' })}>
          {t('open')}
        </Button>
      )}
    </>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} actions={actions} />
      {proceedings.length === 0 ? (
        <EmptyLine>{t('empty')}</EmptyLine>
      ) : (
        <>
          <Hearings onWrite={(hearing) => setWriting({ is: 'write', hearing })} />
          <Proceedings proceedings={proceedings} onAct={(is, proceeding) => setWriting({ is, proceeding })} />
        </>
      )}
      {children}
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing && <Form writing={writing} onClose={close} />}
      </Drawer>
    </div>
  );
}

function Form({ writing, onClose }: { writing: Writing; onClose: () => void }) {
  if (writing.is === 'open') return <OpenProceedingForm onClose={onClose} />;
  if (writing.is === 'write') return <RecordHearingForm hearing={writing.hearing} onClose={onClose} />;
  const { proceeding } = writing;
  if (writing.is === 'plan') return <PlanHearingForm proceeding={proceeding} onClose={onClose} />;
  return writing.is === 'move' ? (
    <MoveProceedingForm proceeding={proceeding} onClose={onClose} />
  ) : (
    <CloseProceedingForm proceeding={proceeding} onClose={onClose} />
  );
}

function Hearings({ onWrite }: { onWrite: (hearing: Stored<HearingFacts>) => void }) {
  const { t } = useTranslation('proceeding');
  const mayWrite = useMayAsk(planHearing);
  const [view, setView] = useState('list');
  const all = useRecords(Hearing);
  const open = all.filter(({ outcome }) => outcome === null).toSorted((a, b) => a.on.localeCompare(b.on));
  const views = ['list', 'month'].map((code) => ({ code, label: t(`view.${code}`) }));
  return (
    <Section title={t('hearings')} count={open.length}>
      <FilterChips label={t('view.label')} options={views} value={view} onChange={setView} />
      {view === 'month' && <CourtMonth hearings={all} />}
      {view === 'list' && open.length === 0 && <EmptyLine>{t('noHearings')}</EmptyLine>}
      {view === 'list' && open.length > 0 && (
        <RowList label={t('hearings')}>
          {open.map((hearing) => (
            <HearingRow key={hearing.id} hearing={hearing} onWrite={mayWrite ? () => onWrite(hearing) : null} />
          ))}
        </RowList>
      )}
    </Section>
  );
}

type ProceedingsProps = {
  proceedings: readonly Stored<ProceedingFacts>[];
  onAct: (how: 'plan' | 'move' | 'close', proceeding: Stored<ProceedingFacts>) => void;
};

function Proceedings({ proceedings, onAct }: ProceedingsProps) {
  const { t } = useTranslation('proceeding');
  const selected = useAddressId();
  const mayWrite = useMayAsk(planHearing);
  const ordered = proceedings.toSorted((a, b) => Number(a.closed !== null) - Number(b.closed !== null));
  return (
    <Section title={t('proceedings')} count={proceedings.length}>
      <RowList label={t('proceedings')}>
        {ordered.map((proceeding) => (
          <ProceedingRow
            key={proceeding.id}
            proceeding={proceeding}
            selected={proceeding.id === selected}
            mayWrite={mayWrite}
            onAct={(how) => onAct(how, proceeding)}
          />
        ))}
      </RowList>
    </Section>
  );
}
