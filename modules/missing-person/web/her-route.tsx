import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Participant } from '#modules/case-file/model/case-file.ts';
import type { MissingReportFacts } from '#modules/missing-person/model/missing-report.ts';
import type { MovementLegFacts } from '#modules/missing-person/model/movement-leg.ts';
import { type RoutePlace, type RouteWay, routeOf } from '#modules/missing-person/model/route.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { datedWords } from '#platform/design/dated-words.ts';
import { RouteStrip } from '#platform/design/route-strip.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './missing-person.module.css';
import type { OnWrite } from './writing.ts';

type Leg = Stored<MovementLegFacts>;
type HerRouteProps = { report: Stored<MissingReportFacts>; legs: readonly Leg[]; onWrite: OnWrite };

/** Her way as a strip of places. No map: no tile server learns where anybody looks. */
export function HerRoute({ report, legs, onWrite }: HerRouteProps) {
  const { t } = useTranslation('missing-person');
  const { places, ways } = routeOf(report, legs);
  const whenWords = useWhenWords();
  const wayWords = useWayWords(report.caseFileId);
  const isPending = usePending();
  return (
    <div className={styles.route}>
      <RouteStrip
        title={t('route.title')}
        places={places.map((place) => ({
          id: place.id,
          name: place.name,
          kind: place.kind,
          when: whenWords(place),
          sources: place.source ? [place.source] : [],
          closed: <Painful place={place} />,
        }))}
        legs={ways.map((way) => ({
          known: way.leg?.known === 'known',
          border: way.from === way.to ? undefined : `${way.from} → ${way.to}`,
          words: wayWords(way),
          pending: way.leg ? isPending(way.leg.id) : false,
        }))}
      />
      {onWrite && legs.length > 0 && (
        <Button kind="quiet" icon="correct" onClick={() => onWrite('order')}>
          {t('act.correctWay')}
        </Button>
      )}
    </div>
  );
}

function Painful({ place }: { place: RoutePlace }) {
  if (place.painful.length === 0) return null;
  return (
    <ClosedDetail count={place.painful.length}>
      {place.painful.map(({ words, lang, legId }) => (
        <p key={legId} lang={lang}>
          {words}
        </p>
      ))}
    </ClosedDetail>
  );
}

/** One sentence a place: last seen when, found when, or when she was brought there. */
function useWhenWords(): (place: RoutePlace) => string {
  const { t, i18n } = useTranslation(['missing-person', 'design']);
  return ({ kind, when, note }) => {
    if (when === null) return note ?? t('missing-person:route.notTold');
    const { said, range } = datedWords(when, t, i18n.language);
    const date = said ? t('missing-person:route.said', { said, range }) : range;
    if (kind === 'start') return t('missing-person:route.lastSeen', { date });
    if (kind === 'found') return t('missing-person:route.found', { date });
    return note ? t('missing-person:route.noted', { note, date }) : t('missing-person:route.there', { date });
  };
}

/** With whom and how she came along a way, in one sentence of the catalogue. */
function useWayWords(caseFileId: string): (way: RouteWay) => string {
  const { t, i18n } = useTranslation(['missing-person', 'codes']);
  const accused = new Set(useRecords(Participant, { caseFileId, role: 'accused' }).map((one) => one.personId));
  return ({ leg }) => {
    if (leg === null) return t('missing-person:way.gap');
    const mode =
      leg.mode === 'unknown'
        ? t('missing-person:way.modeUnknown')
        : t(`codes:travel_mode.${leg.mode}`).toLocaleLowerCase(i18n.language);
    if (leg.purpose === 'escorted') return t('missing-person:way.escorted', { mode });
    if (leg.accompaniedBy === null) return t('missing-person:way.notSaid', { mode });
    return t(accused.has(leg.accompaniedBy) ? 'missing-person:way.accused' : 'missing-person:way.person', { mode });
  };
}
