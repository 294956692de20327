import { useTranslation } from 'react-i18next';
import { dayInIndia } from '#kernel/calendar.ts';
import { Clash } from '#modules/attention/model/clash.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { shortDayWords, weekdayName } from '#platform/design/dated-words.ts';
import { Icon } from '#platform/design/icons.tsx';
import { AppLink } from '#platform/design/navigate.tsx';
import { Section } from '#platform/design/section.tsx';
import { trackStyle } from '#platform/design/tone.ts';
import { useMe } from '#platform/web/me.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import { useSay } from '#platform/web/say.ts';
import { type PlacedFact, useQuietChanges } from '#platform/web/timelines.ts';
import styles from './today.module.css';

const SHOWN = 8;

/** What colleagues changed since the last visit, in words that a passer-by may read. */
export function ChangedSince({ since }: { since: string }) {
  const { t, i18n } = useTranslation('task');
  const { staffId } = useMe();
  const changes = distinct(useQuietChanges(since, staffId)).slice(0, SHOWN);
  const clashes = useRecords(Clash, { settled: null });
  const hour = new Date(Date.parse(since) + 5.5 * 3_600_000).getUTCHours();
  const part = hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
  const title = t('changed.since', { day: weekdayName(dayInIndia(since), i18n.language), part });
  const isQuiet = changes.length === 0 && clashes.length === 0;
  return (
    <Section title={title}>
      {isQuiet && <p className={styles.mute}>{t('changed.nothing')}</p>}
      <ul className={styles.changes}>
        {clashes.length > 0 && <ClashLine count={clashes.length} />}
        {changes.map((change) => (
          <ChangeLine key={change.fact.id} change={change} />
        ))}
      </ul>
    </Section>
  );
}

function ClashLine({ count }: { count: number }) {
  const { t } = useTranslation('task');
  return (
    <li>
      <span className={`${styles.square} ${styles.clash}`}>
        <Icon name="clash" size={16} />
      </span>
      <div>
        <AppLink to="/na">{t('changed.clash', { count })}</AppLink>
        <p className={styles.mute}>{t('changed.choose')}</p>
      </div>
    </li>
  );
}

function ChangeLine({ change }: { change: PlacedFact }) {
  const { i18n } = useTranslation();
  const whose = useWhose(change);
  const quiet = change.fact.quiet ?? change.fact.sentence;
  const { words } = useSay([quiet])(quiet);
  const day = shortDayWords(dayInIndia(change.fact.changedAt), i18n.language);
  return (
    <li>
      <span className={styles.square} style={trackStyle(change.fact.track)}>
        <Icon name={change.fact.track} size={16} />
      </span>
      <div>
        {whose.to ? <AppLink to={whose.to}>{words}</AppLink> : words}
        <p className={styles.mute}>{[...whose.words, day].join(' · ')}</p>
      </div>
    </li>
  );
}

function useWhose({ caseFileIds, personIds }: PlacedFact): { words: string[]; to: string | null } {
  const reader = useReader();
  const files = reader.all(CaseFile);
  const file =
    files.find((one) => caseFileIds.includes(one.id)) ?? files.find((one) => personIds.includes(one.personId));
  const person = reader.get(Person, file?.personId ?? personIds[0]);
  const words = person ? [person.nameUsed, person.displayCode].filter((one) => one !== null) : [];
  return { words, to: file ? `/c/${file.id}` : person ? `/p/${person.id}` : null };
}

/** One line for one kind of change about one person: ten entries of a morning are one piece of news. */
function distinct(changes: readonly PlacedFact[]): PlacedFact[] {
  const seen = new Map<string, PlacedFact>();
  for (const change of changes) {
    const key = JSON.stringify([change.fact.quiet, change.caseFileIds, change.personIds]);
    if (!seen.has(key)) seen.set(key, change);
  }
  return [...seen.values()];
}
