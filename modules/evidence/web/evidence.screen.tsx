import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMasked } from '#kernel/masks.ts';
import type { Stored } from '#kernel/record.ts';
import { Evidence, type EvidenceFacts, evidenceNumber } from '#modules/evidence/model/evidence.ts';
import { handOver } from '#modules/evidence/model/hand-over.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { SourceBadge } from '#platform/design/source-badge.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { CorrectEvidenceForm } from './correct-evidence.form.tsx';
import { Custody } from './custody.tsx';
import styles from './evidence.module.css';
import { EvidenceRows } from './evidence-rows.tsx';
import { HandOverForm } from './hand-over.form.tsx';
import { KeptFile } from './kept-file.tsx';
import { RecordEvidenceForm } from './record-evidence.form.tsx';
import { type About, useAbouts } from './use-abouts.ts';

/** One piece of evidence, or all of an investigation, an operation or a case file: the address says which. */
export function EvidenceScreen() {
  const id = useAddressId();
  const evidence = useRecord(Evidence, id);
  const about = useAbouts().aboutOf(id);
  if (evidence) return isMasked(evidence) ? <MaskedPiece evidence={evidence} /> : <OnePiece evidence={evidence} />;
  return about ? <AllOf about={about} /> : <NothingHere />;
}

function AllOf({ about }: { about: About }) {
  const { t } = useTranslation('evidence');
  const [writing, setWriting] = useState(false);
  const may = useMayAsk(recordEvidence);
  const here = useRecords(Evidence, { aboutId: about.code });
  const act = may && (
    <Button kind="primary" icon="write" onClick={() => setWriting(true)}>
      {t('record.title')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={t('list.title')} lead={about.label} actions={act} />
      {here.length === 0 ? (
        <EmptyLine>{t('list.none')}</EmptyLine>
      ) : (
        <EvidenceRows evidence={here} label={about.label} />
      )}
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('record.title')}>
        <RecordEvidenceForm aboutId={about.code} onClose={() => setWriting(false)} />
      </Drawer>
    </div>
  );
}

/** For whoever needs to know that it exists: what it is called by, since when, and who can tell more. */
function MaskedPiece({ evidence }: { evidence: Stored<EvidenceFacts> }) {
  const { t } = useTranslation(['evidence', 'codes']);
  const titleOf = useAbouts().titleOf;
  const facts = [
    { label: t('evidence:fact.number'), value: evidenceNumber(evidence) },
    { label: t('evidence:fact.belongsTo'), value: titleOf(evidence.aboutId) },
    { label: t('evidence:fact.collected'), value: <DatedText value={evidence.collected} /> },
  ];
  return (
    <div className={styles.one}>
      <PageHeader title={t('evidence:masked.title')} lead={t(`codes:evidence_kind.${evidence.kind}`)} />
      <FactList facts={facts} />
      <Note icon="hide">{t('evidence:masked.words')}</Note>
    </div>
  );
}

function OnePiece({ evidence }: { evidence: Stored<EvidenceFacts> }) {
  const { t } = useTranslation(['evidence', 'codes']);
  const [writing, setWriting] = useState<'hand-over' | 'correct' | null>(null);
  const close = () => setWriting(null);
  const may = useMayAsk(handOver);
  const titleOf = useAbouts().titleOf;
  const notRecorded = t('evidence:notRecorded');
  const facts = [
    { label: t('evidence:fact.number'), value: evidenceNumber(evidence) },
    { label: t('evidence:fact.belongsTo'), value: titleOf(evidence.aboutId) },
    { label: t('evidence:fact.collected'), value: <DatedText value={evidence.collected} /> },
    { label: t('evidence:fact.by'), value: evidence.collectedBy ?? notRecorded },
    { label: t('evidence:fact.where'), value: evidence.collectedWhere ?? notRecorded },
    { label: t('evidence:fact.source'), value: <SourceBadge source={evidence.source} /> },
  ];
  const act = may && (
    <>
      <Button icon="correct" onClick={() => setWriting('correct')}>
        {t('evidence:correct.act')}
      </Button>
      <Button icon="handed-over" onClick={() => setWriting('hand-over')}>
        {t('evidence:handOver.title')}
      </Button>
    </>
  );
  return (
    <div className={styles.one}>
      <PageHeader
        title={evidence.description}
        lang={evidence.lang}
        tags={<TierMark tier="P3" button />}
        lead={t(`codes:evidence_kind.${evidence.kind}`)}
        actions={act}
      />
      <FactList facts={facts} />
      <KeptFile evidence={evidence} />
      <Custody evidence={evidence} />
      <Drawer opened={writing !== null} onClose={close} title={t('evidence:handOver.title')}>
        {writing === 'hand-over' && <HandOverForm evidence={evidence} onClose={close} />}
        {writing === 'correct' && <CorrectEvidenceForm evidence={evidence} onClose={close} />}
      </Drawer>
    </div>
  );
}
