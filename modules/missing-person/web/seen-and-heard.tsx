import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import type { StoredOf } from '#kernel/record.ts';
import { Sighting } from '#modules/missing-person/model/sighting.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { SourceBadge } from '#platform/design/source-badge.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './missing-person.module.css';
import type { OnWrite } from './writing.ts';

/** What others saw and heard, in order, each with how far to trust who said it and how likely it is. */
export function SeenAndHeard({ reportId, onWrite }: { reportId: string; onWrite: OnWrite }) {
  const { t } = useTranslation('missing-person');
  const sightings = useRecords(Sighting, { reportId }).toSorted((a, b) => compareDated(a.happened, b.happened));
  const act = onWrite && (
    <Button kind="quiet" icon="sighting" onClick={() => onWrite('sighting')}>
      {t('seen.first')}
    </Button>
  );
  return (
    <Section title={t('seen.title')} count={sightings.length}>
      {sightings.length === 0 ? (
        <EmptyLine act={act}>{t('seen.none')}</EmptyLine>
      ) : (
        <ul className={styles.facts}>
          {sightings.map((sighting) => (
            <OneSighting key={sighting.id} sighting={sighting} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function OneSighting({ sighting }: { sighting: StoredOf<typeof Sighting> }) {
  const { t } = useTranslation(['missing-person', 'codes']);
  const isPending = usePending();
  return (
    <li className={isPending(sighting.id) ? styles.pending : undefined}>
      <p className={styles.said} lang={sighting.lang}>
        {sighting.words}
      </p>
      <div className={styles.about}>
        <DatedText value={sighting.happened} />
        {sighting.place && <FactLine icon="find">{sighting.place}</FactLine>}
        <SourceBadge source={sighting.source} />
        <FactLine icon={sighting.credibility === 'confirmed' ? 'met' : 'unknown'}>
          {t(`codes:credibility.${sighting.credibility}`)}
        </FactLine>
      </div>
    </li>
  );
}
