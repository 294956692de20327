import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { tellOfIncident } from '#modules/incident/model/follow-incident.ts';
import type { IncidentFacts } from '#modules/incident/model/incident.ts';
import { isReportMissing } from '#modules/incident/model/must-report.ts';
import { Person } from '#modules/person/model/person.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { dayWords, momentWords } from '#platform/design/dated-words.ts';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import type { Following } from './follow.forms.tsx';
import styles from './incident.module.css';

type Props = { incident: Stored<IncidentFacts>; onAct: (is: Following) => void };

/** One incident, opened on purpose: here names and words stand. */
export function IncidentDetail({ incident, onAct }: Props) {
  const { t, i18n } = useTranslation('incident');
  const mayWrite = useMayAsk(tellOfIncident);
  const { kind, severity, where, byWhom, happened, personIds, what, doneAtOnce, closed, learned } = incident;
  const writer = useRecord(StaffMember, incident.writtenBy);
  const facts = [
    { label: t('form.happened'), value: <DatedText value={happened} /> },
    { label: t('form.where'), value: t(`where.${where}`) },
    { label: t('form.severity'), value: t(`severity.${severity}`) },
    { label: t('form.byWhom'), value: t(`byWhom.${byWhom}`) },
    { label: t('form.what'), value: what },
    ...(doneAtOnce ? [{ label: t('form.doneAtOnce'), value: doneAtOnce }] : []),
    { label: t('form.writer'), value: writer?.name ?? '…' },
    ...(closed ? [{ label: t('closed'), value: dayWords(closed, i18n.language) }] : []),
    ...(learned ? [{ label: t('form.learned'), value: learned }] : []),
  ];
  return (
    <div className={styles.inDrawer}>
      <Stack>
        <SectionTitle>{t(`kind.${kind}`)}</SectionTitle>
        {isReportMissing(incident) && <Note>{t('law')}</Note>}
        <Cluster>
          {personIds.map((id) => (
            <Concerned key={id} personId={id} />
          ))}
        </Cluster>
        <FactList facts={facts} />
        <Afterwards incident={incident} />
        {mayWrite && (
          <Cluster>
            <Button icon="phone" onClick={() => onAct('tell')}>
              {t('tell')}
            </Button>
            {closed === null && <Button onClick={() => onAct('step')}>{t('step')}</Button>}
            {closed === null && <Button onClick={() => onAct('close')}>{t('close')}</Button>}
            {closed !== null && <Button onClick={() => onAct('reopen')}>{t('reopen')}</Button>}
          </Cluster>
        )}
      </Stack>
    </div>
  );
}

/** Who was told and when, and what was done since. */
function Afterwards({ incident: { told, steps } }: { incident: IncidentFacts }) {
  const { t, i18n } = useTranslation('incident');
  const telling = told
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ whom, at, words }) => ({
      label: t('toldLine', { whom: t(`whom.${whom}`) }),
      value: [momentWords(at, i18n.language), words].filter(Boolean).join(' · '),
    }));
  const doing = steps.map(({ on, words }) => ({ label: dayWords(on, i18n.language), value: words }));
  return (
    <>
      <SectionTitle>{t('told')}</SectionTitle>
      {telling.length === 0 ? <p>{t('nobodyTold')}</p> : <FactList facts={telling} />}
      {doing.length > 0 && <SectionTitle>{t('steps')}</SectionTitle>}
      {doing.length > 0 && <FactList facts={doing} />}
    </>
  );
}

/** By name where I know her; somebody I do not know is somebody else. */
function Concerned({ personId }: { personId: string }) {
  const { t } = useTranslation('incident');
  const person = useRecord(Person, personId);
  if (!person) return <span>{t('somebodyElse')}</span>;
  return <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />;
}
