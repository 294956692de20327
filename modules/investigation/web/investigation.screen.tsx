import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Activity } from '#modules/investigation/model/activity.ts';
import { addLead } from '#modules/investigation/model/add-lead.ts';
import { Investigation, type InvestigationFacts, weeksOfWork } from '#modules/investigation/model/investigation.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useReader, useRecord } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { Activities } from './activities.tsx';
import { ActivityForm } from './activity.form.tsx';
import { CloseInvestigationForm } from './close-investigation.form.tsx';
import { CorrectInvestigationForm } from './correct-investigation.form.tsx';
import { DecideGoForm } from './decide-go.form.tsx';
import { EvidenceHere } from './evidence-here.tsx';
import { GoPanel } from './go-panel.tsx';
import styles from './investigation.module.css';
import { LeadForm } from './lead.form.tsx';
import { LeadBoard } from './lead-board.tsx';
import { LetInForm } from './let-in.form.tsx';
import { useWeeksWords } from './use-weeks-words.ts';
import { WhoIsIn } from './who-is-in.tsx';
import type { OnWrite, Writing } from './writing.ts';

type One = Stored<InvestigationFacts>;

/** One investigation: what is suspected, the leads as a board, what was done, and whether to go in. */
export function InvestigationScreen() {
  const investigation = useRecord(Investigation, useAddressId());
  return investigation ? <Board investigation={investigation} /> : <NothingHere />;
}

function Board({ investigation }: { investigation: One }) {
  const [writing, setWriting] = useState<Writing>(null);
  const may = useMayAsk(addLead);
  const write = may ? setWriting : undefined;
  return (
    <div className={styles.page}>
      <Head investigation={investigation} onWrite={write} />
      <LeadBoard investigation={investigation} mayMove={may && investigation.status !== 'closed'} onWrite={write} />
      <GoPanel investigation={investigation} onWrite={write} />
      <div className={styles.two}>
        <Activities investigationId={investigation.id} onWrite={write} />
        <div>
          <EvidenceHere investigationId={investigation.id} />
          <WhoIsIn investigation={investigation} />
        </div>
      </div>
      <WritingDrawer investigation={investigation} writing={writing} onClose={() => setWriting(null)} />
    </div>
  );
}

function Head({ investigation, onWrite }: { investigation: One; onWrite: OnWrite }) {
  const { t } = useTranslation('investigation');
  const isOpen = investigation.status !== 'closed';
  const tags = (
    <>
      <TierMark tier="P3" button />
      <Tag tone={isOpen ? 'info' : 'mute'}>{t(`status.${investigation.status}`)}</Tag>
    </>
  );
  const actions = onWrite && (
    <>
      {isOpen && (
        <Button icon="check" onClick={() => onWrite('close')}>
          {t('act.close')}
        </Button>
      )}
      <Button icon="team" onClick={() => onWrite('let-in')}>
        {t('act.letIn')}
      </Button>
      <Button icon="correct" onClick={() => onWrite('correct')}>
        {t('act.correct')}
      </Button>
      {isOpen && (
        <Button kind="primary" icon="add" onClick={() => onWrite('lead')}>
          {t('act.lead')}
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageHeader
        title={investigation.title}
        tags={tags}
        lead={<About investigation={investigation} />}
        actions={actions}
      />
      <div className={styles.hypothesis}>
        <OwnWords text={investigation.hypothesis} />
        <DatedText value={investigation.hypothesisOn} />
        {investigation.outcome && (
          <FactLine icon="check" tone="ok">
            {investigation.outcome}
          </FactLine>
        )}
      </div>
    </>
  );
}

/** Who leads, with which authority, for how long. No authority is said aloud: without one nobody goes in. */
function About({ investigation }: { investigation: One }) {
  const { t } = useTranslation('investigation');
  const lead = useRecord(StaffMember, investigation.leadId);
  const weeks = useWeeksWords()(weeksOfWork(investigation, useToday()));
  const reader = useReader();
  const names = investigation.authorities
    .map((id) => reader.get(Organisation, id)?.name)
    .filter((name) => name !== undefined);
  return (
    <span className={styles.about}>
      <FactLine icon="own-staff">{t('about.lead', { name: lead?.name ?? '' })}</FactLine>
      {names.length > 0 ? (
        <FactLine icon="police">{names.join(' · ')}</FactLine>
      ) : (
        <FactLine icon="clock-risk" tone="risk">
          {t('about.noAuthority')}
        </FactLine>
      )}
      <FactLine icon="clock">{weeks}</FactLine>
      {investigation.caseFileId && (
        <Button kind="quiet" icon="case-files" to={`/c/${investigation.caseFileId}`}>
          {t('about.file')}
        </Button>
      )}
      {investigation.tipId && (
        <Button kind="quiet" icon="inbox" to={`/b/${investigation.tipId}`}>
          {t('about.tip')}
        </Button>
      )}
    </span>
  );
}

type WritingProps = { investigation: One; writing: Writing; onClose: () => void };

function WritingDrawer({ investigation, writing, onClose }: WritingProps) {
  const { t } = useTranslation('investigation');
  const correcting = useRecord(Activity, typeof writing === 'object' ? writing?.activity : null);
  const what = typeof writing === 'object' ? 'activity' : writing;
  const props = { investigation, onClose };
  return (
    <Drawer opened={writing !== null} onClose={onClose} title={t(`form.${what}`)}>
      {what === 'lead' && <LeadForm {...props} />}
      {what === 'activity' && writing && (
        <ActivityForm key={correcting?.id} {...props} activity={correcting ?? undefined} />
      )}
      {what === 'go' && <DecideGoForm {...props} />}
      {what === 'let-in' && <LetInForm {...props} />}
      {what === 'correct' && <CorrectInvestigationForm {...props} />}
      {what === 'close' && <CloseInvestigationForm {...props} />}
    </Drawer>
  );
}
