import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import { CentreEvent, type CentreEventFacts } from '#modules/outreach/model/centre-event.ts';
import { closeCentre, correctCentre } from '#modules/outreach/model/keep-areas.ts';
import type { DropInCentreFacts } from '#modules/outreach/model/outreach-area.ts';
import { recordCentreEvent } from '#modules/outreach/model/record-centre-event.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { SourceBadge } from '#platform/design/source-badge.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { CentreForm } from './centre.form.tsx';
import { CloseCentreForm } from './close-centre.form.tsx';
import { EventForm } from './event.form.tsx';
import styles from './outreach.module.css';
import { useAreaName, useHeadcountWords, useHoursWords } from './use-outreach.ts';

type Centre = Stored<DropInCentreFacts>;
type Writing = 'event' | 'centre' | 'close' | Stored<CentreEventFacts> | null;

/** A drop-in centre: since when, for what, when it is open, what took place. */
export function CentrePage({ centre }: { centre: Centre }) {
  const { t } = useTranslation('outreach-room');
  const [writing, setWriting] = useState<Writing>(null);
  const [mayRecord, mayCorrect] = [useMayAsk(recordCentreEvent), useMayAsk(correctCentre)];
  const mayClose = useMayAsk(closeCentre) && centre.closed === null;
  const area = useAreaName(centre.areaId);
  const close = () => setWriting(null);
  const actions = (
    <>
      {mayRecord && (
        <Button kind="primary" icon="write" onClick={() => setWriting('event')}>
          {t('event.add')}
        </Button>
      )}
      {mayCorrect && <Button onClick={() => setWriting('centre')}>{t('centre.correct')}</Button>}
      {mayClose && (
        <Button kind="quiet" onClick={() => setWriting('close')}>
          {t('centre.close')}
        </Button>
      )}
    </>
  );
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <PageHeader
        title={centre.name}
        lead={t('centre.lead', { area })}
        tags={centre.closed && <Tag>{t('centre.closedTag')}</Tag>}
        actions={actions}
      />
      <About centre={centre} />
      <Events centreId={centre.id} onWrite={mayRecord ? setWriting : null} />
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing === 'event' && <EventForm centreId={centre.id} onClose={close} />}
        {writing === 'close' && <CloseCentreForm centreId={centre.id} onClose={close} />}
        {writing !== null && typeof writing === 'object' && (
          <EventForm centreId={centre.id} event={writing} onClose={close} />
        )}
        {writing === 'centre' && <CentreForm centre={centre} onClose={close} />}
      </Drawer>
    </div>
  );
}

function About({ centre: { opened, closed, purposes, hours, note } }: { centre: Centre }) {
  const { t } = useTranslation('outreach-room');
  const words = useHoursWords();
  const open = hours.map((one) => <span key={words(one)}>{words(one)}</span>);
  const facts = [
    { label: t('centre.opened'), value: <DatedText value={opened} /> },
    ...(closed ? [{ label: t('centre.closed'), value: <DatedText value={closed} /> }] : []),
    {
      label: t('centre.purposes'),
      value: (
        <Cluster>
          {purposes.map((code) => (
            <Tag key={code}>{t(`purpose.${code}`)}</Tag>
          ))}
        </Cluster>
      ),
    },
    { label: t('centre.hours'), value: open.length > 0 ? <Cluster>{open}</Cluster> : t('centre.noHours') },
    ...(note ? [{ label: t('area.note'), value: note }] : []),
  ];
  return (
    <Card>
      <FactList facts={facts} />
    </Card>
  );
}

type EventsProps = { centreId: string; onWrite: ((event: Stored<CentreEventFacts>) => void) | null };

function Events({ centreId, onWrite }: EventsProps) {
  const { t } = useTranslation('outreach-room');
  const headcount = useHeadcountWords();
  const events = useRecords(CentreEvent, { centreId }).toSorted((a, b) => compareDated(b.happened, a.happened));
  return (
    <Section title={t('event.title')} count={events.length}>
      {events.length === 0 && <EmptyLine>{t('event.none')}</EmptyLine>}
      {events.length > 0 && (
        <RowList label={t('event.title')}>
          {events.map((event) => (
            <Row
              key={event.id}
              title={t(`event.kind.${event.kind}`)}
              under={
                <>
                  <span>{t('event.came', { headcount: headcount(event.headcount) })}</span>
                  {event.words && <span>{event.words}</span>}
                  <SourceBadge source={event.source} />
                </>
              }
              due={
                <Cluster>
                  <DatedText value={event.happened} />
                  {onWrite && (
                    <Button kind="quiet" icon="correct" onClick={() => onWrite(event)}>
                      {t('event.correct')}
                    </Button>
                  )}
                </Cluster>
              }
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}
