import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Incident, type IncidentFacts } from '#modules/incident/model/incident.ts';
import { isReportMissing } from '#modules/incident/model/must-report.ts';
import { recordIncident } from '#modules/incident/model/record-incident.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecords } from '#platform/web/records.ts';
import { FollowForm, type Following } from './follow.forms.tsx';
import { RecordIncidentForm } from './incident.form.tsx';
import { IncidentDetail } from './incident-detail.tsx';

type Opened = { is: 'write' } | { is: 'see' | Following; id: string };
type Place = { homeId?: string; personId?: string };

/** What happened in one home. */
export function HomeIncidents({ homeId }: { homeId: string }) {
  const all = useRecords(Incident, { homeId });
  return <Incidents all={all} place={{ homeId }} />;
}

/** What happened to one person, wherever it was. Where nothing did, the page says nothing of it. */
export function IncidentsPart({ personId }: PersonPartProps) {
  const all = useRecords(Incident, ({ personIds }) => personIds.includes(personId));
  return all.length === 0 ? null : <Incidents all={all} place={{ personId }} />;
}

function Incidents({ all, place }: { all: readonly Stored<IncidentFacts>[]; place: Place }) {
  const { t } = useTranslation('incident');
  const [opened, setOpened] = useState<Opened | null>(null);
  const mayWrite = useMayAsk(recordIncident);
  const about = opened && opened.is !== 'write' ? (all.find(({ id }) => id === opened.id) ?? null) : null;
  const action = mayWrite && (
    <Button icon="write" kind="primary" onClick={() => setOpened({ is: 'write' })}>
      {t('write')}
    </Button>
  );
  const see = (id: string) => setOpened({ is: 'see', id });
  return (
    <Section title={t('title')} count={all.length} action={action}>
      {all.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {all.length > 0 && (
        <RowList label={t('title')}>
          {all.toSorted(openFirst).map((incident) => (
            <IncidentRow key={incident.id} incident={incident} onSee={() => see(incident.id)} />
          ))}
        </RowList>
      )}
      <Drawer opened={opened !== null} onClose={() => setOpened(null)} title={t('title')}>
        {opened?.is === 'write' && <RecordIncidentForm {...place} onClose={() => setOpened(null)} />}
        {about && opened?.is === 'see' && (
          <IncidentDetail incident={about} onAct={(is) => setOpened({ is, id: about.id })} />
        )}
        {about && opened && opened.is !== 'see' && opened.is !== 'write' && (
          <FollowForm incident={about} is={opened.is} onClose={() => see(about.id)} />
        )}
      </Drawer>
    </Section>
  );
}

/** What is open stands above what is over; of each, the newest first. */
function openFirst(a: Stored<IncidentFacts>, b: Stored<IncidentFacts>): number {
  const when = ({ happened }: IncidentFacts) => happened.at ?? happened.latest ?? happened.earliest ?? '';
  return Number(a.closed !== null) - Number(b.closed !== null) || when(b).localeCompare(when(a));
}

/** Neither a name nor what was seen: a list may be read over a shoulder. */
function IncidentRow({ incident, onSee }: { incident: Stored<IncidentFacts>; onSee: () => void }) {
  const { t } = useTranslation('incident');
  const isPending = usePending();
  const { kind, severity, happened, closed, personIds } = incident;
  const under = (
    <>
      <DatedText value={happened} />
      {severity !== 'minor' && <Tag tone="risk">{t(`severity.${severity}`)}</Tag>}
      <span>{t('concerned', { count: personIds.length })}</span>
      <Tag tone={closed === null ? undefined : 'ok'}>{t(closed === null ? 'open' : 'closed')}</Tag>
      {isReportMissing(incident) && <Tag tone="missed">{t('mustReport')}</Tag>}
    </>
  );
  const see = <Button onClick={onSee}>{t('see')}</Button>;
  return <Row title={t(`kind.${kind}`)} under={under} due={see} pending={isPending(incident.id)} />;
}
