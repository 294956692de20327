import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { addLeg } from '#modules/missing-person/model/add-leg.ts';
import { MissingReport, type MissingReportFacts } from '#modules/missing-person/model/missing-report.ts';
import { MovementLeg } from '#modules/missing-person/model/movement-leg.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { AgeAtDate } from '#platform/design/age-at-date.tsx';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { AccusedPeople } from './accused-people.tsx';
import { DaysMissing } from './days-missing.tsx';
import { FoundForm } from './found.form.tsx';
import { HerRoute } from './her-route.tsx';
import { LegForm } from './leg.form.tsx';
import styles from './missing-person.module.css';
import { OrderForm } from './order.form.tsx';
import { PapersForm } from './papers.form.tsx';
import { SeenAndHeard } from './seen-and-heard.tsx';
import { SightingForm } from './sighting.form.tsx';
import { WhatTheLawAsks } from './what-the-law-asks.tsx';
import { WhoWorked } from './who-worked.tsx';
import type { OnWrite, Writing } from './writing.ts';

type Report = Stored<MissingReportFacts>;

/** One missing person: her way, how long, what was seen, who worked to find her, and which papers there are. */
export function MissingPersonScreen() {
  const id = useAddressId();
  const named = useRecord(MissingReport, id);
  // A case file knows its own id only, so its page leads here by that; the report still open comes first.
  const ofFile = useRecords(MissingReport, { caseFileId: id }).toSorted(openFirst)[0];
  const report = named ?? ofFile;
  return report ? <OneReport report={report} /> : <NothingHere />;
}

function openFirst(a: Report, b: Report): number {
  return Number(a.foundWhen !== null) - Number(b.foundWhen !== null);
}

function OneReport({ report }: { report: Report }) {
  const [writing, setWriting] = useState<Writing>(null);
  const legs = useRecords(MovementLeg, { reportId: report.id });
  const may = useMayAsk(addLeg);
  const write = may ? setWriting : undefined;
  return (
    <div className={styles.page}>
      <Head report={report} onWrite={write} />
      <HerRoute report={report} legs={legs} onWrite={write} />
      <div className={styles.three}>
        <div>
          <DaysMissing report={report} />
          <SeenAndHeard reportId={report.id} onWrite={write} />
        </div>
        <div>
          <WhoWorked report={report} />
          <AccusedPeople caseFileId={report.caseFileId} />
        </div>
        <WhatTheLawAsks report={report} onWrite={write} />
      </div>
      <WritingDrawer report={report} writing={writing} onClose={() => setWriting(null)} />
    </div>
  );
}

function Head({ report, onWrite }: { report: Report; onWrite: OnWrite }) {
  const { t } = useTranslation('missing-person');
  const person = useRecord(Person, report.personId);
  const isFound = report.foundWhen !== null;
  const tags = (
    <>
      <TierMark tier="P3" button />
      <Tag tone={isFound ? 'ok' : 'risk'} icon={isFound ? 'met' : 'missing'}>
        {t(isFound ? 'state.found' : 'state.missing')}
      </Tag>
    </>
  );
  const actions = onWrite && (
    <>
      {!isFound && (
        <Button icon="check" onClick={() => onWrite('found')}>
          {t('act.found')}
        </Button>
      )}
      <Button icon="sighting" onClick={() => onWrite('sighting')}>
        {t('act.sighting')}
      </Button>
      <Button kind="primary" icon="leg" onClick={() => onWrite('leg')}>
        {t('act.leg')}
      </Button>
    </>
  );
  return (
    <PageHeader
      title={person?.nameUsed ?? t('unnamed')}
      code={person?.displayCode}
      tags={tags}
      lead={<Lead report={report} />}
      actions={actions}
    />
  );
}

/** Who reported her, and how old she was then: a child is searched for by other rules. */
function Lead({ report }: { report: Report }): ReactNode {
  const { t } = useTranslation('missing-person');
  const person = useRecord(Person, report.personId);
  const organisation = useRecord(Organisation, report.reportedByOrganisation);
  const who = organisation?.name ?? report.reportedByWords;
  return (
    <span className={styles.lead}>
      <span>{who ? t('reportedBy', { who }) : t('reportedByNobody')}</span>
      <AgeAtDate birth={person?.born ? { on: person.born, basis: person.birthBasis } : null} at={report.missingSince} />
      <Button kind="quiet" icon="case-files" to={`/c/${report.caseFileId}`}>
        {t('act.openFile')}
      </Button>
    </span>
  );
}

type WritingProps = { report: Report; writing: Writing; onClose: () => void };

function WritingDrawer({ report, writing, onClose }: WritingProps) {
  const { t } = useTranslation('missing-person');
  const legId = typeof writing === 'object' && writing !== null ? writing.leg : null;
  const what = legId ? 'leg' : (writing as string | null);
  return (
    <Drawer opened={writing !== null} onClose={onClose} title={t(`form.${what ?? 'leg'}`)}>
      {what === 'sighting' && <SightingForm report={report} onClose={onClose} />}
      {what === 'leg' && <LegForm key={legId} report={report} legId={legId} onClose={onClose} />}
      {what === 'found' && <FoundForm report={report} onClose={onClose} />}
      {what === 'papers' && <PapersForm report={report} onClose={onClose} />}
      {what === 'order' && <OrderForm reportId={report.id} onClose={onClose} />}
    </Drawer>
  );
}
