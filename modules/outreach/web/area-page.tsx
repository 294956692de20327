import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctArea, letIntoArea } from '#modules/outreach/model/keep-areas.ts';
import { noteRound } from '#modules/outreach/model/note-visit.ts';
import { DropInCentre, type OutreachAreaFacts } from '#modules/outreach/model/outreach-area.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { AreaForm, LetIntoAreaForm } from './area.form.tsx';
import styles from './outreach.module.css';
import { NoteVisitForm } from './visit.form.tsx';
import { RoundList } from './visit-list.tsx';

/** A part of town: since when we go, which doors are open, what the rounds found. */
export function AreaPage({ area }: { area: Stored<OutreachAreaFacts> }) {
  const { t } = useTranslation('outreach-room');
  const [writing, setWriting] = useState<'round' | 'let-in' | 'area' | null>(null);
  const [mayNote, mayLetIn, mayCorrect] = [useMayAsk(noteRound), useMayAsk(letIntoArea), useMayAsk(correctArea)];
  const close = () => setWriting(null);
  const actions = (
    <>
      {mayNote && (
        <Button kind="primary" icon="write" onClick={() => setWriting('round')}>
          {t('visit.round')}
        </Button>
      )}
      {mayLetIn && <Button onClick={() => setWriting('let-in')}>{t('area.letIn')}</Button>}
      {mayCorrect && <Button onClick={() => setWriting('area')}>{t('area.correct')}</Button>}
    </>
  );
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <PageHeader title={area.name} lead={area.city ?? undefined} actions={actions} />
      <Note icon="lock">{t('areas.internal')}</Note>
      <About area={area} />
      <RoundList areaId={area.id} />
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing === 'round' && <NoteVisitForm onClose={close} />}
        {writing === 'area' && <AreaForm area={area} onClose={close} />}
        {writing === 'let-in' && <LetIntoAreaForm areaId={area.id} onClose={close} />}
      </Drawer>
    </div>
  );
}

function About({ area }: { area: Stored<OutreachAreaFacts> }) {
  const { t } = useTranslation(['outreach-room', 'places']);
  const centres = useRecords(DropInCentre, { areaId: area.id });
  const { lgdDistrict, workedSince, workedUntil, note } = area;
  const facts = [
    ...(lgdDistrict ? [{ label: t('area.district'), value: t(`places:district.${lgdDistrict}`) }] : []),
    { label: t('area.since'), value: workedSince ? <DatedText value={workedSince} /> : t('area.sinceUnknown') },
    ...(workedUntil ? [{ label: t('area.until'), value: <DatedText value={workedUntil} /> }] : []),
    ...(note ? [{ label: t('area.note'), value: note }] : []),
  ];
  return (
    <>
      <Card>
        <FactList facts={facts} />
      </Card>
      {centres.length > 0 && (
        <Section title={t('centres.title')} count={centres.length}>
          <RowList label={t('centres.title')}>
            {centres.map(({ id, name, opened }) => (
              <Row key={id} title={name} under={<DatedText value={opened} />} to={`/i/${id}`} />
            ))}
          </RowList>
        </Section>
      )}
    </>
  );
}
