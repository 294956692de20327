import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TRACKS, type Track } from '#kernel/code-lists/track.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { TimelineFact } from '#kernel/timeline.ts';
import { Clash } from '#modules/attention/model/clash.ts';
import { CaseFile, Entry } from '#modules/case-file/model/case-file.ts';
import { withoutTwins } from '#modules/case-file/model/case-file-timeline.ts';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { isTyping, keyLetter } from '#platform/design/key-letter.ts';
import type { EntryState } from '#platform/design/kinds.ts';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Timeline, TimelineOrderSwitch } from '#platform/design/timeline.tsx';
import type { TimelineEntryProps } from '#platform/design/timeline-entry.tsx';
import type { TimelineOrder } from '#platform/design/timeline-order.ts';
import { usePending } from '#platform/web/ask.ts';
import { useRecords } from '#platform/web/records.ts';
import { useSay } from '#platform/web/say.ts';
import { letterKeysOn } from '#platform/web/shell/letter-keys.ts';
import { useTimelineOf } from '#platform/web/timelines.ts';
import styles from './case-file.module.css';
import { useColleagueName } from './colleagues-and-people.ts';
import { EntryActs } from './entry-acts.tsx';

type WhatHappenedProps = {
  file: StoredOf<typeof CaseFile>;
  today: string;
  track: Track | null;
  onTrack: (track: Track | null) => void;
};

/** The one timeline of a file, computed from every record that tells something, in the order of happening. */
export function WhatHappened({ file, today, track, onTrack }: WhatHappenedProps) {
  const { t } = useTranslation('case-file');
  const [order, setOrder] = useState<TimelineOrder>('newest');
  const personIds = useMemo(() => [file.personId], [file.personId]);
  const facts = withoutTwins(useTimelineOf({ caseFileId: file.id, personIds }));
  const entries = useEntries(file, facts);
  useReverseKey(() => setOrder((now) => (now === 'newest' ? 'oldest' : 'newest')));
  return (
    <section className={styles.happened}>
      <div className={styles.head}>
        <SectionTitle>{t('happened.title')}</SectionTitle>
        <TrackFilter facts={facts} track={track} onTrack={onTrack} />
        <TimelineOrderSwitch order={order} onOrder={setOrder} />
      </div>
      {facts.every((fact) => fact.kind === CaseFile.kind) && <EmptyLine>{t('happened.empty')}</EmptyLine>}
      <Timeline entries={entries} today={today} order={order} filter={track} />
    </section>
  );
}

function TrackFilter({
  facts,
  track,
  onTrack,
}: { facts: readonly TimelineFact[] } & Pick<WhatHappenedProps, 'track' | 'onTrack'>) {
  const { t } = useTranslation(['case-file', 'codes']);
  const told = (track: Track) => facts.filter((fact) => fact.track === track).length;
  const present = TRACKS.filter((one) => told(one) > 0).toSorted((a, b) => told(b) - told(a));
  const options = [
    { code: 'all', label: t('happened.all') },
    ...present.map((code) => ({ code, label: t(`codes:track.${code}`) })),
  ];
  return (
    <FilterChips
      label={t('happened.filter')}
      options={options}
      value={track ?? 'all'}
      onChange={(code) => onTrack(present.find((one) => one === code) ?? null)}
    />
  );
}

/** R, by its place on the keyboard, turns the order round. */
function useReverseKey(reverse: () => void) {
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !letterKeysOn()) return;
      if (keyLetter(event) === 'R') reverse();
    }
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [reverse]);
}

function useEntries(file: StoredOf<typeof CaseFile>, facts: readonly TimelineFact[]): TimelineEntryProps[] {
  const { t } = useTranslation('case-file');
  const say = useSay(facts.flatMap((fact) => [fact.sentence, ...(fact.missing ?? []).map((key) => ({ key }))]));
  const stateOf = useStateOf();
  const nameOf = useColleagueName();
  const written = useRecords(Entry, { caseFileId: file.id });
  return facts.map((fact): TimelineEntryProps => {
    const { words, lang } = say(fact.sentence);
    const entry = written.find((one) => one.id === fact.id);
    return {
      id: fact.id,
      when: fact.when,
      track: fact.track,
      sentence: words,
      lang,
      sources: fact.source ? [fact.source] : [],
      missing: (fact.missing ?? []).map((key) => say({ key }).words),
      state: stateOf(fact),
      closed: fact.painful?.map((painful): ReactNode => <ClosedDetail key={painful}>{painful}</ClosedDetail>),
      ...(entry && { acts: <EntryActs entry={entry} /> }),
      ...(entry && { by: t('happened.by', { who: nameOf(entry.changedBy) }) }),
    };
  });
}

/** What weighs most is said: on its way, in dispute, planned, corrected. */
function useStateOf(): (fact: TimelineFact) => EntryState {
  const isPending = usePending();
  const clashes = useRecords(Clash, { settled: null });
  const corrected = useRecords(Entry, (one) => one.version > 1);
  return ({ recordId, planned }) => {
    if (isPending(recordId)) return 'pending';
    if (clashes.some((clash) => clash.recordId === recordId)) return 'clash';
    if (planned) return 'planned';
    return corrected.some((one) => one.id === recordId) ? 'corrected' : 'normal';
  };
}
