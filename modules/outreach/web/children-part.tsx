import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { ChildSeen, type ChildSeenFacts, isInDanger, isReportOpen } from '#modules/outreach/model/outreach-visit.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRecords } from '#platform/web/records.ts';
import { useAreaName } from './use-outreach.ts';

/** Children whose report is due. It stands above everything else: the law gives a day. */
export function ChildrenDue() {
  const { t } = useTranslation('outreach-room');
  const open = useRecords(ChildSeen, isReportOpen);
  return open.length === 0 ? null : <Children title={t('child.due')} children_={open} />;
}

/** The children of one woman, as we saw them. */
export function ChildrenOf({ contactId }: { contactId: string }) {
  const { t } = useTranslation('outreach-room');
  const seen = useRecords(ChildSeen, { contactId });
  return seen.length === 0 ? null : <Children title={t('child.title')} children_={seen} />;
}

function Children({ title, children_ }: { title: string; children_: readonly Stored<ChildSeenFacts>[] }) {
  return (
    <Section title={title} count={children_.length}>
      <RowList label={title}>
        {children_.map((child) => (
          <ChildRow key={child.id} child={child} />
        ))}
      </RowList>
    </Section>
  );
}

function ChildRow({ child }: { child: Stored<ChildSeenFacts> }) {
  const { t } = useTranslation('outreach-room');
  const area = useAreaName(child.areaId);
  const { age, seen, reportedAt } = child;
  const under = (
    <>
      <span>{area}</span>
      <DatedText value={seen} />
      {isReportOpen(child) && (
        <FactLine icon="late" tone="missed">
          {t('child.reportDue')}
        </FactLine>
      )}
      {reportedAt && isInDanger(child) && <Tag tone="ok">{t('child.reported')}</Tag>}
    </>
  );
  const title = age ? t('child.aged', age) : t('child.ageUnknown');
  return <Row title={title} under={under} to={`/i/${child.id}`} />;
}
