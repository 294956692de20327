import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icons.tsx';
import type { Source } from './kinds.ts';
import styles from './route-strip.module.css';
import { SourceBadge } from './source-badge.tsx';

type RoutePlace = {
  id: string;
  name: string;
  when?: ReactNode;
  kind: 'start' | 'known' | 'found' | 'safe';
  sources?: readonly Source[] | undefined;
  /** A ClosedDetail, such as an attempt that failed here. */
  closed?: ReactNode;
};

type RouteLeg = {
  /** Known in time; otherwise only the order is known, and the line is dashed. */
  known: boolean;
  /** Such as `IN → NP`. */
  border?: string | undefined;
  words?: string | undefined;
  pending?: boolean | undefined;
};

type RouteStripProps = {
  title: string;
  places: readonly RoutePlace[];
  /** One fewer than places: legs[0] leads from the first place to the second. */
  legs: readonly RouteLeg[];
};

/** Places in order; across where there is room, upright on phones. No map: no tile server learns the way. */
export function RouteStrip({ title, places, legs }: RouteStripProps) {
  return (
    <section className={styles.strip} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <Legend />
      </header>
      <ol className={styles.places}>
        {places.map((place, order) => (
          <li key={place.id} className={styles.place}>
            <span className={`${styles.dot} ${styles[place.kind]}`} aria-hidden>
              <Mark kind={place.kind} />
            </span>
            {legs[order] && <Leg leg={legs[order]} />}
            <PlaceWords place={place} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PlaceWords({ place }: { place: RoutePlace }) {
  return (
    <div className={styles.words}>
      <h3 className="s-private">{place.name}</h3>
      {place.when && <p>{place.when}</p>}
      <div className={styles.facts}>
        <SourceBadge sources={place.sources ?? []} />
        {place.closed}
      </div>
    </div>
  );
}

function Leg({ leg }: { leg: RouteLeg }) {
  const { t } = useTranslation('design');
  const line = [styles.leg, leg.known ? styles.solidLeg : styles.dashedLeg, leg.pending && styles.pendingLeg];
  return (
    <div className={line.filter(Boolean).join(' ')}>
      <span className={styles.legWords}>{leg.words}</span>
      <span className={styles.legLine}>
        {leg.border && (
          <span className={styles.border}>
            <span className="s-hidden">{t('route.border')} </span>
            {leg.border}
          </span>
        )}
      </span>
      <span className="s-hidden">{t(leg.known ? 'route.known' : 'route.orderOnly')}</span>
    </div>
  );
}

function Mark({ kind }: { kind: RoutePlace['kind'] }) {
  if (kind === 'found') return <Icon name="check" size={15} />;
  return kind === 'safe' ? <Icon name="heart" size={15} /> : null;
}

function Legend() {
  const { t } = useTranslation('design');
  return (
    <ul className={styles.legend} aria-hidden>
      <li>
        <i className={styles.legendKnown} />
        {t('route.known')}
      </li>
      <li>
        <i className={styles.legendOrder} />
        {t('route.orderOnly')}
      </li>
      <li>
        <i className={styles.legendBorder} />
        {t('route.border')}
      </li>
    </ul>
  );
}
