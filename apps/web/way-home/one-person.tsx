import { useTranslation } from 'react-i18next';
import { isMasked } from '#kernel/masks.ts';
import { ScoreLines } from '#modules/assessment/web/score-lines.tsx';
import { FamilyPart } from '#modules/family-work/web/family-part.tsx';
import { ClaimsPart } from '#modules/follow-up/web/claims-part.tsx';
import { LivelihoodPart } from '#modules/livelihood/web/livelihood-part.tsx';
import { Person } from '#modules/person/model/person.ts';
import { ReturnPart } from '#modules/return/web/return-part.tsx';
import { Button } from '#platform/design/button.tsx';
import { Columns } from '#platform/design/columns.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { AppLink } from '#platform/design/navigate.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useRecord, useScope } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import styles from './way-home.module.css';
import { WayHomePrint } from './way-home-print.tsx';

/** One person's way on: home, family, work, and what is said of how it goes. */
export function OnePerson({ personId }: { personId: string }) {
  const { t } = useTranslation(['way-home', 'person']);
  const state = useScope(personId);
  const person = useRecord(Person, personId);
  if (!person) return state === 'loading' ? <EmptyLine>{t('person:loading')}</EmptyLine> : <NothingHere />;
  if (isMasked(person)) return <NothingHere />;
  const print = (
    <Button icon="print" onClick={() => window.print()}>
      {t('way-home:print')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title={person.nameUsed ?? t('person:unknownName')}
        code={person.displayCode}
        tags={<TierMark tier="P3" button />}
        lead={t('way-home:of')}
        actions={print}
      />
      <Columns side={<ClaimsPart person={person} />}>
        <div className={styles.page}>
          <ReturnPart person={person} />
          <FamilyPart person={person} />
          <LivelihoodPart person={person} />
          <ScoreLines personId={person.id} />
          <AppLink to={`/p/${person.id}`}>{t('way-home:toPerson')}</AppLink>
        </div>
      </Columns>
      <WayHomePrint person={person} />
    </div>
  );
}
