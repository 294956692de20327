import { useTranslation } from 'react-i18next';
import { HouseLog } from '#modules/facility/model/house-log.ts';
import { Inspection } from '#modules/facility/model/inspection.ts';
import { Incident } from '#modules/incident/model/incident.ts';
import { Person } from '#modules/person/model/person.ts';
import { Leave } from '#modules/placement/model/leave.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { dayWords, momentWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { useRecord } from '#platform/web/records.ts';

export type EvidenceKind = keyof typeof ROWS;
type EvidenceProps = { kind: EvidenceKind; ids: readonly string[] };

/** The records behind one number, as far as this colleague may still open them: who has left has left her view as well. */
export function Evidence({ kind, ids }: EvidenceProps) {
  const { t } = useTranslation('facility');
  const Behind = ROWS[kind];
  return (
    <Section title={t('month.behind')} count={ids.length} level={3}>
      {ids.length === 0 && <EmptyLine>{t('month.nothing')}</EmptyLine>}
      {ids.length > 0 && (
        <RowList label={t('month.behind')}>
          {ids.map((id) => (
            <Behind key={id} id={id} />
          ))}
        </RowList>
      )}
    </Section>
  );
}

function StayRow({ id }: { id: string }) {
  const { t } = useTranslation(['facility', 'codes']);
  const stay = useRecord(Placement, id);
  const person = useRecord(Person, stay?.personId);
  if (!stay || !person) return <Row title={t('month.hidden')} />;
  const under = (
    <>
      <DatedText value={stay.admitted} />
      <span>{t(`codes:placement_basis.${stay.basis}`)}</span>
      {stay.discharged && <DatedText value={stay.discharged} />}
      {stay.dischargeOutcome && <span>{t(`codes:discharge_outcome.${stay.dischargeOutcome}`)}</span>}
    </>
  );
  const title = <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />;
  return <Row title={title} under={under} to={`/w/${id}`} />;
}

function LeaveRow({ id }: { id: string }) {
  const { t, i18n } = useTranslation('facility');
  const leave = useRecord(Leave, id);
  const person = useRecord(Person, leave?.personId);
  if (!leave?.leftAt || !person) return <Row title={t('month.hidden')} />;
  const under = <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />;
  const when = momentWords(leave.leftAt, i18n.language);
  const back = leave.backAt ? momentWords(leave.backAt, i18n.language) : '…';
  const title = t('month.leaveLine', { kind: t(`leave.kind.${leave.kind}`), when, back });
  return <Row title={title} under={under} to={`/w/${leave.placementId}`} />;
}

function LogRow({ id }: { id: string }) {
  const { t, i18n } = useTranslation('facility');
  const entry = useRecord(HouseLog, id);
  if (!entry) return <Row title={t('month.hidden')} />;
  const under = (
    <>
      <span>{t(`log.kind.${entry.kind}`)}</span>
      <span>{dayWords(entry.on, i18n.language)}</span>
    </>
  );
  return <Row title={entry.words} under={under} />;
}

/** Who it concerned is not said in a list; the home's own part of the page opens it. */
function IncidentRow({ id }: { id: string }) {
  const { t } = useTranslation(['facility', 'incident']);
  const incident = useRecord(Incident, id);
  if (!incident) return <Row title={t('facility:month.hidden')} />;
  return <Row title={t(`incident:kind.${incident.kind}`)} under={<DatedText value={incident.happened} />} />;
}

function InspectionRow({ id }: { id: string }) {
  const { t, i18n } = useTranslation('facility');
  const one = useRecord(Inspection, id);
  if (!one) return <Row title={t('month.hidden')} />;
  return <Row title={t(`inspection.by.${one.byWhom}`)} under={dayWords(one.on, i18n.language)} />;
}

const ROWS = {
  ...{ stay: StayRow, leave: LeaveRow, log: LogRow, incident: IncidentRow },
  inspection: InspectionRow,
} as const;
