import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctHearing } from '#modules/proceeding/model/correct-hearing.ts';
import { planHearing, recordHearing } from '#modules/proceeding/model/hearing-acts.ts';
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
import { CorrectHearingForm } from './correct-hearing.form.tsx';
import styles from './court.module.css';
import { CourtMonth } from './court-month.tsx';
import { PlanHearingForm, RecordHearingForm } from './hearing.form.tsx';
import { HearingRow } from './hearing-row.tsx';
import { CloseProceedingForm, MoveProceedingForm } from './move-proceeding.form.tsx';
import { CorrectProceedingForm, OpenProceedingForm } from './open-proceeding.form.tsx';
import { type ProceedingAct, ProceedingRow } from './proceeding-row.tsx';

type Writing =
  | { is: 'open' }
  | { is: ProceedingAct; proceeding: Stored<ProceedingFacts> }
  | { is: 'write' | 'correct-day'; hearing: Stored<HearingFacts> };

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
          <Hearings onAct={(is, hearing) => setWriting({ is, hearing })} />
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
  if ('hearing' in writing) {
    const Of = writing.is === 'write' ? RecordHearingForm : CorrectHearingForm;
    return <Of hearing={writing.hearing} onClose={onClose} />;
  }
  const { proceeding } = writing;
  if (writing.is === 'plan') return <PlanHearingForm proceeding={proceeding} onClose={onClose} />;
  if (writing.is === 'correct') return <CorrectProceedingForm proceeding={proceeding} onClose={onClose} />;
  return writing.is === 'move' ? (
    <MoveProceedingForm proceeding={proceeding} onClose={onClose} />
  ) : (
    <CloseProceedingForm proceeding={proceeding} onClose={onClose} />
  );
}

type OnHearing = (how: 'write' | 'correct-day', hearing: Stored<HearingFacts>) => void;
const VIEWS = ['list', 'month', 'held'];

function Hearings({ onAct }: { onAct: OnHearing }) {
  const { t } = useTranslation('proceeding');
  const [view, setView] = useState('list');
  const all = useRecords(Hearing).toSorted((a, b) => a.on.localeCompare(b.on));
  const open = all.filter(({ outcome }) => outcome === null);
  const held = all.filter(({ outcome }) => outcome !== null).toReversed();
  const views = VIEWS.map((code) => ({ code, label: t(`view.${code}`) }));
  return (
    <Section title={t('hearings')} count={open.length}>
      <FilterChips label={t('view.label')} options={views} value={view} onChange={setView} />
      {view === 'month' && <CourtMonth hearings={all} />}
      {view === 'list' && <Days hearings={open} empty={t('noHearings')} onAct={onAct} />}
      {view === 'held' && <Days hearings={held} empty={t('noneHeld')} onAct={onAct} />}
    </Section>
  );
}

type DaysProps = { hearings: readonly Stored<HearingFacts>[]; empty: string; onAct: OnHearing };

function Days({ hearings, empty, onAct }: DaysProps) {
  const { t } = useTranslation('proceeding');
  const [mayWrite, mayCorrect] = [useMayAsk(recordHearing), useMayAsk(correctHearing)];
  if (hearings.length === 0) return <EmptyLine>{empty}</EmptyLine>;
  return (
    <RowList label={t('hearings')}>
      {hearings.map((hearing) => (
        <HearingRow
          key={hearing.id}
          hearing={hearing}
          onWrite={mayWrite ? () => onAct('write', hearing) : null}
          onCorrect={mayCorrect ? () => onAct('correct-day', hearing) : null}
        />
      ))}
    </RowList>
  );
}

type ProceedingsProps = {
  proceedings: readonly Stored<ProceedingFacts>[];
  onAct: (how: ProceedingAct, proceeding: Stored<ProceedingFacts>) => void;
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
