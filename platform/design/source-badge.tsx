import { useTranslation } from 'react-i18next';
import { FactLine } from './fact-line.tsx';
import { Icon, type IconName } from './icons.tsx';
import type { Source } from './kinds.ts';
import styles from './source-badge.module.css';

type SourceBadgeProps = { source?: Source | undefined; sources?: readonly Source[] | undefined };

/** Who said it, how, and how sure they are judged to be; several are a list. */
export function SourceBadge({ source, sources = source ? [source] : [] }: SourceBadgeProps) {
  const [only] = sources;
  if (!only) return null;
  if (sources.length === 1) return <OneSource source={only} />;
  return (
    <ul className={styles.list}>
      {sources.map((one) => (
        <li key={[one.kind, one.manner, one.who].join()}>
          <OneSource source={one} />
        </li>
      ))}
    </ul>
  );
}

function OneSource({ source }: { source: Source }) {
  const { t } = useTranslation('design');
  const who = source.who ?? t(`sourceKind.${source.kind}`);
  const words = source.manner ? t('source.how', { who, manner: t(`manner.${source.manner}`) }) : who;
  return (
    <span className={styles.one}>
      <FactLine icon={PICTURES[source.kind] ?? 'unknown'}>{words}</FactLine>
      {source.reliability && <Reliability code={source.reliability} />}
    </span>
  );
}

function Reliability({ code }: { code: string }) {
  const { t } = useTranslation('design');
  return (
    <span className={styles.reliability}>
      <Icon name={code === 'reliable' ? 'met' : 'personal'} size={15} />
      {t(`reliability.${code}`)}
    </span>
  );
}

const PICTURES: Record<string, IconName> = {
  'own-staff': 'own-staff',
  police: 'police',
  partner: 'partner',
  self: 'herself',
  family: 'family',
  papers: 'papers',
  press: 'press',
};
